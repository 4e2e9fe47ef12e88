"""Writes a verdict down and signs its token: log, events, counted failure and user, all in the caller's transaction."""

from dataclasses import asdict, dataclass, field, replace

from server_stub.domain import lockout
from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.entities import AuthType, Device, EventType, Log, User
from server_stub.domain.errors import Internal, RateLimited, Unauthorized
from server_stub.domain.ids import Id, new_id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.liveness_policy import LivenessReport
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.signing_keys import open_signing_key
from server_stub.domain.tokens import IdToken
from server_stub.domain.verdicts import KIOSK, Proof

_PALM_REASONS = frozenset({"palm_mismatch", "liveness_failed"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """One judged attempt: whose, what it proved, what the sender said about life, and when the person began.

    ``user`` is None when nobody was found to whom the palms belong. ``web_app_id`` is the App of the page that asked,
    where one did.
    """

    user: User | None
    proof: Proof
    liveness: LivenessReport | None
    began: int
    device: Device | None
    web_app_id: str | None = None


@dataclass(frozen=True, slots=True)
class Success:
    """What the sender is told. ``id_token`` is None where another than the sender fetches it, see ``domain.web``."""

    id_token: str | None = field(repr=False)
    log_id: str
    score: float | None
    claims: JsonObject = field(repr=False)


class Decisions:
    """The last step of authentication and recovery."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def demand_unlocked(self, work: UnitOfWork, user: User) -> None:
        """Raises ``RateLimited`` with reason ``user_locked`` after too many failed palm attempts."""
        now = self._core.clock.now()
        wait = lockout.locked_for(work.failures.since(user.user_id, now - lockout.WINDOW), now)
        if wait:
            raise RateLimited("too many failed palm attempts", reason="user_locked", retry_after=wait)

    def failed(self, work: UnitOfWork, sdk: SdkCaller, evidence: Evidence, reason: str) -> Unauthorized:
        """Log and count the failure; the refusal to be returned, so that the trace is kept."""
        self._log(work, sdk, evidence, reason)
        if evidence.user is not None and reason in _PALM_REASONS:
            now = self._core.clock.now()
            work.failures.purge(now - lockout.WINDOW)
            work.failures.add(evidence.user.user_id, now)
        return Unauthorized("the person was not recognised", reason=reason)

    def succeeded(self, work: UnitOfWork, sdk: SdkCaller, evidence: Evidence, *extra: str) -> Success:
        """Log the success, set ``authenticated_at`` to the token's ``iat``, and sign the token; ``extra`` joins amr."""
        if evidence.user is None:
            raise Internal("nobody was recognised, so there is nobody to sign for")
        log = self._log(work, sdk, evidence, None)
        work.users.save(replace(evidence.user, authenticated_at=log.created_at))
        matched = [palm.side for palm in evidence.proof.palms if palm.genuine]
        work.palms.use(evidence.user.user_id, matched, log.created_at)
        where = (KIOSK,) if sdk.terminal is not None else ()
        token = IdToken(
            subject=evidence.user.user_id,
            issuer=self._core.issuer,
            issued_at=log.created_at,
            began=evidence.began,
            log_id=log.log_id,
            amr=evidence.proof.amr(*where, *extra),
            token_id=new_id(Id.TOKEN),
            app_id=evidence.web_app_id or sdk.app.app_id,
        )
        signed = token.signed(open_signing_key(self._core, work, sdk.app.scope))
        return Success(signed, log.log_id, log.score, token.claims())

    def _log(self, work: UnitOfWork, sdk: SdkCaller, evidence: Evidence, reason: str | None) -> Log:
        at_terminal = sdk.terminal is not None
        web_app_id = sdk.app.app_id if at_terminal else evidence.web_app_id
        log = Log(
            account_id=sdk.app.account_id,
            livemode=sdk.app.livemode,
            log_id=new_id(Id.LOG),
            user_id=evidence.user.user_id if evidence.user else None,
            device_id=evidence.device.device_id if evidence.device else None,
            app_id=None if at_terminal else sdk.app.app_id,
            web_app_id=web_app_id,
            terminal_id=sdk.terminal.terminal_id if sdk.terminal else None,
            created_at=self._core.clock.now(),
            success=reason is None,
            score=evidence.proof.score,
            factors=evidence.proof.factors(),
            auth_type=AuthType.WEB if web_app_id else AuthType.MOBILE,
            reason=reason,
            liveness=_kept(evidence.liveness),
        )
        work.logs.add(log)
        self._core.events.record(work, sdk.caller, EventType.LOG_CREATED, log)
        return log


def _kept(report: LivenessReport | None) -> JsonObject | None:
    return None if report is None else asdict(report)
