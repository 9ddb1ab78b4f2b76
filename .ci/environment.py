"""A virtual environment that is filled from a lock file, by uv or, where uv fails, by pip."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import commands
from commands import SetupError, say

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = os.name == "nt"
OLDEST, NEWEST = (3, 11), (3, 13)  # what TensorFlow 2.20 and 2.21 have wheels for
SUITS = f"import pip, sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
# Requirements with hashes, which hold for any index. A uv.lock or a pylock.toml would hold the
# addresses of the index that it was written with.
LOCKS = {
    "runtime": "requirements.lock",
    "dev": "requirements-dev.lock",
    "cuda": "requirements-cuda.lock",
    "peers": "requirements-peers.lock",  # what `.venv` lacks to run them
    "bench-peers": "requirements-bench-peers.lock",
    "docs": ".ci/requirements-docs.lock",
    "bundle": ".ci/requirements-bundle.lock",
    "uv": ".ci/requirements-uv.lock",
}
SUPERSETS = ("dev", "cuda")  # which hold all that the runtime's does
# A lock file names everything. Without --no-deps pip asks for the newest release of
# "coverage[toml]", which a package wants, and stops because that has no hash.
BY_HASH = ("--no-deps", "--require-hashes", "--only-binary", ":all:", "-r")


class Environment:
    """A virtual environment that keeps a copy of each lock file it was filled from.

    Attributes:
        path: the virtual environment.
        python: its interpreter, there or not.
    """

    def __init__(
        self, root: Path, folder: str = ".venv", *, tools: Environment | None = None
    ) -> None:
        """Look at the environment in a folder of `root`; nothing is made yet.

        `tools` is the environment whose uv and pip fill this one, if they are not its own.
        """
        self.root = root
        self.path = root / folder
        self.python = self.path / ("Scripts/python.exe" if WINDOWS else "bin/python")
        self._tools = tools or self
        self._before = self.path / "before"  # the packages before an installation that is not over

    def holds(self, extra: str) -> bool:
        """Whether the lock file of `extra`, as it is now, was installed to the end."""
        return self.is_noted("installed", extra) and self._is_sound()

    def is_noted(self, what: str, extra: str) -> bool:
        """Whether something was noted of the lock file of `extra` as it is now."""
        note = self.path / what / extra
        return note.is_file() and note.read_bytes() == self._lock(extra).read_bytes()

    def note(self, what: str, extra: str) -> None:
        """Note something of a lock file, until that changes or the environment is made again."""
        (self.path / what).mkdir(exist_ok=True)
        (self.path / what / extra).write_bytes(self._lock(extra).read_bytes())

    def create(self, python: Sequence[str]) -> None:
        """Make the environment, unless one that can be used is there."""
        if self._is_sound() and commands.succeeds([str(self.python), "-c", SUITS]):
            return
        bare = () if self._tools is self else ("--without-pip",)
        command = [*python, "-m", "venv", "--clear", *bare, str(self.path)]
        if not commands.tells(command):
            raise SetupError(f"{' '.join(command)} failed, see above.")

    def packages(self) -> Path:
        """The folder that its packages lie in."""
        return next(self.path.glob("Lib/site-packages" if WINDOWS else "lib/*/site-packages"))

    def pip(self, *arguments: str) -> list[str]:
        """The command with which pip works on this environment."""
        quiet = ("--disable-pip-version-check", "--no-input")
        python = str(self._tools.python)
        return [python, "-m", "pip", "--python", str(self.python), *quiet, *arguments]

    def uv(self, *arguments: str) -> list[str]:
        """The command with which uv does something; raise SetupError where uv cannot be had."""
        if not commands.succeeds(self._tools.pip("install", *BY_HASH, str(self._lock("uv")))):
            raise SetupError("uv cannot be had: pip does not find it, or not with these hashes.")
        return [str(self._tools.python), "-m", "uv", *arguments]

    def install(self, extra: str) -> None:
        """Install the lock file of `extra`, hash by hash, and note that it is there."""
        wanted = (*BY_HASH, str(self._lock(extra)))
        if not (self._with_uv(wanted) or self._with_pip(wanted)):
            raise SetupError("The packages could not be installed, see above; call again to retry.")
        for whole in (extra, "runtime") if extra in SUPERSETS else (extra,):
            self.note("installed", whole)
        self._before.unlink()

    def _with_uv(self, wanted: Sequence[str]) -> bool:
        # Compiled: where Python may not write beside its modules, each start takes seconds more.
        options = ("--compile-bytecode", "--python", str(self.python))
        try:
            command = self.uv("pip", "install", *options, *wanted)
        except SetupError:
            return False
        self._before.write_text(self._installed(), "utf-8")
        return commands.tells(command)

    def _with_pip(self, wanted: Sequence[str]) -> bool:
        if not self._is_sound():  # uv broke off on the way: pip would take parts for the whole
            return False
        # Not in vain where uv failed too: pip has sources in its configuration that uv ignores.
        say("Trying pip instead of uv, which takes longer.")
        self._before.write_text(self._installed(), "utf-8")
        return commands.tells(self.pip("install", *wanted))

    def _is_sound(self) -> bool:
        """Whether its Python is there, and no installation was broken off halfway."""
        if not self.python.exists():
            return False
        return not self._before.exists() or self._before.read_text("utf-8") == self._installed()

    def _installed(self) -> str:
        return "\n".join(sorted(folder.name for folder in self.packages().glob("*.dist-info")))

    def _lock(self, extra: str) -> Path:
        return self.root / LOCKS[extra]
