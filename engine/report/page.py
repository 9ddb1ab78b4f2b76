"""A report as one HTML page: nothing is fetched, nothing runs; light and dark as one reads it."""

import base64
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from engine.attribution.options import Option
from engine.attribution.table import METHODS
from engine.measures.table import FIGURES, MEASURES, Measured
from engine.outline import outline
from engine.render import Ground, View, coloured, feature_grid, grey, heatmap
from engine.report.content import Entry, Map, Report
from engine.words import chance, language_code, number, span, tr, trn

STYLE = Path(__file__).with_name("page.css")
CANVAS = 280
_MOST_CLASSES = 10  # rows of a table of classes
# No script, no address, no frame: what a name in it might be taken for does nothing.
_NOTHING_ELSE = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


@dataclass(frozen=True, slots=True)
class Section:
    """What a page says of one picture: the words and the map are in it, the numbers are gone.

    Attributes:
        name: of the picture.
        read: what it was read as.
        chance: how sure.
        body: HTML.
    """

    name: str
    read: str
    chance: str
    body: str


def page(report: Report, sections: Sequence[Section] | None = None) -> str:
    """The page.

    Args:
        report: what is on it.
        sections: of its pictures, where each was made and left; else they are made of its entries.
    """
    if sections is None:
        sections = [section(entry, report.classes) for entry in report.entries]
    parts = [
        "<!doctype html>",
        f'<html lang="{language_code()}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_ELSE}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(report.title)}</title>",
        f"<style>{STYLE.read_text(encoding='utf-8')}</style>",
        "</head>",
        "<body>",
        f"<h1>{escape(report.title)}</h1>",
        f'<p class="faint">{_made(report)}</p>',
        *_contents(sections),
    ]
    for place, each in enumerate(sections):
        parts.append(f'<section id="picture-{place}">')
        if len(sections) > 1:
            parts.append(f"<h2>{escape(each.name)}</h2>")
        parts += [each.body, "</section>"]
    parts += _left_out(report.left_out)
    parts += _repeated(report)
    return "\n".join([*parts, "</body>", "</html>", ""])


def section(entry: Entry, classes: tuple[str, ...]) -> Section:
    """What the page says of one picture.

    Args:
        entry: the picture.
        classes: their names.
    """
    read = int(entry.logits.argmax())
    sure = chance(float(entry.chances[read]))
    return Section(entry.name, classes[read], sure, "\n".join(_entry(entry, classes)))


def _made(report: Report) -> str:
    network, made = escape(report.network), escape(report.made)
    if not made:
        return tr("Read by {network}, explained by InkLens.", network=network)
    return tr("Read by {network}, explained by InkLens on {date}.", network=network, date=made)


def _contents(sections: Sequence[Section]) -> Iterator[str]:
    """What was read of each, where there are several."""
    if len(sections) < 2:
        return
    yield "<table>"
    yield f"<tr><th>{tr('Picture')}</th><th>{tr('Read as')}</th><th></th></tr>"
    for place, each in enumerate(sections):
        yield (
            f'<tr><td><a href="#picture-{place}">{escape(each.name)}</a></td>'
            f"<td>{escape(each.read)}</td>"
            f'<td class="number">{escape(each.chance)}</td></tr>'
        )
    yield "</table>"


def _entry(entry: Entry, classes: tuple[str, ...]) -> Iterator[str]:
    read = int(entry.logits.argmax())
    said = tr(
        "Read as {class_name} ({chance}).",
        class_name=f"<b>{escape(classes[read])}</b>",
        chance=escape(chance(float(entry.chances[read]))),
    )
    yield f"<p>{said} {_question(entry, classes)}</p>"
    yield '<div class="row">'
    if entry.strokes:
        yield _figure(_drawn(entry), tr("What was drawn"), 1.0)
    shape = entry.pixels.shape[1] / entry.pixels.shape[0]
    shown = coloured(entry.pixels) if entry.pixels.ndim == 3 else grey(entry.pixels)
    yield _figure(
        _image(shown, tr("what the network received")), tr("What the network received"), shape
    )
    yield "\n".join(_classes(entry, classes))
    yield "</div>"
    why = trn("Why: {n} method", "Why: {n} methods", len(entry.maps))
    yield f"<h3>{why}</h3>"
    legend = tr(
        "Red speaks for the class, blue against it; where a map has one colour, more of it counts "
        "for more. The line is the edge of the ink. Each map has a scale of its own, under it."
    )
    yield f'<p class="faint">{legend}</p>'
    yield '<div class="maps">'
    for each in entry.maps:
        yield _map(entry, each, shape)
    yield "</div>"
    method = escape(METHODS[entry.chosen].title)
    if entry.measured:
        yield f"<h3>{tr('How far to trust the map of {method}', method=method)}</h3>"
        yield "\n".join(_measures(entry.measured))
    yield f"<h3>{tr('How to repeat the map of {method}', method=method)}</h3>"
    if entry.command:
        yield f"<p>{tr('With InkLens, in the folder of its files:')}</p>"
        yield f"<pre><code>{escape(entry.command)}</code></pre>"
    if entry.script:
        summary = tr(
            "Without InkLens: Python with Keras, TensorFlow and NumPy, which prints the same "
            "numbers, given the network's file"
        )
        yield (
            f"<details><summary>{summary}</summary>"
            f"<pre><code>{escape(entry.script)}</code></pre>"
            "</details>"
        )
    elif entry.no_script:
        yield f'<p class="faint">{escape(entry.no_script)}</p>'


def _question(entry: Entry, classes: tuple[str, ...]) -> str:
    target = escape(classes[entry.target])
    if entry.versus is None:
        return tr("Explained: why {class_name}.", class_name=target)
    other = escape(classes[entry.versus])
    return tr("Explained: why {class_name} and not {other}.", class_name=target, other=other)


def _figure(picture: str, words: str, shape: float) -> str:
    return (
        f'<figure><span class="picture" style="--shape: {shape:.4g}">{picture}</span>'
        f"<figcaption>{words}</figcaption></figure>"
    )


def _drawn(entry: Entry) -> str:
    paths = " ".join(
        "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (*stroke, *stroke[: len(stroke) == 1]))
        for stroke in entry.strokes
    )
    label = escape(tr("the strokes"))
    return (
        f'<svg viewBox="0 0 {CANVAS} {CANVAS}" role="img" aria-label="{label}">'
        f'<path d="{paths}" fill="none" stroke="#fff" stroke-width="{entry.width:g}" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )


def _classes(entry: Entry, classes: tuple[str, ...]) -> Iterator[str]:
    """The likeliest classes; all of them where there are ten."""
    order = np.argsort(-entry.logits, kind="stable")[:_MOST_CLASSES]
    if len(entry.logits) <= _MOST_CLASSES:
        order = np.sort(order)
    yield f"<table><tr><th>{tr('Class')}</th><th></th>"
    yield f"<th>{tr('Probability')}</th><th>{tr('Score')}</th></tr>"
    for each in order:
        marked = ' class="read"' if each == entry.logits.argmax() else ""
        probability = float(entry.chances[each])
        yield (
            f"<tr{marked}><th>{escape(classes[each])}</th>"
            '<td class="wide"><span class="bar" '
            f'style="width: {100 * probability:.2f}%"></span></td>'
            f'<td class="number">{escape(chance(probability))}</td>'
            f'<td class="number">{number(float(entry.logits[each]))}</td></tr>'
        )
    yield "</table>"


def _map(entry: Entry, each: Map, shape: float) -> str:
    method = METHODS[each.method]
    chosen = ' class="chosen"' if each.method == entry.chosen else ""
    words = f"<b>{escape(method.title)}</b>"
    if each.values is None:
        picture = f'<span class="picture none">{escape(each.reason)}</span>'
        return f"<figure{chosen}>{picture}<figcaption>{words}</figcaption></figure>"
    flat = each.values.ndim == 2
    signed = method.signed and bool((each.values < 0).any() or flat)
    picture, low, high = _grounds(each.values, "signed" if signed else "magnitude")
    if flat and entry.pixels.shape[:2] == each.values.shape and entry.pixels.ndim == 2:
        picture += _outline(entry.pixels)
    lowest, highest = span(low, high)
    ends = tr("{low} to {high}", low=lowest, high=highest)
    if not flat:
        ends = tr("{count} feature maps, {range}", count=each.values.shape[-1], range=ends)
        shape = 1.0
    options = ", ".join(_setting(o, each.settings[o.name]) for o in method.options)
    set_so = f" {tr('Set: {options}.', options=escape(options))}" if options else ""
    remark = f"<br>{escape(each.remark)}" if each.remark else ""
    return (
        f'<figure{chosen}><span class="picture" style="--shape: {shape:.4g}">{picture}</span>'
        f'<figcaption>{words}{escape(ends)}<br><span class="faint">{escape(method.summary)}'
        f"{set_so}</span>{remark}</figcaption></figure>"
    )


def _setting(option: Option, value: Any) -> str:
    """An option and its value; where it follows from network or picture, how."""
    return f"{option.name.replace('_', ' ')} {option.unset if value is None else value}"


def _grounds(values: Any, view: View) -> tuple[str, float, float]:
    """The map on light and on dark paper: the page shows the right one, and prints the light one.

    A `<picture>` would print the one that was seen: browsers choose it once.
    """
    grounds: tuple[Ground, ...] = ("light", "dark")
    shown = {ground: _coloured(values, view, ground) for ground in grounds}
    light = shown["light"]
    return (
        "".join(_image(each.pixels, tr("map"), ground) for ground, each in shown.items()),
        float(light.low),
        float(light.high),
    )


def _coloured(values: Any, view: View, ground: Ground) -> Any:
    return (heatmap if values.ndim == 2 else feature_grid)(values, view, ground=ground)


def _outline(pixels: Any) -> str:
    height, width = pixels.shape
    path = "".join(f"M{a:g} {b:g}L{c:g} {d:g}" for (a, b), (c, d) in outline(pixels))
    lines = "".join(
        f'<path d="{path}" fill="none" stroke="var({colour})" stroke-width="{wide}" '
        'stroke-linecap="round"/>'
        for colour, wide in (("--around", 0.25), ("--ink", 0.11))
    )
    return f'<svg viewBox="0 0 {width} {height}" aria-hidden="true">{lines}</svg>'


def _image(picture: Any, words: str, ground: Ground | None = None) -> str:
    only = "" if ground is None else f' class="{ground}"'
    return f'<img{only} alt="{escape(words)}" src="{_data(picture)}">'


def _data(picture: Any) -> str:
    """Colours as an address that holds the picture itself."""
    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(picture)).save(stream, format="PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()


def _measures(measured: Iterable[Measured]) -> Iterator[str]:
    yield "<table>"
    for each in measured:
        measure = MEASURES[each.measure]
        value = "–" if each.value is None else number(each.value)
        value_words = measure.value[:1].upper() + measure.value[1:]
        direction = measure.direction[:1].upper() + measure.direction[1:]
        meaning = each.reason or f"{value_words}. {measure.meaning} {direction}."
        yield (
            f'<tr><th>{escape(measure.title)}</th><td class="number">{value}</td>'
            f'<td class="faint">{escape(meaning)}</td></tr>'
        )
        for name, figure in each.figures.items():
            if figure is not None:
                yield (
                    f'<tr><td></td><td class="number faint">{number(figure)}</td>'
                    f'<td class="faint">{escape(FIGURES[name])}</td></tr>'
                )
    yield "</table>"


def _left_out(sentences: tuple[str, ...]) -> Iterator[str]:
    if sentences:
        yield f"<h2>{tr('Left out')}</h2><ul>"
        yield from (f"<li>{escape(each)}</li>" for each in sentences)
        yield "</ul>"


def _repeated(report: Report) -> Iterator[str]:
    yield f"<h2>{tr('What computed it')}</h2><table>"
    rows = {
        tr("Network"): report.network,
        tr("Its weights, SHA-256"): report.digest,
        **report.versions,
    }
    for name, value in rows.items():
        yield f"<tr><th>{escape(name)}</th><td><code>{escape(value or '–')}</code></td></tr>"
    yield "</table>"
