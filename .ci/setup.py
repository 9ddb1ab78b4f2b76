"""Sets InkLens up on a bare machine, and runs what is asked for.

python .ci/setup.py [setup] [--extras dev|cuda|uv]
python .ci/setup.py run|test|check|bench|bench-peers|soak|screenshots|format|docs|bundle
                    [ARGUMENTS...]
python .ci/setup.py peers|audit

The Makefile calls this file and little else, so Windows, which has no make, loses nothing.
It uses the standard library only, and nothing newer than Python 3.8: a Python that is too old
for InkLens must still be able to say so, or to find a newer one.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import audit
import bundling
import commands
import pages
import system_libraries
import tasks
from commands import SetupError, say
from environment import NEWEST, OLDEST, ROOT, WINDOWS, Environment
from system_libraries import FONT, Need

PEERS = {
    "peers": "what tf-explain needs beside .venv",
    "bench-peers": "captum, xplique and PyTorch beside .venv, some 1.5 GB (several more with CUDA)",
}
"""Environments of their own, `.venv-peers` and `.venv-bench-peers`, and what is said of each."""
BUNDLE = {"bundle": "PyInstaller beside .venv"}
# By name, without hashes, and by pip: the build for the CPU is another file than the index's own on
# Linux, and which of them pip's sources offer differs from machine to machine.
TORCH = "torch==2.13.0"
# (system, machine) -> the oldest glibc for which both Qt and TensorFlow have wheels.
WHEELS = {
    ("Linux", "x86_64"): (2, 34),
    ("Linux", "aarch64"): (2, 39),
    ("Darwin", "arm64"): (0, 0),
    ("Windows", "AMD64"): (0, 0),
}


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
        # Not the running .venv, which may be made again; and the file behind python3, so that the
        # environment has none, and is made again, when an upgrade has taken that file away.
        python = getattr(sys, "_base_executable", "") or sys.executable
        return [os.path.realpath(python)]
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        command = ["py", f"-3.{minor}"] if WINDOWS else [f"python3.{minor}"]
        if shutil.which(command[0]) and commands.succeeds([*command, "-c", "pass"]):
            return command
    raise SetupError(
        f"Python 3.{OLDEST[1]} to 3.{NEWEST[1]} is needed, for which TensorFlow has wheels;"
        f" this is {platform.python_version()}, and no other was found."
    )


def wants_cuda(environment: Mapping[str, str]) -> bool:
    """Whether to take TensorFlow's CUDA wheels; INKLENS_CUDA=0 or 1 overrules what is found."""
    if sys.platform != "linux":
        return False
    driver = Path("/proc/driver/nvidia/version")
    choice = environment.get("INKLENS_CUDA")
    return choice == "1" if choice else driver.exists() or commands.succeeds(["nvidia-smi"])


def add_cuda(environment: Environment) -> None:
    """Take the CUDA wheels where they are wanted; InkLens runs on the CPU without them."""
    insisted = os.environ.get("INKLENS_CUDA") == "1"
    if environment.holds("cuda") or (environment.is_noted("failed", "cuda") and not insisted):
        return
    if not wants_cuda(os.environ):
        return
    say("Taking TensorFlow's CUDA libraries for the NVIDIA driver (INKLENS_CUDA=0: do not).")
    try:
        environment.install("cuda")
    except SetupError:
        environment.note("failed", "cuda")
        say("CUDA could not be set up: InkLens uses the CPU. INKLENS_CUDA=1 makes it try again.")


def set_up(extra: str = "runtime", *, window: bool = False) -> Environment:
    """Bring the system and `.venv` to where `extra` can run; quick when there is nothing to do."""
    environment = Environment(ROOT)
    ready = environment.holds(extra)
    if sys.platform == "linux":
        wanted = system_libraries.wanted_libraries(os.environ, window=window)
        missing = [need for need in wanted if not system_libraries.loads(need.what)]
        font = [] if ready or system_libraries.has_font() else [FONT]
        system_libraries.provide([*missing, *font])
    if not ready:
        check_platform(platform.system(), platform.machine(), platform.libc_ver())
        build(environment, extra, find_python())
    return environment


def build(environment: Environment, extra: str, python: Sequence[str]) -> None:
    """Make the environment with `python` and fill it, telling the person how far it is."""
    if sys.platform == "linux" and not commands.succeeds([*python, "-c", "import ensurepip, venv"]):
        minor = subprocess.check_output([*python, "-c", "import sys; print(sys.version_info[1])"])
        package = f"python3.{int(minor)}-venv"
        system_libraries.provide([Need("Python's venv module", package, "python3-pip", "python")])
    if environment.path.exists():
        say("Bringing .venv up to date.")
    else:
        say("Setting up .venv, once: 0.7 GB to download, 2.5 GB on disk, a minute or more.")
    start = time.monotonic()
    environment.create(python)
    environment.install(extra)
    say(f"  ready after {time.monotonic() - start:.0f} s")


def set_up_peers(extra: str = "peers") -> None:
    """Bring `.venv-peers` or `.venv-bench-peers` to where it runs, on the TensorFlow of `.venv`."""
    own = set_up("dev")
    peers = Environment(ROOT, f".venv-{extra}", tools=own)
    if peers.holds(extra):
        return
    say(f"Setting up {peers.path.name}, once: {({**PEERS, **BUNDLE})[extra]}.")
    peers.create([str(own.python)])
    (peers.packages() / "inklens.pth").write_text(f"{own.packages()}\n", "utf-8")
    # Before what is noted as the last step of a whole environment.
    if extra == "bench-peers" and not commands.tells(peers.pip("install", "--quiet", TORCH)):
        raise SetupError("pip could not install PyTorch, see above; call again to retry.")
    peers.install(extra)


WITH_PEERS = {"methods", "to_the_pixel"}
"""Benchmarks that run tf-explain."""
BESIDE_PEERS = ("peers", "to_the_pixel")
"""What `bench-peers` runs, unless others are named."""


def perform(task: str, arguments: Sequence[str]) -> int:
    """Set up what a task needs, and run it."""
    python = str(set_up("dev").python)
    if task == "bench" and (not arguments or WITH_PEERS & set(arguments)):
        try:
            set_up_peers()
        except SetupError as error:
            say(f"Without tf-explain: {error}")
    return tasks.perform(python, task, arguments)


def bench_peers(arguments: Sequence[str]) -> int:
    """Set up every peer, then run the benchmarks that have one."""
    for extra in PEERS:
        set_up_peers(extra)
    return perform("bench", arguments or BESIDE_PEERS)


def make_docs(arguments: Sequence[str]) -> int:
    """Set up the tools, which need nothing of InkLens's own, and build the site."""
    tools = Environment(ROOT, ".venv-docs")
    if not tools.holds("docs"):
        say("Setting up .venv-docs, once: what makes the site, 0.1 GB.")
        tools.create(find_python())
        tools.install("docs")
    return pages.build(tools, arguments)


def make_bundle(arguments: Sequence[str]) -> int:
    """Set up PyInstaller beside what InkLens runs on, and make the folder that needs no Python."""
    set_up_peers("bundle")
    return bundling.build(Environment(ROOT, ".venv-bundle"), arguments)


def open_window(arguments: Sequence[str]) -> int:
    """Become `main.py`, so that signals and the exit status are the program's own."""
    environment = set_up(window=True)
    add_cuda(environment)
    command = [str(environment.python), str(ROOT / "main.py"), *arguments]
    if not WINDOWS:  # whose execv returns to the shell at once
        os.execv(command[0], command)
    return subprocess.call(command)


def main(argv: Sequence[str]) -> int:
    """Do what the command line asks, and return the exit status."""
    task, arguments = (argv[0], argv[1:]) if argv and argv[0][:1] != "-" else ("setup", argv)
    with_own_steps = {
        "run": open_window,
        "bench-peers": bench_peers,
        "docs": make_docs,
        "bundle": make_bundle,
    }
    if task in with_own_steps:
        return with_own_steps[task](arguments)
    if task in tasks.TASKS:
        return perform(task, arguments)
    if task == "audit" and not arguments:
        return audit.audit(find_python())
    if task == "peers" and not arguments:
        set_up_peers()
        return 0
    extra = arguments[-1] if arguments else "runtime"
    known = extra in {"runtime", "dev", "cuda", "uv"} and arguments in ([], ["--extras", extra])
    if task != "setup" or not known:
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
        say("Interrupted; the next call resumes from here.")
        sys.exit(130)
