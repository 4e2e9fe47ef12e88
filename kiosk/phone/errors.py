"""What can go wrong with a simulated phone. What the server or the way to it says is in ``kiosk.client.errors``.

::

    PhoneError
    ├── NoSuchPhone        phone_unknown        no phone of this name is kept here
    ├── PhoneExists        phone_exists         one of this name is kept already
    ├── AppMissing         app_missing          no mobile App is named for a new phone
    ├── PhoneLost          phone_lost           its keys are destroyed: nothing can be done with it any more
    ├── PhoneDamaged       phone_damaged        its files are not what we wrote
    ├── NotEnrolled        phone_not_enrolled   it belongs to nobody yet
    ├── AlreadyEnrolled    phone_enrolled       it belongs to somebody already
    ├── NoSuchRequest      request_unknown      nothing of this id waits in its inbox
    ├── RequestClosed      request_closed       that was answered, or ended, before
    ├── NotApproved        not_approved         its owner did not agree to the use of a factor
    ├── FactorMissing      factor_missing       it has no key for this factor
    ├── KeyMissing         key_missing          no enrollment or recovery key was given
    ├── PalmMissing        palm_missing         no palm was shown, or none that could be captured
    └── BadPageCode        its ``why``          what was scanned is no code of a page of the configured server
          code_too_long, code_malformed, code_foreign, code_incomplete

``str(error)`` is for developers and holds no secret.
"""

from typing import ClassVar


class PhoneError(Exception):
    """Root of the tree; ``code`` is stable and documented."""

    code: ClassVar[str] = "phone_error"


class NoSuchPhone(PhoneError):
    """No phone of this name is kept here."""

    code = "phone_unknown"


class PhoneExists(PhoneError):
    """One of this name is kept already."""

    code = "phone_exists"


class AppMissing(PhoneError):
    """No mobile App is named for a new phone."""

    code = "app_missing"


class PhoneLost(PhoneError):
    """Its keys are destroyed."""

    code = "phone_lost"


class PhoneDamaged(PhoneError):
    """Its files are not what we wrote."""

    code = "phone_damaged"


class NotEnrolled(PhoneError):
    """It belongs to nobody yet."""

    code = "phone_not_enrolled"


class AlreadyEnrolled(PhoneError):
    """It belongs to somebody already."""

    code = "phone_enrolled"


class NoSuchRequest(PhoneError):
    """Nothing of this id waits."""

    code = "request_unknown"


class RequestClosed(PhoneError):
    """That was answered, or ended, before."""

    code = "request_closed"


class NotApproved(PhoneError):
    """The owner did not agree to the use of a factor."""

    code = "not_approved"


class FactorMissing(PhoneError):
    """The phone has no key for this factor."""

    code = "factor_missing"


class PalmMissing(PhoneError):
    """No palm was shown, or none that could be captured."""

    code = "palm_missing"


class KeyMissing(PhoneError):
    """No enrollment or recovery key was given."""

    code = "key_missing"


class BadPageCode(PhoneError):
    """``why`` says what is wrong; what was scanned is not repeated, it may be a secret of somebody else's."""

    code = "page_code_bad"

    def __init__(self, why: str, sentence: str) -> None:
        super().__init__(sentence)
        self.why = why
