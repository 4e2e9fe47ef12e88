"""Device recovery: the palms prove the person, a recovery key allows it, and a new phone may be enrolled at once."""

from dataclasses import dataclass, replace

from server_stub.domain import permissions
from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.decisions import Decisions, Evidence, Success
from server_stub.domain.enrolling import EnrollmentRequest
from server_stub.domain.entities import Device, EventType, RecoveryKey, User
from server_stub.domain.errors import DomainError, Unauthorized
from server_stub.domain.factors import Factor
from server_stub.domain.flows import demand_enrolled
from server_stub.domain.judging import Judge
from server_stub.domain.newdevices import check_bearer, demand_new, enroll_device
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.verdicts import RECOVERY, Proof


@dataclass(frozen=True, slots=True)
class Recovery:
    """Who was recognised, the device enrolled on that ground, and the token."""

    user_id: str
    device_id: str | None
    success: Success


class Recovering:
    """Runs inside the transaction that is handed in. Presented palms are matched and forgotten."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._judge = Judge(core)
        self._decisions = Decisions(core)

    def recover(
        self, work: UnitOfWork, sdk: SdkCaller, secret: str, request: EnrollmentRequest
    ) -> Recovery | DomainError:
        """The recovery; or the refusal of a palm that did not match, which is logged and counts against the key."""
        check_bearer(sdk, request.device)
        key = self._key(work, sdk, secret)
        user = permissions.user_of(work, key)
        demand_enrolled(key.flow, user)
        self._decisions.demand_unlocked(work, user)
        if request.device is not None:
            demand_new(work, sdk, request.device)
        palms = self._judge.palms(work, user, key.flow, request.capture)
        proof = Proof(key.flow, palms.matches, frozenset(), palms.alive)
        evidence = Evidence(user, proof, palms.liveness, self._core.clock.now(), None)
        if proof.reason is not None:
            work.recovery_keys.save(replace(key, failures=key.failures + 1))
            return self._decisions.failed(work, sdk, evidence, proof.reason)
        return self._recovered(work, sdk, key, request, evidence)

    def _key(self, work: UnitOfWork, sdk: SdkCaller, secret: str) -> RecoveryKey:
        key = permissions.find(work, secret)
        if key is None:
            raise permissions.unknown()
        permissions.check(key, sdk, self._core.clock.now())
        if not isinstance(key, RecoveryKey):
            raise Unauthorized("an enrollment key recovers nobody", reason="key_secret_wrong_kind")
        return key

    def _recovered(
        self, work: UnitOfWork, sdk: SdkCaller, key: RecoveryKey, request: EnrollmentRequest, evidence: Evidence
    ) -> Recovery:
        user = permissions.user_of(work, key)
        device = self._device(work, sdk, user, request)
        if device is not None:
            evidence = replace(
                evidence, device=device, proof=replace(evidence.proof, signed=frozenset({Factor.DEVICE}))
            )
        used = replace(key, used_at=self._core.clock.now())
        work.recovery_keys.save(used)
        self._core.events.record(work, sdk.caller, EventType.RECOVERY_KEY_USED, used)
        success = self._decisions.succeeded(work, sdk, evidence, RECOVERY)
        return Recovery(user.user_id, device.device_id if device else None, success)

    def _device(self, work: UnitOfWork, sdk: SdkCaller, user: User, request: EnrollmentRequest) -> Device | None:
        if request.device is None:
            return None
        return enroll_device(self._core, work, sdk, user, request.device)
