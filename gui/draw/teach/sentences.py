"""What the section "Teach it" says."""

from engine.teaching.events import Checking, Learning, Lesson
from engine.words import count, percent
from gui.bridge.network_input import DIGIT, NetworkInput

EMPTY = (
    "Misread? Draw a digit, say below what it is, and a copy of the network learns it in seconds."
)
DRAW_FIRST = "Draw the next one, or teach a copy what is listed."
SAY_IT = "Say what it is: click on the digit."
MORE = "add a few more of the same kind"
TOO_SLOW = "there was too little time. Let other programs rest"
KEEPING = "Keeping the copy…"
KEPT = "Kept. It reads in a moment, and is chosen under Live network."
LEARNING_PART = 60  # % of the bar; the rest is MNIST's test, read before and after


def why_not(takes: NetworkInput) -> str:
    """Why this network cannot be taught here; empty where it can."""
    if not takes.reads_digits:
        return "Only networks that read the digits 0 to 9 can be taught here: open one of those."
    if takes.shape != DIGIT:
        height, width, _ = takes.shape
        return (
            f"Only networks of 28 × 28 pixels can be taught here, and this one reads {height} × "
            f"{width}."
        )
    return ""


def teach_button(corrections: int) -> str:
    """What the button that teaches says."""
    return f"Teach it {'this one' if corrections == 1 else f'these {corrections}'}"


def progress_of(event: object) -> tuple[int, str]:
    """Per cent of a lesson that are done, and what is being done."""
    if isinstance(event, Learning):
        return round(LEARNING_PART * event.part), "Learning…"
    if isinstance(event, Checking):
        done = (100 - LEARNING_PART) * event.done / event.total
        return round(LEARNING_PART + done), "Reading MNIST's test digits…"
    return 0, "Drawing it again, as by other hands…"


def figures(lesson: Lesson) -> tuple[tuple[str, str, str], ...]:
    """Rows of what is compared: its name, before, after."""
    taught = len(lesson.labels)
    right = [f"{lesson.corrected(each)} of {taught}" for each in (lesson.before, lesson.after)]
    mnist = [percent(lesson.accuracy(each), 2) for each in (lesson.before, lesson.after)]
    return (
        ("Corrections", right[0], right[1]),
        ("MNIST's test", mnist[0], mnist[1]),
    )


def summary(lesson: Lesson) -> str:
    """What came of it, in a sentence or two."""
    after, taught = lesson.corrected(lesson.after), len(lesson.labels)
    if after == taught:
        learned = "It learned it." if taught == 1 else f"It learned all {taught}."
    elif after <= lesson.corrected(lesson.before):
        them = "it" if taught == 1 else "them"
        advice = TOO_SLOW if lesson.ran_out else MORE
        learned = f"It did not learn {them}: {advice}, then teach it again."
    else:
        learned = f"It learned {after} of {taught}."
    worse = lesson.before.right - lesson.after.right
    digits = "digit" if abs(worse) == 1 else "digits"
    if worse > 0:
        cost = f"Of {count(lesson.tested)} test digits it misreads {worse} more."
    elif worse < 0:
        cost = f"It reads {-worse} more test {digits} right."
    else:
        cost = "It reads as many test digits as before."
    late = f" Time was up after {lesson.steps} steps." if lesson.ran_out else ""
    return f"{learned} {cost} It took {lesson.seconds:.0f} s.{late}"


def kept_name(lesson: Lesson) -> str:
    """What the taught network is called where networks are kept."""
    taught = len(lesson.labels)
    things = "1 correction" if taught == 1 else f"{taught} corrections"
    return f"Taught {things}, {percent(lesson.accuracy(lesson.after), 2)}"
