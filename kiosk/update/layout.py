"""What lies where: releases side by side, one file that says which is in use, two links for people.

::

    ROOT/releases/VERSION/       kiosk/, hardware/, requirements.lock, .venv/, .release.json (when it is whole)
    ROOT/state.json              which release is in use, which came before, which is on trial
    ROOT/current, ROOT/previous  links, drawn after state.json
    ROOT/keeper.pyz              starts the release in use
    ROOT/release.key             whose releases are taken

Needs nothing but Python: it is part of the keeper.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Layout:
    """``root`` belongs to whoever updates; the kiosk only reads there."""

    root: Path

    @property
    def releases(self) -> Path:
        """The folder of releases."""
        return self.root / "releases"

    @property
    def state(self) -> Path:
        """The one file that counts."""
        return self.root / "state.json"

    @property
    def lock(self) -> Path:
        """Held for a moment, by whoever changes the state."""
        return self.root / "state.lock"

    @property
    def busy(self) -> Path:
        """Held by the one update that is under way."""
        return self.root / "update.lock"

    @property
    def keeper(self) -> Path:
        """The program that starts the release in use."""
        return self.root / "keeper.pyz"

    @property
    def key(self) -> Path:
        """The public key of releases, in base64."""
        return self.root / "release.key"

    def release(self, version: str) -> Path:
        """The folder of a release, there or not."""
        return self.releases / version

    def mark(self, version: str) -> Path:
        """The file that says that a release is whole; written last."""
        return self.release(version) / ".release.json"

    def is_whole(self, version: str) -> bool:
        """Whether a release was prepared to its end."""
        return self.mark(version).is_file()

    def python(self, version: str) -> Path:
        """The interpreter of a release."""
        return self.release(version) / ".venv" / "bin" / "python"

    def draw_links(self, current: str, previous: str | None) -> None:
        """For people: each link is changed in one step. Raises ``OSError``."""
        for name, version in (("current", current), ("previous", previous)):
            link = self.root / name
            if version is None:
                link.unlink(missing_ok=True)
            elif self.linked(name) != version:
                draft = self.root / f".{name}.new"
                with suppress(FileNotFoundError):
                    draft.unlink()
                draft.symlink_to(f"releases/{version}")
                draft.replace(link)

    def linked(self, name: str) -> str | None:
        """The version that a link leads to, None when there is no such link."""
        try:
            return (self.root / name).readlink().name
        except OSError:
            return None
