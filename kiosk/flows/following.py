"""What is known of the person's phone: the codes it may scan, and when the server is looked at again."""

from dataclasses import dataclass, field

from kiosk.secret import Secret


@dataclass(frozen=True, slots=True)
class PhoneCode:
    """A session that waits for a phone: ``modules`` are the rows of its QR symbol, as 0 and 1.

    ``lasts_s`` is how long it can be scanned, in seconds from when it came. The secret fetches the token, once.
    """

    auth_session_id: str
    polling_secret: Secret
    modules: tuple[str, ...] = field(repr=False)
    lasts_s: float


@dataclass(frozen=True, slots=True)
class Shown:
    """A code on the screen: replaced at ``renew_at``, scannable until ``over_at`` (monotonic seconds)."""

    code: PhoneCode
    renew_at: float
    over_at: float


@dataclass(frozen=True, slots=True)
class Following:
    """``shown`` has the newest code last; one that was just replaced is looked at until it is over, in ``turn`` with
    the newest, as somebody may have scanned it. The next question is put at ``next_at``, the last was at ``asked_at``.
    """

    shown: tuple[Shown, ...] = ()
    turn: int = 0
    next_at: float = 0.0
    asked_at: float = 0.0
