"""What a row of the table of training settings says: enough for window, shell and checks."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any, Literal

from engine.errors import SettingsError
from engine.words import local, tr

Value = int | float | str | bool
Compared = Literal["recipe", "default", "never"]
Part = Literal["run", "data", "more"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that a person chooses before a run.

    Attributes:
        name: the field of `TrainingSettings`, and the key in a run's record.
        default: the tutorial's; its type is that of every value.
        label: a word or two, at the field and in complaints.
        meaning: a clause on what it does, without a full stop.
        form_label: what the window's form calls it, where that is plainer than the label.
        section: of the form, in which it stands.
        spoken: what a screen reader says, where the label alone would not do.
        low: the smallest number allowed, or None.
        high: the largest number allowed, or None.
        above_low: whether `low` itself is too small.
        choices: what can be chosen -> what that means; of a word only.
        special: what the default of 0 is called in the window.
        around: how the window writes a number, which takes the place of the braces; as it is where
            nothing is said.
        step: of the window's arrows.
        decimals: that the window shows of a number.
        live: whether it can be changed while a run is in progress.
        beside: the setting in whose row of the form this one stands.
        needs: the setting without which this one has no effect.
        of_data: whether it has an effect with other data than MNIST alone.
        of_strokes: whether it has an effect with pen strokes alone.
        compared: what a value must differ from to be mentioned in the table of past runs; a
            recipe is the nearest to a run by those that are compared with it.
        phrase: how that table mentions a value, which takes the place of the braces.
        phrases: how it mentions single values.
    """

    name: str = ""
    default: Value
    label: str
    meaning: str
    form_label: str = ""
    section: Part = "more"
    spoken: str = ""
    low: float | None = None
    high: float | None = None
    above_low: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    special: str = ""
    around: str = ""
    step: float = 1
    decimals: int = 2
    live: bool = False
    beside: str = ""
    needs: str = ""
    of_data: bool = False
    of_strokes: bool = False
    compared: Compared = "recipe"
    phrase: str = ""
    phrases: Mapping[Value, str] = field(default_factory=dict)

    @property
    def flag(self) -> str:
        """On the command line."""
        return f"--{self.name.replace('_', '-')}"

    @property
    def allowed(self) -> str:
        """What may be chosen, in words; nothing of a yes or no."""
        if self.choices:
            *others, last = self.choices
            return tr("{others} or {last}", others=", ".join(others), last=last)
        if self.low is None or self.high is None:
            return ""
        if self.above_low:
            return tr("above {low}, up to {high}", low=self.low, high=self.high)
        return tr("{low} to {high}", low=self.low, high=self.high)

    def check(self, value: Any) -> None:
        """Find out whether this value can be trained with.

        Raises:
            SettingsError: it cannot; says what can.
        """
        if not self._fits(value):
            raise SettingsError(
                tr(
                    "{label} {value} is out of range; choose {allowed}.",
                    label=self.label,
                    value=value,
                    allowed=self.allowed,
                )
            )

    def _fits(self, value: Any) -> bool:
        if self.choices:
            return value in self.choices
        if self.low is None or self.high is None:
            return True
        if self.above_low and value == self.low:
            return False
        return bool(self.low <= value <= self.high)  # what is no number is in no range

    def mention(self, value: Value) -> str:
        """This value in a few words, for the table of past runs."""
        number = local(f"{value:g}") if isinstance(value, float) else f"{value}"
        return self.phrases.get(value) or self.phrase.format(number)


def row(default: Any, label: str, meaning: str, **more: Any) -> Any:
    """The row of a setting, as the default of its field in `TrainingSettings`; see `Setting`."""
    setting = Setting(default=default, label=label, meaning=meaning, **more)
    return field(default=default, metadata={"setting": setting})


def rows(kind: Any) -> Mapping[str, Setting]:
    """Name -> setting, in the order of the fields of a dataclass whose defaults are rows."""
    return MappingProxyType(
        {each.name: replace(each.metadata["setting"], name=each.name) for each in fields(kind)}
    )
