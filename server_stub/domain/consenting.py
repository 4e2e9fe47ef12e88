"""Consent as it arrives with an enrollment: demanded where the operator says so, kept as evidence."""

from dataclasses import asdict, dataclass

from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.entities import Consent, User
from server_stub.domain.errors import Unprocessable
from server_stub.domain.ids import Id, new_id
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.signatures import WINDOW


@dataclass(frozen=True, slots=True)
class GivenConsent:
    """What the sender says that a person agreed to; ``text_sha256`` is of the text as shown, lower-case hex."""

    version: str
    language: str
    given_at: int
    text_sha256: str


def demand_consent(core: Core, sdk: SdkCaller, given: GivenConsent | None, *, palms: bool) -> None:
    """Raises ``Unprocessable`` for palms from a terminal without a consent that is demanded, or for one of tomorrow."""
    if given is None:
        if core.law.consent_required and palms and sdk.terminal is not None:
            raise Unprocessable("consent is recorded before palms are", reason="consent_missing", param="consent")
        return
    if given.given_at > core.clock.now() + WINDOW:
        raise Unprocessable("nobody has agreed yet", reason="consent_in_future", param="consent.given_at")


def keep_consent(core: Core, work: UnitOfWork, sdk: SdkCaller, user: User, given: GivenConsent) -> None:
    """In the transaction of the enrollment that it allows."""
    work.consents.add(
        Consent(
            account_id=user.account_id,
            livemode=user.livemode,
            consent_id=new_id(Id.CONSENT),
            user_id=user.user_id,
            terminal_id=sdk.terminal.terminal_id if sdk.terminal else None,
            created_at=core.clock.now(),
            **asdict(given),
        )
    )
