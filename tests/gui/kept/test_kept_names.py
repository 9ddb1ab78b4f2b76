"""Names of kept networks, which several windows give, and by which it is told what may go."""

import threading

import pytest

from engine.errors import InUseError, OutputError
from engine.turns import turn
from gui.kept import state_folder
from gui.kept.state_folder import StateFolder


@pytest.fixture
def made(tmp_path, monkeypatch):
    """The state's folder, of which one unnamed network is to be left, and twelve networks."""
    monkeypatch.setattr(state_folder, "NETWORKS_KEPT", 1)
    state = StateFolder(tmp_path)
    folder = tmp_path / "networks"
    folder.mkdir()
    networks = [folder / f"trained_2026-01-02_03-04-{second:02}.keras" for second in range(12)]
    for network in networks:
        network.write_bytes(b"network")
    return state, networks


def test_names_that_two_windows_give_at_once_are_all_kept(made, monkeypatch):
    monkeypatch.setattr("engine.turns.PATIENCE", 60)  # on a busy machine
    state, networks = made
    together = threading.Barrier(2)

    def name(mine):
        together.wait()
        for network in mine:
            state.names.rename(network, f"the {network.stem[-2:]}th")

    windows = [threading.Thread(target=name, args=(networks[part::2],)) for part in (0, 1)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert state.names.given == {network.name for network in networks}


@pytest.mark.parametrize("content", ["", "[]", '{"broken', "[" * 9999, " " * 1024**2 + "{}"])
def test_names_that_cannot_be_read_are_not_written_over_and_no_network_is_removed(made, content):
    state, networks = made
    state.names.rename(networks[0], "the one for the talk")
    file = networks[0].with_name("names.json")
    file.write_text(content)
    with pytest.raises(OutputError, match=r"names.json cannot be read .* move it away"):
        state.names.rename(networks[1], "another")
    state.names.note(networks[2], None)
    state.prune_networks()
    assert file.read_text() == content
    assert all(network.exists() for network in networks)


def test_names_that_cannot_be_read_for_a_moment_are_there_afterwards(made, monkeypatch):
    state, networks = made
    state.names.rename(networks[0], "the one for the talk")
    with monkeypatch.context() as busy:
        busy.setattr("pathlib.Path.read_text", _refused)
        with pytest.raises(OutputError, match="Permission denied"):
            state.names.rename(networks[1], "another")
        state.prune_networks()
        assert state.names.of(networks[0]) != "the one for the talk"
    assert state.names.of(networks[0]) == "the one for the talk"
    state.prune_networks()
    assert state.networks() == [networks[-1], networks[0]]


def test_no_network_is_removed_while_another_window_may_be_naming_it(made, monkeypatch):
    state, networks = made
    monkeypatch.setattr(state_folder, "WHILE_SEEN", 0)
    with turn(state.path / "networks", "names"):
        state.prune_networks()
        assert len(state.networks()) == len(networks)
    state.prune_networks()
    assert state.networks() == networks[-1:]


def test_a_name_is_not_given_before_another_window_has_given_its_own(made, monkeypatch):
    state, networks = made
    monkeypatch.setattr("engine.turns.PATIENCE", 0)
    with turn(state.path / "networks", "names"), pytest.raises(InUseError, match="Another window"):
        state.names.rename(networks[0], "mine")


# -- the list of recent files ----------------------------------------------------------------------


def test_files_that_two_windows_open_at_once_are_all_listed(tmp_path, monkeypatch):
    monkeypatch.setattr("gui.kept.recent.WHILE_SEEN", 60)  # on a busy machine
    state, together = StateFolder(tmp_path), threading.Barrier(4)
    files = [tmp_path / f"{number}.inklens" for number in range(4)]

    def opened(file):
        file.touch()
        together.wait()
        state.recent.add(file)

    windows = [threading.Thread(target=opened, args=(file,)) for file in files]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert set(state.recent.paths()) == set(files)


@pytest.mark.expects_log("that it could not be kept")
def test_a_list_that_cannot_be_read_for_a_moment_is_not_begun_anew(tmp_path, monkeypatch):
    state = StateFolder(tmp_path)
    for name in ("a.inklens", "b.inklens"):
        (tmp_path / name).touch()
    state.recent.add(tmp_path / "a.inklens")
    with monkeypatch.context() as busy:
        busy.setattr("pathlib.Path.read_text", _refused)
        state.recent.add(tmp_path / "b.inklens")
        assert state.recent.paths() == []
    assert state.recent.paths() == [tmp_path / "a.inklens"]


def _refused(*_, **__):
    raise PermissionError(13, "Permission denied")
