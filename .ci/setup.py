"""Sets InkLens up on a bare machine, and runs what is asked for.

python .ci/setup.py [setup] [--extras dev|cuda]
python .ci/setup.py run|test|bench|bench-peers|peers|screenshots|format|lock [ARGUMENTS...]

The Makefile calls this file and little else, so Windows, which has no make, loses nothing.
It uses the standard library only, and nothing newer than Python 3.8: a Python that is too old
for InkLens must still be able to say so, or to find a newer one.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from system_libraries import (
    FONT,
    Need,
    has_font,
    loads,
    provide,
    succeeds,
    wanted_libraries,
)

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = os.name == "nt"
OLDEST, NEWEST = (3, 11), (3, 13)  # what TensorFlow 2.20 and 2.21 have wheels for
LOCKS = {
    "runtime": "requirements.lock",
    "dev": "requirements-dev.lock",
    "cuda": "requirements-cuda.lock",
    "peers": "requirements-peers.lock",  # no supersets, these two: what `.venv` lacks to run them
    "bench-peers": "requirements-bench-peers.lock",
}
PEERS = {
    "peers": "what tf-explain needs beside .venv",
    "bench-peers": "captum, xplique and PyTorch beside .venv, some 1.5 GB (several more with CUDA)",
}
"""Environments of their own, `.venv-peers` and `.venv-bench-peers`, and what is said of each."""
# By name, without hashes: the build for the CPU is another file than the index's own on Linux, and
# which of them pip's sources offer differs from machine to machine.
TORCH = "torch==2.13.0"
# (system, machine) -> the oldest glibc for which both Qt and TensorFlow have wheels.
WHEELS = {
    ("Linux", "x86_64"): (2, 34),
    ("Linux", "aarch64"): (2, 39),
    ("Darwin", "arm64"): (0, 0),
    ("Windows", "AMD64"): (0, 0),
}


class SetupError(Exception):
    """Something only the person can mend; the message says how, in one line."""


def say(words: str) -> None:
    """Report on standard error, which leaves standard output to the program itself."""
    print(words, file=sys.stderr, flush=True)


def check_platform(system: str, machine: str, libc: tuple[str, str]) -> None:
    """Raise SetupError where Qt or TensorFlow has no wheels."""
    if (system, machine) not in WHEELS:
        raise SetupError(f"TensorFlow and Qt have no wheels for {system} on {machine}.")
    oldest = WHEELS[system, machine]
    name, version = libc
    found = tuple(int(part) for part in version.split(".")[:2]) if name == "glibc" else ()
    if system == "Linux" and found < oldest:
        needed = ".".join(map(str, oldest))
        here = f"{name} {version}".strip() or "another C library"
        raise SetupError(f"Qt needs glibc {needed} or newer on {machine}; this system has {here}.")


def find_python() -> list[str]:
    """The command of a Python that InkLens can use: the running one, else the newest found."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        # Not sys.executable: that may be the very .venv which is about to be made again.
        return [getattr(sys, "_base_executable", "") or sys.executable]
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        command = ["py", f"-3.{minor}"] if WINDOWS else [f"python3.{minor}"]
        if shutil.which(command[0]) and succeeds([*command, "-c", "pass"]):
            return command
    raise SetupError(
        f"Python 3.{OLDEST[1]} to 3.{NEWEST[1]} is needed, for which TensorFlow has wheels;"
        f" this is {platform.python_version()}, and no other was found."
    )


class Environment:
    """A virtual environment in a folder, with a note inside it of which lock files it holds.

    Attributes:
        path: the virtual environment.
        python: its interpreter, there or not.
    """

    def __init__(self, root: Path, folder: str = ".venv") -> None:
        """Look at the environment in a folder of `root`; nothing is made yet."""
        self.root = root
        self.path = root / folder
        self.python = self.path / ("Scripts/python.exe" if WINDOWS else "bin/python")
        self._note = self.path / "inklens.json"

    def holds(self, extra: str) -> bool:
        """Whether the lock file of `extra`, as it is now, was installed to the end."""
        return self._read().get(extra) == self._digest(extra) and self._is_sound()

    def gave_up(self, extra: str) -> bool:
        """Whether the lock file of `extra`, as it is now, was tried in vain."""
        return self._read().get(f"{extra} failed") == self._digest(extra)

    def give_up(self, extra: str) -> None:
        """Note that `extra` cannot be had, so that not every start tries again."""
        self._write({f"{extra} failed": self._digest(extra)})

    def create(self, python: Sequence[str]) -> None:
        """Make the environment, unless a sound one is there; replace a half-made one."""
        if self._is_sound() and succeeds([str(self.python), "-m", "pip", "--version"]):
            return
        command = [*python, "-m", "venv", "--clear", str(self.path)]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode:
            raise SetupError(f"{' '.join(command)} failed: {(made.stdout + made.stderr).strip()}")

    def install(self, extra: str) -> None:
        """Install the lock file of `extra` with pip, hash by hash, and note that it is there."""
        options = "--disable-pip-version-check --no-input --progress-bar off --only-binary :all:"
        lock = str(self.root / LOCKS[extra])
        command = [str(self.python), "-m", "pip", "install", *options.split()]
        output = []
        with subprocess.Popen(
            # A lock file names everything. Without --no-deps pip asks for the newest release of
            # "coverage[toml]", which a package wants, and stops because that has no hash.
            [*command, "--no-deps", "--require-hashes", "-r", lock],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as pip:
            for line in pip.stdout or ():
                output.append(line)
                if line.startswith("Installing collected packages"):
                    self._write({"unfinished": True})  # until this line pip has changed nothing
                news = progress(line)
                if news:
                    say(news)
        if pip.returncode:
            say("".join(output[-15:]).rstrip())
            raise SetupError("pip could not install the packages, see above; call again to retry.")
        # The other lock files but the peers' hold all that the runtime's does.
        held = (extra,) if extra in PEERS else ("runtime", extra)
        done = {name: self._digest(name) for name in held}
        self._write({"unfinished": False, **done})

    def _is_sound(self) -> bool:
        note = self._read()
        same = note.get("interpreter", self._interpreter()) == self._interpreter()
        return self.python.exists() and same and not note.get("unfinished")

    def _interpreter(self) -> str:
        """The file behind the environment's Python: another one after a system upgrade."""
        return os.path.realpath(self.python)

    def _digest(self, extra: str) -> str:
        return hashlib.sha256((self.root / LOCKS[extra]).read_bytes()).hexdigest()

    def _read(self) -> dict[str, Any]:
        try:
            return dict(json.loads(self._note.read_text("utf-8")))
        except (OSError, ValueError):
            return {}

    def _write(self, entries: Mapping[str, object]) -> None:
        note = {**self._read(), "interpreter": self._interpreter(), **entries}
        self._note.write_text(json.dumps(note, indent=1), "utf-8")


def progress(line: str) -> str | None:
    """What to tell of a line of pip's: large downloads and the long unpacking, else nothing."""
    words = line.split()
    if line.startswith("Installing collected packages"):
        return f"  unpacking {len(words) - 3} packages"
    if words[:1] == ["Downloading"] and words[-1] == "MB)":
        name, version = words[1].rsplit("/", 1)[-1].split("-")[:2]
        return f"  downloading {name} {version} {words[-2]} MB)"
    return None


def wants_cuda(environment: Mapping[str, str]) -> bool:
    """Whether to take TensorFlow's CUDA wheels; INKLENS_CUDA=0 or 1 overrules what is found."""
    choice = environment.get("INKLENS_CUDA")
    if choice or sys.platform != "linux":
        return choice == "1" and sys.platform == "linux"
    return Path("/proc/driver/nvidia/version").exists() or succeeds(["nvidia-smi"])


def add_cuda(environment: Environment) -> None:
    """Take the CUDA wheels where they are wanted; InkLens runs on the CPU without them."""
    insisted = os.environ.get("INKLENS_CUDA") == "1"
    if environment.holds("cuda") or (environment.gave_up("cuda") and not insisted):
        return
    if not wants_cuda(os.environ):
        return
    say("Taking TensorFlow's CUDA libraries for the NVIDIA driver (INKLENS_CUDA=0: do not).")
    try:
        environment.install("cuda")
    except SetupError:
        environment.give_up("cuda")
        say("CUDA could not be set up: InkLens uses the CPU. INKLENS_CUDA=1 makes it try again.")


def provide_system(missing: Sequence[Need]) -> None:
    """Bring what the system lacks, or say how; raise SetupError if InkLens cannot do without."""
    advice = provide(missing)
    if advice and any(need.required for need in missing):
        raise SetupError(advice)
    if advice:
        say(advice)


def set_up(extra: str = "runtime", *, window: bool = False) -> Environment:
    """Bring the system and `.venv` to where `extra` can run; quick when there is nothing to do."""
    environment = Environment(ROOT)
    ready = environment.holds(extra)
    if sys.platform == "linux":
        wanted = wanted_libraries(os.environ, window=window)
        missing = [need for need in wanted if not loads(need.what)]
        provide_system([*missing, *([] if ready or has_font() else [FONT])])
    if not ready:
        check_platform(platform.system(), platform.machine(), platform.libc_ver())
        build(environment, extra, find_python())
    return environment


def build(environment: Environment, extra: str, python: Sequence[str]) -> None:
    """Make the environment with `python` and fill it, telling the person how far it is."""
    if sys.platform == "linux" and not succeeds([*python, "-c", "import ensurepip, venv"]):
        minor = subprocess.check_output([*python, "-c", "import sys; print(sys.version_info[1])"])
        package = f"python3.{int(minor)}-venv"
        provide_system([Need("Python's venv module", package, "python3-pip", "python")])
    if environment.path.exists():
        say("Bringing .venv up to date.")
    else:
        say("Setting up .venv, once: 0.7 GB to download, 2.5 GB on disk, some minutes.")
    start = time.monotonic()
    environment.create(python)
    environment.install(extra)
    say(f"  ready after {time.monotonic() - start:.0f} s")


def set_up_peers(extra: str = "peers") -> None:
    """Bring `.venv-peers` or `.venv-bench-peers` to where it runs, on the TensorFlow of `.venv`."""
    own, peers = set_up("dev"), Environment(ROOT, f".venv-{extra}")
    if peers.holds(extra):
        return
    say(f"Setting up {peers.path.name}, once: {PEERS[extra]}.")
    peers.create([str(own.python)])
    folders = "import sysconfig; print(sysconfig.get_path('purelib'))"
    ours, theirs = (
        subprocess.check_output([str(each.python), "-c", folders], text=True).strip()
        for each in (own, peers)
    )
    Path(theirs, "inklens.pth").write_text(f"{ours}\n", "utf-8")
    if extra == "bench-peers":  # before what is noted as the last step of a whole environment
        add_torch(peers)
    peers.install(extra)


def add_torch(peers: Environment) -> None:
    """Install PyTorch with all it asks for, from whatever pip's sources hold."""
    command = [str(peers.python), "-m", "pip", "install", "--quiet", "--no-input"]
    if subprocess.call([*command, "--disable-pip-version-check", TORCH]):
        raise SetupError("pip could not install PyTorch, see above; call again to retry.")


class Stage(NamedTuple):
    """One step of a task: a word for it, and what the environment's Python is to run."""

    title: str
    command: tuple[str, ...]


COVERAGE = ("--cov=engine", "--cov-report=term:skip-covered", "--cov-fail-under=95")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
TASKS = {
    "test": (
        Stage("lint", ("-m", "ruff", "check", "--quiet", ".")),
        Stage("format", ("-m", "ruff", "format", "--check", ".")),
        Stage("types", ("-m", "mypy")),
        Stage("imports", ("-c", LINT_IMPORTS, "--no-logo")),
        Stage("tests", ("-m", "pytest", "-q", *COVERAGE)),
    ),
    "bench": (Stage("benchmarks", ("-m", "tests.benchmarks")),),
    "screenshots": (Stage("screenshots", ("-m", "tests.screenshots")),),
    "format": (
        Stage("what ruff can mend", ("-m", "ruff", "check", "--quiet", "--fix-only", ".")),
        Stage("format", ("-m", "ruff", "format", ".")),
    ),
}


WITH_PEERS = {"methods", "to_the_pixel"}
"""Benchmarks that run tf-explain."""
BESIDE_PEERS = ("peers", "to_the_pixel")
"""What `bench-peers` runs, unless others are named."""


def perform(task: str, arguments: Sequence[str]) -> int:
    """Run every stage of a task, also after one that failed; `arguments` go to the last one."""
    python = str(set_up("dev").python)
    if task == "bench" and (not arguments or WITH_PEERS & set(arguments)):
        try:
            set_up_peers()
        except SetupError as error:
            say(f"Without tf-explain: {error}")
    failed = []
    for stage in TASKS[task]:
        say(f"== {stage.title}")
        extra = arguments if stage is TASKS[task][-1] else ()
        if subprocess.call([python, *stage.command, *extra], cwd=ROOT):
            failed.append(stage.title)
    say(f"== failed: {', '.join(failed)}" if failed else "== all well")
    return 1 if failed else 0


def bench_peers(arguments: Sequence[str]) -> int:
    """Set up every peer, then run the benchmarks that have one."""
    for extra in PEERS:
        set_up_peers(extra)
    return perform("bench", arguments or BESIDE_PEERS)


def open_window(arguments: Sequence[str]) -> int:
    """Become `main.py`, so that signals and the exit status are the program's own."""
    environment = set_up(window=True)
    add_cuda(environment)
    command = [str(environment.python), str(ROOT / "main.py"), *arguments]
    if not WINDOWS:  # whose execv returns to the shell at once
        os.execv(command[0], command)
    return subprocess.call(command)


LEFT_OUT = ("tensorflow", "keras", "torch", "ruff", "opencv-python")
"""What peers ask for and have from `.venv`, by another name, or do not need to run."""
NOWHERE = "python_version < '3'"


def write_locks(arguments: Sequence[str]) -> int:
    """Pin what pyproject.toml asks for, on every platform, with uv from a throw-away venv.

    Pins that are still allowed stay; `--upgrade` moves them.
    """
    options = (
        "pip compile --no-config --universal --python-version 3.11 --quiet"
        " --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links"
    )
    with tempfile.TemporaryDirectory() as folder:
        tools = Path(folder, "Scripts" if WINDOWS else "bin")
        subprocess.check_call([*find_python(), "-m", "venv", folder])
        subprocess.check_call([tools / "python", "-m", "pip", "install", "--quiet", "uv"])
        for extra, lock in LOCKS.items():
            say(f"== {lock}")
            chosen = ["-c", LOCKS["runtime"]] if extra != "runtime" else []
            if extra in PEERS:  # numpy is that of .venv, as TensorFlow is
                left_out = Path(folder, "left-out.txt")
                left_out.write_text("\n".join(f"{name}; {NOWHERE}" for name in LEFT_OUT), "utf-8")
                chosen += ["--group", extra, "--no-emit-package", "numpy"]
                chosen += ["--override", str(left_out)]
            elif extra != "runtime":
                chosen += ["--extra", extra]
            source = [] if extra in PEERS else ["pyproject.toml"]
            command: list[str | Path] = [
                tools / "uv",
                *options.split(),
                *source,
                *chosen,
                "-o",
                lock,
                *arguments,
            ]
            subprocess.check_call(command, cwd=ROOT, stdout=subprocess.DEVNULL)
            pins = (ROOT / lock).read_text("utf-8")
            (ROOT / lock).write_text(f"# Made by `make lock`; do not edit.\n{pins}", "utf-8")
    return 0


def main(argv: Sequence[str]) -> int:
    """Do what the command line asks, and return the exit status."""
    task, arguments = (argv[0], argv[1:]) if argv and argv[0][:1] != "-" else ("setup", argv)
    with_own_steps = {"run": open_window, "bench-peers": bench_peers, "lock": write_locks}
    if task in with_own_steps:
        return with_own_steps[task](arguments)
    if task == "peers" and not arguments:
        set_up_peers()
        return 0
    if task in TASKS:
        return perform(task, arguments)
    extra = arguments[-1] if arguments else "runtime"
    known = extra in LOCKS and extra not in PEERS
    if task != "setup" or not known or arguments not in ([], ["--extras", extra]):
        say((__doc__ or "").strip())
        return 2
    set_up(extra)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetupError as error:
        say(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        say("Interrupted; the next call goes on from here.")
        sys.exit(130)
