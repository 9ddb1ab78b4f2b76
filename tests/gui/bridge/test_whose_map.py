"""What is asked about a map is answered by the network that made it, or not at all."""

from types import SimpleNamespace

import numpy as np
import pytest

from engine.drawing import Drawing
from engine.errors import RepeatError
from engine.ink import Ink
from engine.training.moments import Moment
from gui.bridge.digest import digest_of
from gui.bridge.live_network import SHIPPED_NAME
from gui.bridge.messages.describe_network import DescribeNetwork
from gui.bridge.messages.explain import Explain
from gui.bridge.messages.files.identify_network import IdentifyNetwork
from gui.bridge.messages.files.make_report import MakeReport
from gui.bridge.messages.files.write_script import WriteScript
from gui.bridge.messages.guess.compare_guess import CompareGuess
from gui.bridge.messages.what_if.compare_drawing import CompareDrawing, FindNeighbours
from gui.bridge.messages.what_if.find_flip import FindFlip
from gui.bridge.messages.what_if.leave_strokes_out import LeaveStrokesOut
from gui.bridge.networks import Networks

SEVEN = Drawing(Ink([[(70, 60), (205, 62), (120, 235)]]))


@pytest.fixture
def engine(shipped):
    """The shipped network is loaded."""
    networks = Networks(lambda _: None)
    networks.open(None)
    waits = SimpleNamespace(networks=networks, screen=None, post=lambda _: None)
    waits.small_maps_at = waits.small_maps_took = 0.0
    return waits


@pytest.fixture(scope="module")
def files(tmp_path_factory, shipped):
    """Another network of digits, and one of pictures in colour."""
    import keras

    keras.utils.set_random_seed(2)
    folder, layers = tmp_path_factory.mktemp("networks"), keras.layers
    for name, shape, classes in (("digits", (28, 28, 1), 10), ("colours", (24, 32, 3), 3)):
        body = [layers.Conv2D(4, 5, strides=3), layers.Flatten(), layers.Dense(classes, "softmax")]
        keras.Sequential([keras.Input(shape), *body]).save(folder / f"{name}.keras")
    return {name: folder / f"{name}.keras" for name in ("digits", "colours")}


def explained(engine, network="loaded"):
    asked = Explain(1, SEVEN, "vanilla_gradients", None, network)
    return [each for each in asked.answer(engine) if each is not None][-1]


def described(engine, shown):
    (answer,) = DescribeNetwork(shown, "signed", "light", None).answer(engine)
    return answer


def test_a_map_is_exported_by_the_name_of_its_own_network_though_another_was_opened(engine, files):
    shown, digest = explained(engine), digest_of(engine.networks["loaded"].classifier)
    assert (described(engine, shown).name, described(engine, shown).digest) == (
        SHIPPED_NAME,
        digest,
    )
    engine.networks.open(files["digits"])
    assert described(engine, shown).name == SHIPPED_NAME
    assert described(engine, shown).digest == ""
    other = explained(engine)
    assert described(engine, other).name == "digits.keras"
    engine.networks.open(None)
    assert described(engine, shown).digest == digest  # the shipped one is the same one again
    assert described(engine, other).name == "digits.keras"


def test_a_map_of_a_past_epoch_is_called_by_that_epoch_once_one_has_travelled_on(engine):
    from engine.network import build_convnet

    for epoch in (2, 3):
        weights = build_convnet(seed=epoch).get_weights()
        engine.networks.give("epoch", weights, moment=Moment(epoch))
        if epoch == 2:
            shown = explained(engine, "epoch")
            assert described(engine, shown).digest
    assert described(engine, shown).name == "the network after epoch 2"
    assert described(engine, shown).digest == ""


def test_no_report_code_or_comparison_is_made_of_a_map_by_another_network(engine, files, tmp_path):
    shown = explained(engine)
    engine.networks.open(files["colours"])
    for message in (MakeReport(shown, None, tmp_path / "page.html"), WriteScript(shown, None)):
        with pytest.raises(RepeatError, match="Another network was opened"):
            next(iter(message.answer(engine)))
    marks = np.zeros((28, 28), bool)
    marks[9:12, 9:20] = True
    assert list(CompareGuess(shown, marks).answer(engine)) == []


@pytest.mark.parametrize(
    "message",
    [
        FindFlip(SEVEN, "loaded", None),
        CompareDrawing(SEVEN, "loaded"),
        FindNeighbours(SEVEN, "loaded"),
        LeaveStrokesOut(SEVEN, "loaded", 7, None),
    ],
)
def test_what_was_asked_of_strokes_is_not_asked_of_a_network_of_pictures(engine, files, message):
    engine.networks.open(files["colours"])
    assert list(message.answer(engine)) == []


def test_files_call_the_shipped_network_the_same_in_every_language(engine, monkeypatch):
    monkeypatch.setattr("gui.bridge.networks.SHIPPED_NAME", "mitgeliefertes Netz")
    engine.networks.open(None)
    answer = described(engine, explained(engine))
    assert (answer.name, answer.name_in_files) == ("mitgeliefertes Netz", "shipped network")
    (identified,) = IdentifyNetwork("loaded").answer(engine)
    assert identified.name == "shipped network"
