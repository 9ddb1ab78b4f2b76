"""Who uses the second tab in tests."""

from PySide6.QtCore import QCoreApplication

from gui.bridge.training.messages import TrainingEnded
from gui.bridge.training.thread import TrainingThread


class Trainee:
    """Someone in the second tab.

    Attributes:
        events: everything that training told the window.
    """

    def __init__(self, person):
        self.person, self.window = person, person.window
        self.events = []
        self.window.training_event.connect(self.events.append)
        person.go_to("Train")
        self.unfold("data")
        self.unfold("more")

    def unfold(self, section):
        """Open a section of the form, if it is folded."""
        heading = self.person.find(f"{section}SettingsHeading")
        if not heading.isChecked():
            self.person.click(heading)

    @property
    def thread(self):
        """The thread of the run in progress."""
        return self.window.room.findChildren(TrainingThread)[-1]

    def set_up(self, *, epochs, batch_size=50):
        self.person.fill_in("epochs", str(epochs))
        self.person.fill_in("batchSize", str(batch_size))

    def click(self, name):
        self.person.click(self.person.find(name))

    def text(self, name):
        return self.person.find(name).text()

    def enabled(self, name):
        return self.person.find(name).isEnabled()

    def of(self, *kinds):
        return [event for event in self.events if isinstance(event, kinds)]

    def wait_for(self, *kinds, count=1):
        """Wait for that many events of these kinds from now on."""
        seen = len(self.of(*kinds))
        self.person.wait_until(lambda: len(self.of(*kinds)) >= seen + count)

    def wait_for_the_end(self):
        self.person.wait_until(lambda: self.of(TrainingEnded))
        return self.of(TrainingEnded)[-1]

    def wait_until_it_holds(self):
        """Wait until the training thread itself says that it stands still."""
        thread, seen = self.thread, []
        thread.snapshot.connect(seen.append)
        # Weights asked for after the pause come when the running step is done, or while it holds.
        thread.want_weights()
        self.person.wait_until(lambda: seen)
        QCoreApplication.processEvents()
        return seen[0]
