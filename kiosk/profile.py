"""Where a kiosk keeps what is its own: settings, journal, secrets. One folder, which may be a throw-away one."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Profile:
    """``root`` need not exist; whatever is written there first makes it, for its owner only."""

    root: Path

    @classmethod
    def default(cls) -> "Profile":
        """The user's own."""
        return cls(Path(platformdirs.user_data_dir("palm-kiosk", appauthor=False)))

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.toml"

    @property
    def remote(self) -> Path:
        """The fleet's settings that were accepted last."""
        return self.root / "remote.toml"

    @property
    def remote_good(self) -> Path:
        """The fleet's settings that the kiosk last ran well with."""
        return self.root / "remote.last-good.toml"

    @property
    def remote_trial(self) -> Path:
        """How the kiosk has run with settings that are not proven, and which were given up."""
        return self.root / "remote.trial.json"

    @property
    def journal(self) -> Path:
        """The journal."""
        return self.root / "journal.json"

    @property
    def audit(self) -> Path:
        """The audit log; files with numbers lie beside it."""
        return self.root / "audit.log"

    @property
    def secrets(self) -> Path:
        """The file of the file vault."""
        return self.root / "secrets.json"

    @property
    def sounds(self) -> Path:
        """The folder of sounds and spoken texts, made anew when it is gone."""
        return self.root / "sounds"

    @property
    def phones(self) -> Path:
        """The folder of simulated phones."""
        return self.root / "phones"

    @property
    def operator(self) -> Path:
        """The PINs of staff, as hashes."""
        return self.root / "operator.json"

    @property
    def pin_attempts(self) -> Path:
        """How many wrong PINs there were."""
        return self.root / "pin_attempts.json"

    @property
    def maintenance(self) -> Path:
        """The sign that keeps the kiosk closed."""
        return self.root / "maintenance.json"

    @property
    def crash(self) -> Path:
        """The folder of what is known of a bad end."""
        return self.root / "crash"

    @property
    def update_told(self) -> Path:
        """How far it was told what updates did."""
        return self.root / "update_told.json"

    @property
    def instance(self) -> Path:
        """Where the one kiosk of this profile can be told to come to the front."""
        return self.root / "instance"

    @property
    def service(self) -> str:
        """The name under which a keyring keeps this profile's secrets apart from another's."""
        if self == Profile.default():
            return "palm-kiosk"
        return f"palm-kiosk-{hashlib.sha256(str(self.root.absolute()).encode()).hexdigest()[:12]}"
