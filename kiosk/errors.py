"""Everything of the kiosk's own that can go wrong outside the camera.

::

    KioskError
    ├── SettingsError       settings_wrong       a setting is wrong; names it and says what would be right
    │   └── SettingsGivenUp   settings_given_up    a fleet's settings with which the kiosk ended badly too often
    ├── RemoteSettingsRefused  remote_settings_refused  a fleet's settings are not taken; says why
    ├── UpdateRefused       update_refused       a release is not taken; says why
    ├── UpdateFailed        update_failed        an update came to nothing; the kiosk is as it was
    ├── JournalError        journal_unwritable   the journal cannot be written (full or read-only disk)
    ├── AuditError          audit_unwritable     what was done, or is to be done, cannot be written down
    ├── VaultError          vault_error          secrets cannot be kept or read
    │   ├── VaultUnavailable  vault_unavailable  this kind of store does not work here
    │   ├── VaultUnsafe       vault_unsafe       somebody else can read the file
    │   └── VaultDamaged      vault_damaged      the file is not what we wrote
    ├── OperatorError       operator_error       what staff set cannot be kept or read
    │   └── PinRefused        pin_refused        not a PIN that may be set; says why
    ├── AlreadyRunning      already_running      another kiosk runs with this profile
    └── ClientError (kiosk.client.errors)

Texts for people are looked up by ``code`` and translated; ``str(error)`` is for operators and logs and holds no secret.
"""

from typing import ClassVar


class KioskError(Exception):
    """Root of the tree; ``code`` is stable and documented."""

    code: ClassVar[str] = "kiosk_error"


class SettingsError(KioskError):
    """``key`` is the setting at fault; the text is one sentence for the operator.

    ``reason`` is a stable word under which the same is said in other languages, with ``values`` in it; empty where
    nobody has foreseen it.
    """

    code = "settings_wrong"

    def __init__(self, key: str, sentence: str, reason: str = "", values: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.key = key
        self.reason = reason
        self.values = values


class Unfit(ValueError):
    """Not a value of a setting: half a sentence, and ``reason`` and ``values`` as in ``SettingsError``."""

    def __init__(self, reason: str, half: str, *values: str) -> None:
        super().__init__(half)
        self.reason = reason
        self.values = values


class SettingsGivenUp(SettingsError):
    """``serial`` is the document's."""

    code = "settings_given_up"

    def __init__(self, serial: int) -> None:
        super().__init__("remote", f"The kiosk ended badly with settings {serial} too often; they are given up.")
        self.serial = serial


class RemoteSettingsRefused(KioskError):
    """``reason`` is a stable word, ``setting`` the one at fault, if any; the text is one sentence."""

    code = "remote_settings_refused"

    def __init__(self, reason: str, sentence: str, *, setting: str = "") -> None:
        super().__init__(sentence)
        self.reason = reason
        self.setting = setting


class UpdateRefused(KioskError):
    """``reason`` is a stable word; the text is one sentence."""

    code = "update_refused"

    def __init__(self, reason: str, sentence: str) -> None:
        super().__init__(sentence)
        self.reason = reason


class UpdateFailed(KioskError):
    """An update came to nothing, and the kiosk is as it was; the text is one sentence."""

    code = "update_failed"


class JournalError(KioskError):
    """The journal cannot be written."""

    code = "journal_unwritable"


class AuditError(KioskError):
    """The audit log cannot be written or read, or may not hold what it was given."""

    code = "audit_unwritable"


class VaultError(KioskError):
    """Secrets cannot be kept or read."""

    code = "vault_error"


class VaultUnavailable(VaultError):
    """This kind of store does not work on this machine."""

    code = "vault_unavailable"


class VaultUnsafe(VaultError):
    """Somebody else can read or replace the file."""

    code = "vault_unsafe"


class VaultDamaged(VaultError):
    """The file is not what we wrote."""

    code = "vault_damaged"


class OperatorError(KioskError):
    """What staff set cannot be kept or read."""

    code = "operator_error"


class PinRefused(OperatorError):
    """This is not a PIN that may be set; the text says why and never holds it."""

    code = "pin_refused"


class AlreadyRunning(KioskError):
    """Another kiosk runs with this profile; ``raised`` when it has come to the front."""

    code = "already_running"

    def __init__(self, *, raised: bool) -> None:
        done = "its window came to the front" if raised else "it does not answer yet"
        super().__init__(f"Palm Kiosk already runs with this profile; {done}.")
        self.raised = raised
