"""What the section "Teach it" says."""

from engine.teaching.events import Checking, Learning, Lesson
from engine.words import count, percent, tr
from gui.bridge.network_input import DIGIT, NetworkInput

EMPTY = tr(
    "Misread? Draw a digit, say below what it is, and a copy of the network learns it in seconds."
)
DRAW_FIRST = tr("Draw the next one, or teach a copy what is listed.")
SAY_IT = tr("Say what it is: click on the digit.")
MORE = tr("add a few more of the same kind")
TOO_SLOW = tr("there was too little time. Let other programs rest")
KEEPING = tr("Keeping the copy…")
KEPT = tr("Kept. It reads in a moment, and is chosen under Live network.")
LEARNING_PART = 60  # % of the bar; the rest is MNIST's test, read before and after


def why_not(takes: NetworkInput) -> str:
    """Why this network cannot be taught here; empty where it can."""
    if not takes.reads_digits:
        return tr(
            "Only networks that read the digits 0 to 9 can be taught here: open one of those."
        )
    if takes.shape != DIGIT:
        height, width, _ = takes.shape
        return tr(
            "Only networks of 28 × 28 pixels can be taught here, and this one reads "
            "{height} × {width}.",
            height=height,
            width=width,
        )
    return ""


def teach_button(corrections: int) -> str:
    """What the button that teaches says."""
    return tr("Teach it {value}", value="this one" if corrections == 1 else f"these {corrections}")


def progress_of(event: object) -> tuple[int, str]:
    """Per cent of a lesson that are done, and what is being done."""
    if isinstance(event, Learning):
        return round(LEARNING_PART * event.part), tr("Learning…")
    if isinstance(event, Checking):
        done = (100 - LEARNING_PART) * event.done / event.total
        return round(LEARNING_PART + done), tr("Reading MNIST's test digits…")
    return 0, tr("Drawing it again, as by other hands…")


def figures(lesson: Lesson) -> tuple[tuple[str, str, str], ...]:
    """Rows of what is compared: its name, before, after."""
    taught = len(lesson.labels)
    right = [
        tr("{each} of {taught}", each=lesson.corrected(each), taught=taught)
        for each in (lesson.before, lesson.after)
    ]
    mnist = [percent(lesson.accuracy(each), 2) for each in (lesson.before, lesson.after)]
    return (
        (tr("Corrections"), right[0], right[1]),
        ("MNIST's test", mnist[0], mnist[1]),
    )


def summary(lesson: Lesson) -> str:
    """What came of it, in a sentence or two."""
    after, taught = lesson.corrected(lesson.after), len(lesson.labels)
    if after == taught:
        learned = (
            tr("It learned it.") if taught == 1 else tr("It learned all {taught}.", taught=taught)
        )
    elif after <= lesson.corrected(lesson.before):
        them = "it" if taught == 1 else "them"
        advice = TOO_SLOW if lesson.ran_out else MORE
        learned = tr(
            "It did not learn {them}: {advice}, then teach it again.", them=them, advice=advice
        )
    else:
        learned = tr("It learned {after} of {taught}.", after=after, taught=taught)
    worse = lesson.before.right - lesson.after.right
    digits = "digit" if abs(worse) == 1 else "digits"
    if worse > 0:
        cost = tr(
            "Of {tested} test digits it misreads {worse} more.",
            tested=count(lesson.tested),
            worse=worse,
        )
    elif worse < 0:
        cost = tr("It reads {value} more test {digits} right.", value=-worse, digits=digits)
    else:
        cost = tr("It reads as many test digits as before.")
    late = tr(" Time was up after {steps} steps.", steps=lesson.steps) if lesson.ran_out else ""
    return tr(
        "{learned} {cost} It took {seconds:.0f} s.{late}",
        learned=learned,
        cost=cost,
        seconds=lesson.seconds,
        late=late,
    )


def kept_name(lesson: Lesson) -> str:
    """What the taught network is called where networks are kept."""
    taught = len(lesson.labels)
    things = "1 correction" if taught == 1 else f"{taught} corrections"
    return tr(
        "Taught {things}, {percent}",
        things=things,
        percent=percent(lesson.accuracy(lesson.after), 2),
    )
