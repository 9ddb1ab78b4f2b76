"""What can be said on the command line to the sub-commands."""

import argparse
from collections.abc import Iterable
from typing import Any

from engine.attribution.options import Option
from engine.attribution.table import METHODS
from engine.data.inklens_file import SUFFIX
from engine.machine.again import PROGRAM
from engine.measures.table import MEASURES, SEED, measure_options
from engine.networks.reading import MEANINGS, ORIENTATIONS, POLARITIES, RANGES, SUBJECTS
from engine.pictures.fitting import FITS
from engine.shell.parser import Parser, add_device, add_network, named_class, named_path
from engine.training import distribution
from engine.training.recipes import RECIPES
from engine.training.runs import RUNS
from engine.training.setting_row import Setting
from engine.training.settings import SETTINGS

_DATA = (
    "other data than MNIST: a .npz file in Keras's layout (x_train, y_train, x_test, y_test), or a "
    "folder with a folder of pictures, or of .inklens drawings, for each class; with train and "
    "test in it, those are taken, or else every fifth picture is held out; or .corrections of the "
    "window, which are drawn many times and put before MNIST's digits"
)


def command_parser() -> Parser:
    """`python main.py read | explain | report | measure | train | evaluate`."""
    parser = Parser(prog=PROGRAM)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    _read(commands.add_parser("read", help="what the network takes each picture for"))
    _explain(commands.add_parser("explain", help="a heatmap of pictures or of a test sample"))
    _report(commands.add_parser("report", help="a page about pictures that stands alone"))
    _measure(commands.add_parser("measure", help="how far the map of an image can be trusted"))
    _train(commands.add_parser("train", help="train the classic ConvNet on MNIST, or other data"))
    _evaluate(commands.add_parser("evaluate", help="loss, accuracy, confusion on the test set"))
    return parser


def _read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "images",
        nargs="*",
        type=named_path,
        metavar="PICTURE",
        help=f"pictures, drawings ({SUFFIX}), or folders of them",
    )
    parser.add_argument(
        "--top", type=_count, default=1, metavar="K", help="how many classes (default: %(default)s)"
    )
    parser.add_argument(
        "--csv", action="store_true", help="comma-separated with a header, not tab-separated"
    )
    add_network(parser)
    _add_reading(parser)


def _explain(parser: argparse.ArgumentParser) -> None:
    _add_question(parser)
    parser.add_argument(
        "--score",
        choices=("logit", "probability"),
        default="logit",
        help="which score is explained (default: %(default)s)",
    )
    parser.add_argument(
        "--view", choices=("signed", "magnitude"), help="signed where values have a sign"
    )
    parser.add_argument(
        "--out", type=named_path, metavar="FILE.png", help="picture: image, heatmap, both"
    )
    parser.add_argument(
        "--values", type=named_path, metavar="FILE.npz", help="the values themselves"
    )
    parser.add_argument(
        "--code",
        type=named_path,
        metavar="FILE.py",
        help="a script that prints the values by Keras alone; of one picture",
    )
    _add_method_options(parser, _options())
    add_network(parser)
    _add_reading(parser)


def _report(parser: argparse.ArgumentParser) -> None:
    _add_question(parser)
    parser.add_argument(
        "--out", type=named_path, metavar="FILE.html", required=True, help="the page"
    )
    _add_method_options(parser, _options())
    add_network(parser)
    _add_reading(parser)


def _measure(parser: argparse.ArgumentParser) -> None:
    _add_question(parser)
    parser.add_argument(
        "--measures",
        type=lambda text: [name for name in text.split(",") if name],
        metavar="A,B,C",
        help=f"all (default), or some of {', '.join(MEASURES)}",
    )
    parser.add_argument(
        "--out",
        type=named_path,
        metavar="FILE.png",
        help="picture: curves of deletion and insertion",
    )
    parser.add_argument("--values", type=named_path, metavar="FILE.npz", help="every number")
    group = parser.add_argument_group("what can be set about the measures")
    for option in measure_options():
        users = ", ".join(m.id for m in MEASURES.values() if option in m.options)
        _add_option(group, option, users)
    _add_option(group, SEED, "whatever draws", default=SEED.default)
    _add_method_options(parser, [option for option in _options() if option.name != SEED.name])
    add_network(parser)
    _add_reading(parser)


def _add_question(parser: argparse.ArgumentParser) -> None:
    """What is explained, and by which method."""
    parser.add_argument(
        "images",
        nargs="*",
        type=named_path,
        metavar="IMAGE",
        help=f"pictures of digits, drawings ({SUFFIX}), or folders of them",
    )
    parser.add_argument("--sample", type=int, metavar="N", help="test sample, 0-9999")
    parser.add_argument(
        "--method",
        default=argparse.SUPPRESS,  # as in the drawing, if a single one is named
        metavar="ID",
        help=f"{next(iter(METHODS))} (default), or as a single drawing was saved; one of "
        f"{', '.join(METHODS)}",
    )
    parser.add_argument(
        "--target",
        type=named_class,
        default=argparse.SUPPRESS,
        metavar="CLASS",
        help="class to explain, a number or a name; predicted (default), or as a single drawing "
        "was saved",
    )
    parser.add_argument(
        "--versus",
        type=named_class,
        default=argparse.SUPPRESS,
        metavar="CLASS2",
        help="explain CLASS and not CLASS2; or as a single drawing was saved",
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """How the network takes pictures in, and what its classes are called."""
    group = parser.add_argument_group(
        "how the network reads pictures",
        "What is not given is taken from the network's layers or its name. A network that reads "
        "digits is shown test digits too: what they clearly show counts for more. What neither "
        "tells is guessed.",
    )
    for name, choices, what in (
        ("range", RANGES, "values of black and white"),
        ("polarity", POLARITIES, "of ink"),
        ("orientation", ORIENTATIONS, "of rows and columns"),
    ):
        meanings = "; ".join(f"{each}: {MEANINGS[each]}" for each in choices)
        group.add_argument(f"--{name}", choices=choices, help=f"{what}. {meanings}")
    group.add_argument(
        "--subject",
        choices=SUBJECTS,
        help="what a picture is made into. "
        + "; ".join(f"{each}: {MEANINGS[each]}" for each in SUBJECTS),
    )
    group.add_argument(
        "--size", metavar="HEIGHTxWIDTH", help="of a picture, where the network leaves it open"
    )
    group.add_argument(
        "--fit",
        choices=FITS,
        default=FITS[0],
        help="a photo of other proportions is cut, padded or stretched (default: %(default)s)",
    )
    group.add_argument(
        "--labels",
        type=named_path,
        metavar="FILE",
        help="names of the classes: text, CSV or JSON (default: one beside the network)",
    )
    group.add_argument(
        "--output", metavar="NAME", help="which output is meant, where the network has several"
    )


def _count(text: str) -> int:
    """A whole number of 1 or more."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of classes; give 1 or more")
    return int(text)


def _add_method_options(parser: argparse.ArgumentParser, options: list[Option]) -> None:
    group = parser.add_argument_group("what can be set about a method")
    for option in options:
        users = ", ".join(m.id for m in METHODS.values() if option in m.options)
        _add_option(group, option, users)


def _add_option(
    group: argparse._ArgumentGroup, option: Option, users: str, default: Any = None
) -> None:
    group.add_argument(
        f"--{option.name.replace('_', '-')}",
        dest=option.name,
        type={"int": int, "float": float}.get(option.kind, str),
        default=default,
        choices=option.choices or None,
        metavar=None if option.choices else option.kind.upper(),
        help=(f"{option.meaning} Default: {option.unset or option.default}. For {users}.").replace(
            "%", "%%"
        ),
    )


def given_for_method(parsed: argparse.Namespace) -> dict[str, Any]:
    """What was said about the method, by the names that `engine.explain` takes."""
    return _said(parsed, _options())


def given_for_measures(parsed: argparse.Namespace) -> dict[str, Any]:
    """What was said about the measures, by the names that `engine.measure` takes."""
    return _said(parsed, measure_options())


def _said(parsed: argparse.Namespace, options: Iterable[Option | Setting]) -> dict[str, Any]:
    said = {option.name: getattr(parsed, option.name) for option in options}
    return {name: value for name, value in said.items() if value is not None}


def _options() -> list[Option]:
    """Every option of any method, once."""
    return list(dict.fromkeys(o for method in METHODS.values() for o in method.options))


def _train(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--recipe", choices=RECIPES, help=f"{_recipes_in_words()} Default: {next(iter(RECIPES))}"
    )
    group = parser.add_argument_group("settings of the run", "As in the recipe, unless given.")
    for setting in SETTINGS.values():
        _add_setting(group, setting)
    parser.add_argument("--data", type=named_path, metavar="PATH", help=_DATA)
    parser.add_argument(
        "--pen-strokes",
        type=named_path,
        metavar="FILE.unipen",
        help="also train on pen strokes, UCI's pendigits; every fifth writer is held out",
    )
    parser.add_argument(
        "--run",
        type=named_path,
        metavar="FOLDER",
        help=f"where the run is kept while it trains (default: {RUNS}/DATE_TIME)",
    )
    parser.add_argument(
        "--resume",
        type=named_path,
        metavar="FOLDER",
        nargs="?",
        const=RUNS,
        help=f"resume the run in FOLDER, or the newest unfinished one in {RUNS}; "
        "--epochs gives it more",
    )
    parser.add_argument(
        "--logdir",
        type=named_path,
        metavar="FOLDER",
        help="write curves and heatmaps of each epoch for tensorboard --logdir FOLDER",
    )
    parser.add_argument(
        "--distribute",
        choices=distribution.WAYS,
        help="share each batch: among this machine's devices (mirrored), among the workers that "
        "TF_CONFIG names (multi-worker), or whichever there are (auto)",
    )
    parser.add_argument(
        "--out", type=named_path, metavar="FILE.keras", help="where to save the network"
    )
    parser.add_argument(
        "--calibrate",
        action="store_true",
        help="make the network that --out saves about as sure as it is right: the weights of its "
        "last layer are divided by the temperature that fits the validation images best; the run "
        "keeps its own (fast has no validation images unless --validation-split says so)",
    )
    parser.add_argument("--half", action="store_true", help="store the weights in half precision")
    add_device(parser)


def _add_setting(group: argparse._ArgumentGroup, setting: Setting) -> None:
    kind, choices = type(setting.default), tuple(setting.choices) or None
    allowed = "" if choices or kind is bool else f"; {setting.allowed}"
    words = f"{setting.meaning}{allowed}".replace("%", "%%")
    if kind is bool:
        group.add_argument(setting.flag, help=words, action=argparse.BooleanOptionalAction)
    else:
        group.add_argument(setting.flag, help=words, type=kind, choices=choices)


def training_settings(parsed: argparse.Namespace) -> dict[str, Any]:
    """What was said about the settings of a run, by the names of `TrainingSettings`."""
    return _said(parsed, SETTINGS.values())


def _recipes_in_words() -> str:
    return " ".join(f"{recipe.name}: {recipe.meaning}" for recipe in RECIPES.values())


def _evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=named_path, metavar="PATH", help=_DATA)
    add_network(parser)
    _add_reading(parser)
