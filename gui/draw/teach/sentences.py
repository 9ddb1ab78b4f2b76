"""What the section "Teach it" says."""

from engine.teaching.events import Checking, Learning, Lesson
from engine.words import count, percent, tr, trn
from gui.bridge.network_input import DIGIT, NetworkInput

EMPTY = tr("Misread? Draw a digit, say below what it is, and a copy of the network learns it.")
TAKES = tr("It takes about ten seconds, up to a minute on a busy or slow computer.")
DRAW_FIRST = tr("Draw the next one, or teach a copy what is listed.")
SAY_IT = tr("Say what it is: click on the digit.")
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
    return trn("Teach it this one", "Teach it these {n}", corrections)


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
        tr("{right} of {taught}", right=lesson.corrected(each), taught=taught)
        for each in (lesson.before, lesson.after)
    ]
    mnist = [percent(lesson.accuracy(each), 2) for each in (lesson.before, lesson.after)]
    return (
        (tr("Corrections"), right[0], right[1]),
        (tr("MNIST's test"), mnist[0], mnist[1]),
    )


def summary(lesson: Lesson) -> str:
    """What came of it, in a few sentences."""
    said = [_learned(lesson), _cost(lesson), tr("It took {seconds:.0f} s.", seconds=lesson.seconds)]
    if lesson.ran_out:
        said.append(
            trn(
                "There was time for only {n} step.",
                "There was time for only {n} steps.",
                lesson.steps,
            )
        )
    return " ".join(said)


def _learned(lesson: Lesson) -> str:
    after, taught = lesson.corrected(lesson.after), len(lesson.labels)
    if after == taught:
        return trn("It learned it.", "It learned all {n}.", taught)
    if after > lesson.corrected(lesson.before):
        return tr("It learned {after} of {taught}.", after=after, taught=taught)
    if lesson.ran_out:
        return trn(
            "It did not learn it: there was too little time. Let other programs rest, then teach "
            "it again.",
            "It did not learn them: there was too little time. Let other programs rest, then teach "
            "it again.",
            taught,
        )
    return trn(
        "It did not learn it: add a few more of the same kind, then teach it again.",
        "It did not learn them: add a few more of the same kind, then teach it again.",
        taught,
    )


def left_out(lesson: Lesson) -> str:
    """Whether what was taught is among the digits that test; empty where it is not."""
    if not lesson.left_out:
        return ""
    if len(lesson.labels) == 1:
        return tr("The taught digit is itself a test digit, and is not counted.")
    return trn(
        "One of the taught digits is a test digit itself, and is not counted.",
        "{n} of the taught digits are test digits themselves, and are not counted.",
        lesson.left_out,
    )


def _cost(lesson: Lesson) -> str:
    """What it reads worse of MNIST's test, or better, without the digits that were taught."""
    worse, tested = lesson.before.right - lesson.after.right, count(lesson.tested)
    if worse > 0 and lesson.left_out:
        return trn(
            "Of the {tested} other test digits it misreads {n} more.",
            "Of the {tested} other test digits it misreads {n} more.",
            worse,
            tested=tested,
        )
    if worse > 0:
        return trn(
            "Of {tested} test digits it misreads {n} more.",
            "Of {tested} test digits it misreads {n} more.",
            worse,
            tested=tested,
        )
    if worse < 0 and lesson.left_out:
        return trn(
            "It reads {n} more of the other test digits right.",
            "It reads {n} more of the other test digits right.",
            -worse,
        )
    if worse < 0:
        return trn(
            "It reads {n} more test digit right.", "It reads {n} more test digits right.", -worse
        )
    if lesson.left_out:
        return tr("It reads as many other test digits as before.")
    return tr("It reads as many test digits as before.")


def kept_name(lesson: Lesson) -> str:
    """What the taught network is called where networks are kept."""
    return trn(
        "Taught {n} correction, {accuracy}",
        "Taught {n} corrections, {accuracy}",
        len(lesson.labels),
        accuracy=percent(lesson.accuracy(lesson.after), 2),
    )
