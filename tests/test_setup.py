"""The set-up in `.ci/`: what it finds, what it says, and what it does on the next call."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import audit
import bundling
import commands
import pages
import pytest
import setup
import system_libraries
import tasks
from commands import SetupError
from environment import LOCKS, ROOT, Environment
from system_libraries import ALWAYS, FONT, WAYLAND, X11, Need

LIBRARY = Need("libwindow.so.1", "libwindow1", "libwindow.so.1()(64bit)", "window")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.fixture
def programs(monkeypatch):
    """Stand in for the system: a set of the programs that are there, and every command started."""
    present, started = set(), []
    monkeypatch.setattr(
        commands, "succeeds", lambda command: started.append(command) or command[0] in present
    )
    monkeypatch.setattr("shutil.which", lambda name: name if name in present else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    return present, started


@pytest.fixture
def environment(tmp_path):
    """An environment in an empty folder that has lock files."""
    (tmp_path / ".ci").mkdir()
    for lock in LOCKS.values():
        (tmp_path / lock).write_text(lock)
    return Environment(tmp_path)


@pytest.fixture
def own(environment, monkeypatch):
    """The environment of `environment`, set up, and in the place of the project's."""
    monkeypatch.setattr(setup, "ROOT", environment.root)
    monkeypatch.setattr(setup, "set_up", lambda _extra: environment)
    return environment


def stand_in(environment, *, get_uv="exit 0", uv="exit 0", pip="exit 0", code="exit 0"):
    """Make an environment whose Python is a shell script; return the file of what it was told."""
    if os.name == "nt":
        pytest.skip("the stand-in for Python is a shell script")
    calls = environment.root / "calls"
    (environment.path / "bin").mkdir(parents=True, exist_ok=True)
    (environment.path / "lib/python3/site-packages").mkdir(parents=True, exist_ok=True)
    environment.python.write_text(
        f'#!/bin/sh\necho "$@" >> {calls}\ncd {environment.path}/lib/python3/site-packages\n'
        f'case "$*" in "-m uv "*) {uv};; *-uv.lock) {get_uv};; "-m pip "*) {pip};; *) {code};; esac'
    )
    environment.python.chmod(0o755)
    return calls


# --- Python and the platform


@pytest.mark.parametrize("version", [(3, 10, 9), (3, 14, 0)])
def test_an_unsuitable_python_hands_over_to_the_newest_suitable_one(monkeypatch, programs, version):
    programs[0].update({"python3.11", "python3.12", "py"})
    monkeypatch.setattr(sys, "version_info", version)
    assert setup.find_python() == (["py", "-3.13"] if setup.WINDOWS else ["python3.12"])


def test_a_suitable_python_is_taken_by_the_name_that_an_upgrade_takes_away(monkeypatch, tmp_path):
    Path(tmp_path / "python3").symlink_to(tmp_path / "python3.11")
    monkeypatch.setattr(sys, "_base_executable", str(tmp_path / "python3"))
    assert setup.find_python() == [os.path.realpath(tmp_path / "python3.11")]


def test_without_any_suitable_python_one_line_says_which_are(monkeypatch, programs):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SetupError, match=r"^Python 3\.11 to 3\.13 is needed.*$"):
        setup.find_python()


def test_the_versions_of_python_are_those_of_pyproject():
    oldest, newest = setup.OLDEST[1], setup.NEWEST[1]
    assert PYPROJECT["project"]["requires-python"] == f">=3.{oldest},<3.{newest + 1}"


@pytest.mark.parametrize(
    ("system", "machine", "libc", "words"),
    [
        ("Linux", "x86_64", "glibc 2.34", None),
        ("Linux", "x86_64", "glibc 2.41", None),
        ("Linux", "aarch64", "glibc 2.39", None),
        ("Darwin", "arm64", " ", None),
        ("Windows", "AMD64", " ", None),
        ("Linux", "x86_64", "glibc 2.31", "glibc 2.34 or newer on x86_64; .* glibc 2.31"),
        ("Linux", "x86_64", " ", "another C library"),
        ("Linux", "riscv64", "glibc 2.41", "no wheels for Linux on riscv64"),
        ("Darwin", "x86_64", " ", "no wheels for Darwin on x86_64"),
    ],
)
def test_platforms_without_wheels_are_told_so(system, machine, libc, words):
    if words is None:
        setup.check_platform(system, machine, tuple(libc.split(" ")))
    else:
        with pytest.raises(SetupError, match=words):
            setup.check_platform(system, machine, tuple(libc.split(" ")))


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
    needs = system_libraries.wanted_libraries(both, window=True)
    assert {n.what for n in needs if not n.required} == {need.what for need in X11}


@pytest.mark.skipif(sys.platform != "linux", reason="sonames are those of Linux")
def test_a_library_is_there_when_the_loader_finds_it():
    assert system_libraries.loads("libc.so.6")
    assert not system_libraries.loads("libno-such-thing.so.9")


def test_each_library_is_listed_once_with_every_familys_package():
    needs = ALWAYS + X11 + WAYLAND
    assert len({need.what for need in needs}) == len(needs)
    assert all(re.fullmatch(r"lib[\w.-]+\.so\.\d+", need.what) for need in needs)
    assert all(re.fullmatch(r"[a-z0-9.+-]+", name) for n in needs for name in (n.debian, n.arch))


@pytest.mark.parametrize(("user", "start"), [(0, ["env"]), (1000, ["sudo", "-n", "env"])])
def test_root_and_a_sudo_that_asks_nothing_install_with_apt(
    monkeypatch, programs, capsys, user, start
):
    present, started = programs
    present |= {"apt-get", start[0]}
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    system_libraries.provide([LIBRARY, FONT])
    assert started[-1][: len(start) + 2] == [*start, "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    assert started[-1][-2:] == ["libwindow1", "fonts-dejavu-core"]
    assert capsys.readouterr().err == "Installing with apt-get: libwindow1 fonts-dejavu-core\n"


@pytest.mark.parametrize(
    ("program", "call"),
    [
        ("apt-get", "sudo apt-get install libwindow1"),
        ("dnf", "sudo dnf install 'libwindow.so.1()(64bit)'"),
        ("zypper", "sudo zypper install 'libwindow.so.1()(64bit)'"),
        ("pacman", "sudo pacman -S window"),
        ("none", "with its package manager, then call again."),
    ],
)
def test_one_line_says_what_to_install_where_a_password_is_needed(programs, program, call):
    programs[0].add(program)
    with pytest.raises(SetupError) as stopped:
        system_libraries.provide([LIBRARY, LIBRARY])
    assert "lacks libwindow.so.1" in str(stopped.value)
    assert str(stopped.value).endswith(call)
    assert "\n" not in str(stopped.value)


def test_a_missing_font_is_only_mentioned(programs, capsys):
    system_libraries.provide([FONT])
    assert "lacks a font" in capsys.readouterr().err


# --- The environment


def test_an_empty_folder_holds_nothing(environment):
    assert not environment.holds("runtime")


def test_an_installed_superset_also_counts_as_the_runtime(environment):
    stand_in(environment)
    environment.install("dev")
    assert [extra for extra in LOCKS if environment.holds(extra)] == ["runtime", "dev"]


def test_uv_is_asked_for_hashes_and_wheels(environment):
    calls = stand_in(environment, pip="exit 1")
    environment.install("runtime")
    for call in calls.read_text().splitlines():
        assert "--no-deps --require-hashes --only-binary :all: -r" in call
    assert call.startswith("-m uv pip install")


@pytest.mark.parametrize("trouble", ["get_uv", "uv"])
def test_pip_installs_what_uv_cannot(environment, capsys, trouble):
    calls = stand_in(environment, **{trouble: "exit 1"})
    environment.install("runtime")
    assert re.search(r"-m pip .*--require-hashes .*requirements\.lock$", calls.read_text())
    assert environment.holds("runtime")
    assert "pip instead of uv" in capsys.readouterr().err


@pytest.mark.parametrize("change", ["lock file", "interpreter"])
def test_what_changed_since_is_installed_again(environment, change):
    stand_in(environment)
    environment.install("runtime")
    if change == "lock file":
        (environment.root / LOCKS["runtime"]).write_text("another version")
    else:
        environment.python.unlink()
    assert not environment.holds("runtime")


@pytest.mark.parametrize("half_done", [False, True])
def test_only_what_broke_off_halfway_is_made_again(environment, monkeypatch, half_done):
    made = []
    monkeypatch.setattr(commands, "tells", lambda command: made.append(command) or True)
    stand_in(environment)
    environment.install("runtime")
    monkeypatch.undo()
    end = "mkdir half.dist-info; exit 1" if half_done else "exit 1"
    calls = stand_in(environment, uv=end, pip="exit 1")
    with pytest.raises(SetupError, match="call again"):
        environment.install("dev")
    assert environment.holds("runtime") is not half_done
    assert bool(re.search(r"-m pip .*-dev\.lock", calls.read_text())) is not half_done

    monkeypatch.setattr(commands, "tells", lambda command: made.append(command) or True)
    environment.create(["python"])
    assert (made[-1][:4] == ["python", "-m", "venv", "--clear"]) is half_done


def test_an_environment_without_pip_or_of_another_python_is_made_again(environment, capfd):
    stand_in(environment, code="exit 1")
    with pytest.raises(SetupError, match=r"-m venv --clear .* failed"):
        environment.create([sys.executable, "-c", "import sys; sys.exit('no room')"])
    assert "no room" in capfd.readouterr().err


def test_a_second_call_starts_no_process(monkeypatch):
    monkeypatch.setattr(Environment, "holds", lambda _self, _extra: True)
    monkeypatch.setattr(system_libraries, "loads", lambda _soname: True)
    monkeypatch.setattr(subprocess, "Popen", lambda *_args, **_options: pytest.fail("a process"))
    assert setup.set_up("dev", window=True).root == ROOT


@pytest.mark.parametrize("extra", setup.PEERS)
def test_peers_have_an_environment_of_their_own_on_the_packages_of_the_other(own, extra):
    peers = Environment(own.root, f".venv-{extra}", tools=own)
    calls = stand_in(own)
    stand_in(peers)
    setup.set_up_peers(extra)
    assert peers.holds(extra)
    assert not peers.holds("runtime")
    assert not own.holds(extra)
    assert (peers.packages() / "inklens.pth").read_text() == f"{own.packages()}\n"
    assert f"--python {peers.python}" in calls.read_text().splitlines()[-1]


def test_without_pytorch_the_environment_of_the_peers_is_not_whole(own):
    peers = Environment(own.root, ".venv-bench-peers", tools=own)
    stand_in(own, pip="exit 1")
    stand_in(peers)
    with pytest.raises(SetupError, match="PyTorch"):
        setup.set_up_peers("bench-peers")
    assert not peers.holds("bench-peers")


# --- CUDA


@pytest.mark.parametrize(("choice", "wanted"), [("0", False), ("1", sys.platform == "linux")])
def test_the_variable_decides_about_cuda(choice, wanted):
    assert setup.wants_cuda({"INKLENS_CUDA": choice}) is wanted


@pytest.mark.skipif(sys.platform != "linux", reason="TensorFlow has CUDA wheels for Linux only")
def test_a_driver_that_answers_is_enough_for_cuda(programs):
    programs[0].add("nvidia-smi")
    assert setup.wants_cuda({})


def test_without_cuda_the_cpu_stays_and_later_starts_do_not_try_again(
    monkeypatch, environment, capsys
):
    stand_in(environment)
    environment.install("runtime")
    calls = stand_in(environment, uv="exit 1", pip="exit 1")
    monkeypatch.setattr(setup, "wants_cuda", lambda _variables: True)
    tries = []
    for insisted in ("", "", "1"):
        monkeypatch.setenv("INKLENS_CUDA", insisted)
        setup.add_cuda(environment)
        tries.append(calls.read_text().count("-m uv pip"))
    assert tries == [2, 2, 3]
    assert "InkLens uses the CPU" in capsys.readouterr().err
    assert environment.holds("runtime")


# --- Tasks


def scripts(**told):
    """Stages that end with the given exit status, and say their arguments."""
    return {
        title: ("-c", f"import sys; print('{title}', *sys.argv[1:]); sys.exit({status})")
        for title, status in told.items()
    }


@pytest.mark.parametrize(
    ("task", "order"),
    [
        ("check", ["tests -x", "lint", "types", "imports"]),  # so that the checks end the screen
        ("format", ["lint", "types", "imports", "tests -x"]),
    ],
)
def test_every_stage_runs_and_the_failed_ones_are_named(monkeypatch, capfd, task, order):
    stages = scripts(lint=0, types=1, imports=0, tests=2)
    monkeypatch.setitem(tasks.TASKS, task, stages)
    assert tasks.perform(sys.executable, task, ["-x"]) == 1
    said = capfd.readouterr()
    assert said.out.splitlines() == order
    assert said.err.splitlines()[-1] == "== failed: types, tests"


def test_tests_run_while_the_checks_do_and_mending_waits_for_its_first_half(monkeypatch, tmp_path):
    """A stage that waits for what the last one writes ends only where both run at once."""
    wait = "import pathlib, sys, time\nfor _ in range(int(sys.argv[1])):\n"
    wait += (
        "    if pathlib.Path(sys.argv[2]).exists(): sys.exit()\n    time.sleep(0.05)\nsys.exit(1)"
    )
    write = ("-c", "import pathlib, sys; pathlib.Path(sys.argv[1]).touch()")
    for task, patience, status in (("check", 1200, 0), ("format", 1, 1)):
        sign = str(tmp_path / task)
        stages = {"types": ("-c", wait, str(patience), sign), "tests": write}
        monkeypatch.setitem(tasks.TASKS, task, stages)
        assert tasks.perform(sys.executable, task, [sign]) == status


def test_tests_that_were_chosen_run_alone_and_no_coverage_is_asked_of_them(monkeypatch):
    ran = []
    monkeypatch.setattr(subprocess, "call", lambda command, **_options: ran.append(command))
    assert tasks.perform("python", "test", ["-k", "canvas"]) == 0
    assert ran == [["python", *tasks.PYTEST, "-k", "canvas"]]
    assert "--cov-fail-under=95" in tasks.TASKS["test"]["tests"]


@pytest.mark.skipif(os.name == "nt", reason="execv returns to the shell at once there")
def test_run_becomes_the_program_with_its_arguments(monkeypatch):
    became = []
    monkeypatch.setattr(setup, "set_up", lambda **_options: Environment(ROOT))
    monkeypatch.setattr(setup, "add_cuda", lambda _environment: None)
    monkeypatch.setattr(os, "execv", lambda *command: became.append(command) or sys.exit())
    with pytest.raises(SystemExit):
        setup.main(["run", "explain", "--sample", "3"])
    python = str(Environment(ROOT).python)
    assert became == [(python, [python, str(ROOT / "main.py"), "explain", "--sample", "3"])]


@pytest.mark.parametrize(
    ("arguments", "extra"), [([], "runtime"), (["setup"], "runtime"), (["--extras", "dev"], "dev")]
)
def test_set_up_alone_is_the_default(monkeypatch, arguments, extra):
    asked = []
    monkeypatch.setattr(setup, "set_up", asked.append)
    assert setup.main(arguments) == 0
    assert asked == [extra]


@pytest.mark.parametrize("arguments", [["walk"], ["setup", "--extras"], ["setup", "--extras", "x"]])
def test_what_cannot_be_asked_for_shows_the_usage(capsys, arguments):
    assert setup.main(arguments) == 2
    assert "setup.py run|test" in capsys.readouterr().err


def test_the_makefile_asks_for_tasks_that_exist():
    asked = re.findall(r"\$\(SETUP\) ([\w-]+)", (ROOT / "Makefile").read_text("utf-8"))
    own = {"run", "setup", "docs", "audit"}
    assert set(asked) == {*tasks.TASKS, *own, *setup.PEERS, *setup.BUNDLE}


def test_the_comparison_sets_up_all_peers_and_runs_what_has_one(monkeypatch):
    made, ran = [], []
    monkeypatch.setattr(setup, "set_up_peers", made.append)
    monkeypatch.setattr(setup, "perform", lambda *asked: ran.append(asked) or 0)
    assert setup.main(["bench-peers"]) == 0
    assert made == ["peers", "bench-peers"]
    assert ran == [("bench", setup.BESIDE_PEERS)]


def test_a_benchmark_without_peers_says_so_in_one_line_and_runs(monkeypatch, capsys):
    def fail():
        raise SetupError("no network")

    monkeypatch.setattr(setup, "set_up", lambda _extra: Environment(ROOT))
    monkeypatch.setattr(setup, "set_up_peers", fail)
    monkeypatch.setattr(subprocess, "call", lambda *_args, **_options: 0)
    assert setup.main(["bench"]) == 0
    assert "Without tf-explain: no network\n" in capsys.readouterr().err


# --- Lock files


def every_pin(extra: str) -> list[tuple[str, str]]:
    """Name and version of each pin; a package may have one a Python version."""
    text = (ROOT / LOCKS[extra]).read_text("utf-8")
    return re.findall(r"^([\w.-]+)==([^ ;\\]+)", text, re.MULTILINE)


WHOLE = ("runtime", "dev", "cuda")  # lock files that name all of an environment
PINS = {extra: dict(every_pin(extra)) for extra in LOCKS}


@pytest.mark.parametrize("extra", LOCKS)
def test_a_lock_file_holds_names_versions_and_hashes_and_no_address(extra):
    text = (ROOT / LOCKS[extra]).read_text("utf-8")
    assert not re.search(r"://|^-", text, re.MULTILINE)
    requirements = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(requirements) == len(every_pin(extra)) >= (30 if extra in WHOLE else 1)
    assert all("--hash=sha256:" in requirement for requirement in requirements)


@pytest.mark.parametrize("extra", WHOLE)
def test_everything_pyproject_asks_for_is_pinned_as_for_the_runtime(extra):
    project = PYPROJECT["project"]
    asked = project["dependencies"] + project["optional-dependencies"].get(extra, [])
    assert {re.split(r"[\[<>=;]", line)[0].lower() for line in asked} <= PINS[extra].keys()
    assert PINS["runtime"].items() <= PINS[extra].items()


PEER_PACKAGES = {"peers": {"tf-explain"}, "bench-peers": {"captum", "xplique"}}


@pytest.mark.parametrize("extra", setup.PEERS)
def test_the_peers_share_tensorflow_and_numpy_with_inklens(extra):
    assert PEER_PACKAGES[extra] | {"opencv-python-headless", "matplotlib"} <= PINS[extra].keys()
    assert not {"tensorflow", "keras", "numpy", "torch", "opencv-python"} & PINS[extra].keys()


def test_cuda_is_for_linux_only():
    text = (ROOT / LOCKS["cuda"]).read_text("utf-8")
    added = PINS["cuda"].keys() - PINS["runtime"].keys()
    assert any(name.startswith("nvidia-cudnn") for name in added)
    for name in added:
        assert re.search(rf"^{name}==\S+ ; sys_platform == 'linux'", text, re.MULTILINE)


# -- the audit -------------------------------------------------------------------------------------


SKIPPED = {"name": "keras", "skip_reason": "Dependency not found"}
CLEAN = {"name": "six", "version": "1.17.0", "vulns": []}
KNOWN = {"name": "pillow", "version": "1.0", "vulns": [{"id": "PYSEC-1"}, {"id": "PYSEC-2"}]}


@pytest.mark.parametrize(
    ("found", "words", "well"),
    [
        ([CLEAN, CLEAN], "2 packages, no known vulnerabilities", True),
        ([SKIPPED, SKIPPED], "no result, as advisories of none of its 2 packages", False),
        ([CLEAN, SKIPPED], "1 packages, no known vulnerabilities; no result for keras", False),
        (
            [CLEAN, KNOWN],
            "2 packages, known vulnerabilities of pillow 1.0 (PYSEC-1, PYSEC-2)",
            False,
        ),
    ],
)
def test_an_audit_that_reached_nothing_is_no_result(found, words, well):
    said, is_well = audit.said(found)
    assert said.startswith(words)
    assert is_well is well


def test_an_audit_asks_of_every_lock_file_and_ends_with_1_where_one_has_no_result(
    monkeypatch, capsys
):
    started = []

    def run(command, **_):
        started.append(command)
        found = [SKIPPED] if "dev" in Path(command[-1]).name else [CLEAN]
        return subprocess.CompletedProcess(command, 0, json.dumps({"dependencies": found}), "")

    monkeypatch.setattr(commands, "tells", lambda _: True)
    monkeypatch.setattr(subprocess, "run", run)
    assert audit.audit(["python"]) == 1
    assert {Path(command[-1]).name for command in started} == {
        Path(lock).name for lock in LOCKS.values()
    }
    said = capsys.readouterr().err
    assert "requirements-dev.lock: no result" in said
    assert "requirements.lock: 1 packages, no known" in said


def test_an_audit_without_its_tool_says_so(monkeypatch):
    monkeypatch.setattr(commands, "tells", lambda command: "venv" in command)
    with pytest.raises(SetupError, match="pip-audit cannot be had"):
        audit.audit(["python"])


def test_an_audit_that_broke_off_says_why(monkeypatch, capsys):
    broken = subprocess.CompletedProcess([], 1, "", "Traceback\nno such host")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: broken)
    assert audit.asked("python", "requirements.lock") == 1
    assert "no result, as pip-audit failed: no such host" in capsys.readouterr().err


# --- Documentation and bundle


def test_the_site_is_built_of_a_copy_in_which_every_page_has_its_place(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(pages, "COPY", tmp_path / "copy")
    monkeypatch.setattr(subprocess, "call", lambda command, **_: asked.append(command) or 1)
    assert pages.build(Environment(tmp_path, ".venv-docs"), ["--clean"]) == 1
    assert asked[0][1:4] == ["-m", "zensical", "build"]
    assert asked[0][-1] == "--clean"
    for name in ("README.md", "docs/methods/lrp.png", "resources/screenshots/draw.png"):
        assert (tmp_path / "copy" / name).read_bytes() == (ROOT / name).read_bytes()


def test_the_sites_tools_need_nothing_of_what_inklens_runs_on(monkeypatch, environment):
    made = []
    monkeypatch.setattr(setup, "ROOT", environment.root)
    monkeypatch.setattr(setup, "set_up", lambda *_: pytest.fail("all of InkLens is set up"))
    monkeypatch.setattr(Environment, "create", lambda self, _: made.append(self.path.name))
    monkeypatch.setattr(Environment, "install", lambda _, extra: made.append(extra))
    monkeypatch.setattr(pages, "build", lambda tools, _: made.append(tools.path.name) or 0)
    assert setup.main(["docs"]) == 0
    assert made == [".venv-docs", "docs", ".venv-docs"]


def test_a_bundle_is_made_beside_what_inklens_runs_on(own, monkeypatch, capsys):
    tools = Environment(own.root, ".venv-bundle", tools=own)
    stand_in(own)
    stand_in(tools)
    asked = []
    made = own.root / "dist" / "inklens"
    made.mkdir(parents=True)
    (made / "inklens").write_bytes(bytes(20_000_000))
    (made / "link").symlink_to("inklens")
    monkeypatch.setattr(bundling, "MADE", made)
    monkeypatch.setattr(subprocess, "call", lambda command, **_: asked.append(command) or 0)
    assert setup.main(["bundle", "--clean"]) == 0
    assert asked[0][:3] == [str(tools.python), "-m", "PyInstaller"]
    assert asked[0][-2:] == ["--clean", str(ROOT / ".ci" / "bundle" / "inklens.spec")]
    assert "0.02 GB" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="desktop files are those of Linux")
def test_the_desktop_learns_where_the_bundle_lies_and_forgets_it(tmp_path):
    bundle, data = tmp_path / "a $bundle", tmp_path / "data"
    shutil.copytree(ROOT / ".ci" / "bundle" / "linux", bundle)
    icons = bundle / "_internal" / "resources" / "icons"
    shutil.copytree(ROOT / "resources" / "icons", icons)
    variables = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_DATA_HOME": str(data)}
    subprocess.run([bundle / "install.sh"], env=variables, check=True)
    menu = (data / "applications" / "inklens.desktop").read_text("utf-8")
    assert f'Exec="{tmp_path}/a \\\\$bundle/inklens" %f\n' in menu
    assert (data / "icons/hicolor/scalable/apps/inklens.svg").stat().st_size
    types = ElementTree.parse(data / "mime" / "packages" / "inklens.xml")
    globs = [element.get("pattern") for element in types.iter() if element.tag.endswith("glob")]
    assert globs == ["*.inklens", "*.keras"]
    for kind in types.getroot():
        assert f"{kind.get('type')};" in menu
    subprocess.run([bundle / "install.sh", "--remove"], env=variables, check=True)
    assert not list(data.rglob("inklens*"))
