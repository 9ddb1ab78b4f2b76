"""The set-up in `.ci/`: what it finds, what it says, and what it does on the next call."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import setup
import system_libraries
from setup import ROOT, Environment, SetupError
from system_libraries import ALWAYS, FONT, WAYLAND, X11, Need

LIBRARY = Need("libwindow.so.1", "libwindow1", "libwindow.so.1()(64bit)", "window")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

posix = pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a shell script")


@pytest.fixture
def programs(monkeypatch):
    """Stand in for the system: a set of the programs that are there, and every command started."""
    present: set[str] = set()
    started: list[list[str]] = []

    def succeeds(command):
        started.append(list(command))
        return command[0] in present

    for module in (setup, system_libraries):
        monkeypatch.setattr(module, "succeeds", succeeds)
        monkeypatch.setattr(module.shutil, "which", lambda name: name if name in present else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    return present, started


@pytest.fixture
def environment(tmp_path):
    """An environment in an empty folder that has lock files."""
    for lock in setup.LOCKS.values():
        (tmp_path / lock).write_text(lock)
    return Environment(tmp_path)


def stand_in(path: Path, script: str) -> str:
    """Write a shell script that answers in Python's place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


# --- Python and the platform


@pytest.mark.parametrize("version", [(3, 10, 9), (3, 14, 0)])
def test_an_unsuitable_python_hands_over_to_the_newest_suitable_one(monkeypatch, programs, version):
    present, _ = programs
    present |= {"python3.11", "python3.12", "py"}
    monkeypatch.setattr(sys, "version_info", version)
    assert setup.find_python() == (["py", "-3.13"] if setup.WINDOWS else ["python3.12"])


def test_without_any_suitable_python_one_line_says_which_are(monkeypatch, programs):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SetupError, match=r"^Python 3\.11 to 3\.13 is needed.*$"):
        setup.find_python()


def test_the_versions_of_python_are_those_of_pyproject():
    oldest, newest = setup.OLDEST[1], setup.NEWEST[1]
    assert PYPROJECT["project"]["requires-python"] == f">=3.{oldest},<3.{newest + 1}"


@pytest.mark.parametrize(
    ("system", "machine", "libc"),
    [
        ("Linux", "x86_64", ("glibc", "2.34")),
        ("Linux", "x86_64", ("glibc", "2.41")),
        ("Linux", "aarch64", ("glibc", "2.39")),
        ("Darwin", "arm64", ("", "")),
        ("Windows", "AMD64", ("", "")),
    ],
)
def test_platforms_with_wheels_are_accepted(system, machine, libc):
    setup.check_platform(system, machine, libc)


@pytest.mark.parametrize(
    ("system", "machine", "libc", "words"),
    [
        ("Linux", "x86_64", ("glibc", "2.31"), "glibc 2.34 or newer on x86_64; .* glibc 2.31"),
        ("Linux", "x86_64", ("", ""), "another C library"),
        ("Linux", "riscv64", ("glibc", "2.41"), "no wheels for Linux on riscv64"),
        ("Darwin", "x86_64", ("", ""), "no wheels for Darwin on x86_64"),
    ],
)
def test_platforms_without_wheels_are_told_so(system, machine, libc, words):
    with pytest.raises(SetupError, match=words):
        setup.check_platform(system, machine, libc)


# --- System libraries


@pytest.mark.parametrize(
    ("variables", "window", "expected"),
    [
        ({}, True, ALWAYS),
        ({"DISPLAY": ":0"}, False, ALWAYS),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, True, ALWAYS),
        ({"DISPLAY": ":0"}, True, ALWAYS + X11),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, ALWAYS + WAYLAND),
    ],
)
def test_a_windows_libraries_are_wanted_where_one_can_open(variables, window, expected):
    assert system_libraries.wanted_libraries(variables, window=window) == expected


def test_x11_is_optional_beside_wayland():
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    optional = {
        n.what for n in system_libraries.wanted_libraries(both, window=True) if not n.required
    }
    assert optional == {need.what for need in X11}


@pytest.mark.skipif(sys.platform != "linux", reason="sonames are those of Linux")
def test_a_library_is_there_when_the_loader_finds_it():
    assert system_libraries.loads("libc.so.6")
    assert not system_libraries.loads("libno-such-thing.so.9")


def test_each_library_is_listed_once_with_every_familys_package():
    needs = ALWAYS + X11 + WAYLAND
    assert len({need.what for need in needs}) == len(needs)
    assert all(re.fullmatch(r"lib[\w.-]+\.so\.\d+", need.what) for need in needs)
    assert all(re.fullmatch(r"[a-z0-9.+-]+", name) for n in needs for name in (n.debian, n.arch))


def test_root_installs_what_is_missing_with_apt(monkeypatch, programs, capsys):
    present, started = programs
    present |= {"apt-get", "env"}
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    assert system_libraries.provide([LIBRARY, FONT]) == ""
    assert started[-1][-2:] == ["libwindow1", "fonts-dejavu-core"]
    assert "apt-get: libwindow1 fonts-dejavu-core" in capsys.readouterr().err
    assert started[-1][:3] == ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]


def test_a_sudo_that_asks_nothing_is_used(programs):
    present, started = programs
    present |= {"apt-get", "sudo"}
    assert system_libraries.provide([LIBRARY]) == ""
    assert started[-1][:2] == ["sudo", "-n"]


@pytest.mark.parametrize(
    ("program", "call"),
    [
        ("apt-get", "sudo apt-get install libwindow1"),
        ("dnf", "sudo dnf install 'libwindow.so.1()(64bit)'"),
        ("zypper", "sudo zypper install 'libwindow.so.1()(64bit)'"),
        ("pacman", "sudo pacman -S window"),
        ("none", "with its package manager"),
    ],
)
def test_one_line_says_what_to_install_where_a_password_is_needed(programs, program, call):
    present, _ = programs
    present.add(program)
    advice = system_libraries.provide([LIBRARY])
    assert "libwindow.so.1" in advice
    assert call in advice
    assert "\n" not in advice


def test_packages_that_bring_several_libraries_are_named_once(programs):
    present, _ = programs
    present.add("apt-get")
    assert system_libraries.provide([LIBRARY, LIBRARY]).count(" libwindow1") == 1


def test_a_missing_required_library_stops_the_set_up(programs):
    with pytest.raises(SetupError, match=r"libwindow\.so\.1"):
        setup.provide_system([LIBRARY, FONT])


def test_a_missing_font_is_only_mentioned(programs, capsys):
    setup.provide_system([FONT])
    assert "lacks a font" in capsys.readouterr().err


# --- The environment


def test_an_empty_folder_holds_nothing(environment):
    assert not environment.holds("runtime")


@posix
def test_an_installed_superset_also_counts_as_the_runtime(environment):
    stand_in(environment.python, "exit 0")
    environment.install("dev")
    assert environment.holds("dev")
    assert environment.holds("runtime")
    assert not environment.holds("cuda")


@posix
def test_pip_is_asked_for_hashes_and_wheels(environment):
    calls = environment.root / "calls"
    stand_in(environment.python, f'echo "$@" > "{calls}"')
    environment.install("runtime")
    assert "--only-binary :all: --no-deps --require-hashes -r" in calls.read_text()


@posix
@pytest.mark.parametrize("change", ["lock file", "interpreter", "deleted"])
def test_what_changed_since_is_installed_again(environment, change):
    stand_in(environment.python, "exit 0")
    environment.install("runtime")
    if change == "lock file":
        (environment.root / setup.LOCKS["runtime"]).write_text("another version")
    else:
        environment.python.unlink()
    if change == "interpreter":
        environment.python.symlink_to(sys.executable)
    assert not environment.holds("runtime")


@posix
@pytest.mark.parametrize(
    ("said", "remade"), [("Collecting numpy", False), ("Installing collected packages: a", True)]
)
def test_only_a_broken_off_unpacking_makes_the_environment_anew(environment, said, remade):
    made = environment.root / "made"
    maker = stand_in(environment.root / "maker", f'touch "{made}"')
    stand_in(environment.python, f'[ "$3" = --version ] && exit 0\necho "{said}"; exit 1')
    with pytest.raises(SetupError, match="call again"):
        environment.install("runtime")
    environment.create([maker])
    assert made.exists() is remade


@posix
def test_an_environment_without_pip_is_made_anew(environment):
    made = environment.root / "made"
    stand_in(environment.python, "exit 1")
    environment.create([stand_in(environment.root / "maker", f'touch "{made}"')])
    assert made.exists()


def test_a_venv_that_cannot_be_made_says_why(environment):
    with pytest.raises(SetupError, match="no room"):
        environment.create([sys.executable, "-c", "import sys; sys.exit('no room')"])


def test_an_unreadable_note_counts_as_none(environment):
    environment.path.mkdir()
    (environment.path / "inklens.json").write_text("{")
    assert not environment.holds("runtime")


@pytest.mark.parametrize(
    ("line", "news"),
    [
        (
            "  Downloading tensorflow-2.21.0-cp311-cp311-manylinux_2_27_x86_64.whl (572.4 MB)\n",
            "  downloading tensorflow 2.21.0 (572.4 MB)",
        ),
        (
            "Downloading a/b/c/PySide6-6.11.3-cp310-abi3.whl (80 MB)",
            "  downloading PySide6 6.11.3 (80 MB)",
        ),
        ("  Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)\n", None),
        ("Installing collected packages: six, rich, numpy\n", "  unpacking 3 packages"),
        ("Collecting numpy==2.4.6\n", None),
        ("\n", None),
    ],
)
def test_of_pips_words_the_long_waits_are_told(line, news):
    assert setup.progress(line) == news


def test_a_second_call_starts_no_process(monkeypatch):
    def start(*_args, **_options):
        pytest.fail("a process was started")

    monkeypatch.setattr(Environment, "holds", lambda _self, _extra: True)
    monkeypatch.setattr(setup, "loads", lambda _soname: True)
    monkeypatch.setattr(subprocess, "Popen", start)
    assert setup.set_up("dev", window=True).root == ROOT


# --- CUDA


@pytest.mark.parametrize(("choice", "wanted"), [("0", False), ("1", sys.platform == "linux")])
def test_the_variable_decides_about_cuda(choice, wanted):
    assert setup.wants_cuda({"INKLENS_CUDA": choice}) is wanted


@pytest.mark.skipif(sys.platform != "linux", reason="TensorFlow has CUDA wheels for Linux only")
def test_a_driver_that_answers_is_enough_for_cuda(programs):
    present, _ = programs
    present.add("nvidia-smi")
    assert setup.wants_cuda({})


@posix
def test_without_cuda_the_cpu_stays_and_later_starts_do_not_try_again(
    monkeypatch, environment, capsys
):
    stand_in(environment.python, "exit 0")
    environment.install("runtime")
    stand_in(environment.python, f'echo x >> "{environment.root}/tries"; exit 1')
    monkeypatch.setattr(setup, "wants_cuda", lambda _variables: True)
    monkeypatch.delenv("INKLENS_CUDA", raising=False)
    setup.add_cuda(environment)
    setup.add_cuda(environment)
    assert "InkLens uses the CPU" in capsys.readouterr().err
    assert environment.holds("runtime")
    assert (environment.root / "tries").read_text() == "x\n"

    monkeypatch.setenv("INKLENS_CUDA", "1")
    setup.add_cuda(environment)
    assert (environment.root / "tries").read_text() == "x\nx\n"


# --- Tasks


def test_every_stage_runs_and_the_failed_ones_are_named(monkeypatch, capsys):
    ran = []

    def call(command, **_options):
        ran.append(command)
        return "mypy" in command

    monkeypatch.setattr(setup, "set_up", lambda _extra: Environment(ROOT))
    monkeypatch.setattr(subprocess, "call", call)
    assert setup.main(["test", "-x"]) == 1
    assert len(ran) == len(setup.TASKS["test"])
    assert [command for command in ran if "-x" in command] == [ran[-1]]
    assert capsys.readouterr().err.splitlines()[-1] == "== failed: types"


@posix
def test_run_becomes_the_program_with_its_arguments(monkeypatch):
    def execv(path, command):
        assert path == command[0] == str(Environment(ROOT).python)
        raise SystemExit(command[1:])

    monkeypatch.setattr(setup, "set_up", lambda **_options: Environment(ROOT))
    monkeypatch.setattr(setup, "add_cuda", lambda _environment: None)
    monkeypatch.setattr(os, "execv", execv)
    with pytest.raises(SystemExit) as became:
        setup.main(["run", "explain", "--sample", "3"])
    assert became.value.args == ([str(ROOT / "main.py"), "explain", "--sample", "3"],)


@pytest.mark.parametrize(
    ("arguments", "extra"), [([], "runtime"), (["setup"], "runtime"), (["--extras", "dev"], "dev")]
)
def test_set_up_alone_is_the_default(monkeypatch, arguments, extra):
    asked: list[str] = []
    monkeypatch.setattr(setup, "set_up", asked.append)
    assert setup.main(arguments) == 0
    assert asked == [extra]


@pytest.mark.parametrize("arguments", [["walk"], ["setup", "--extras"], ["setup", "--extras", "x"]])
def test_what_cannot_be_asked_for_shows_the_usage(capsys, arguments):
    assert setup.main(arguments) == 2
    assert "setup.py run|test" in capsys.readouterr().err


def test_the_makefile_asks_for_tasks_that_exist():
    asked = re.findall(r"\$\(SETUP\) ([\w-]+)", (ROOT / "Makefile").read_text("utf-8"))
    assert set(asked) == {*setup.TASKS, "run", "lock", *setup.PEERS}


# --- Lock files


def every_pin(extra: str) -> list[tuple[str, str]]:
    """Name and version of each pin; a package may have one a Python version."""
    text = (ROOT / setup.LOCKS[extra]).read_text("utf-8")
    return re.findall(r"^([\w.-]+)==([^ ;\\]+)", text, re.MULTILINE)


def pins(extra: str) -> dict[str, str]:
    """The name of each pinned package, and its version."""
    return dict(every_pin(extra))


WHOLE = ("runtime", "dev", "cuda")  # lock files that name all of an environment


@pytest.mark.parametrize("extra", setup.LOCKS)
def test_a_lock_file_holds_names_versions_and_hashes_and_no_address(extra):
    text = (ROOT / setup.LOCKS[extra]).read_text("utf-8")
    assert not re.search(r"://|^-", text, re.MULTILINE)
    requirements = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(requirements) == len(every_pin(extra)) > (30 if extra in WHOLE else 1)
    assert all("--hash=sha256:" in requirement for requirement in requirements)


@pytest.mark.parametrize("extra", ["dev", "cuda"])
def test_the_other_lock_files_are_supersets_of_the_runtimes(extra):
    assert pins("runtime").items() < pins(extra).items()


PEER_PACKAGES = {"peers": {"tf-explain"}, "bench-peers": {"captum", "xplique"}}


@pytest.mark.parametrize("extra", setup.PEERS)
def test_the_peers_share_tensorflow_and_numpy_with_inklens(extra):
    peers = pins(extra).keys()
    assert PEER_PACKAGES[extra] | {"opencv-python-headless", "matplotlib"} <= peers
    assert not {"tensorflow", "keras", "numpy", "torch", "opencv-python"} & peers


@posix
@pytest.mark.parametrize("extra", setup.PEERS)
def test_the_peers_environment_counts_for_nothing_but_the_peers(environment, extra):
    peers = Environment(environment.root, f".venv-{extra}")
    stand_in(peers.python, "exit 0")
    peers.install(extra)
    assert peers.holds(extra)
    assert not peers.holds("runtime")
    assert not environment.holds(extra)


@posix
def test_without_pytorch_the_environment_of_the_peers_is_not_whole(environment, monkeypatch):
    monkeypatch.setattr(setup, "set_up", lambda _extra: environment)
    monkeypatch.setattr(setup, "ROOT", environment.root)
    stand_in(environment.python, f"echo {environment.root}")
    peers = Environment(environment.root, ".venv-bench-peers")
    stand_in(peers.python, f'case "$*" in *torch*) exit 1;; *) echo {environment.root};; esac')
    with pytest.raises(SetupError, match="PyTorch"):
        setup.set_up_peers("bench-peers")
    assert not peers.holds("bench-peers")


def test_the_comparison_sets_up_all_peers_and_runs_what_has_one(monkeypatch):
    made, ran = [], []
    monkeypatch.setattr(setup, "set_up_peers", made.append)
    monkeypatch.setattr(setup, "perform", lambda *asked: ran.append(asked) or 0)
    assert setup.main(["bench-peers"]) == 0
    assert made == ["peers", "bench-peers"]
    assert ran == [("bench", setup.BESIDE_PEERS)]


def test_a_benchmark_without_peers_says_so_in_one_line_and_goes_on(monkeypatch, capsys):
    def fail():
        raise SetupError("no network")

    monkeypatch.setattr(setup, "set_up", lambda _extra: Environment(ROOT))
    monkeypatch.setattr(setup, "set_up_peers", fail)
    monkeypatch.setattr(subprocess, "call", lambda *_args, **_options: 0)
    assert setup.main(["bench"]) == 0
    assert "Without tf-explain: no network\n" in capsys.readouterr().err


@pytest.mark.parametrize("extra", WHOLE)
def test_everything_pyproject_asks_for_is_pinned(extra):
    project = PYPROJECT["project"]
    asked = project["dependencies"] + project["optional-dependencies"].get(extra, [])
    names = {re.split(r"[\[<>=;]", line)[0].lower() for line in asked}
    assert names <= set(pins(extra))


def test_cuda_is_for_linux_only():
    text = (ROOT / setup.LOCKS["cuda"]).read_text("utf-8")
    added = set(pins("cuda")) - set(pins("runtime"))
    assert any(name.startswith("nvidia-cudnn") for name in added)
    assert all(
        re.search(rf"^{name}==\S+ ; sys_platform == 'linux'", text, re.MULTILINE) for name in added
    )
