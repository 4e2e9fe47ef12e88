"""Enrollment: device and palms in one transaction, or nothing; one enrollment key, one success."""

from dataclasses import dataclass, replace

from hardware.palm.wiping import wipe, wiping
from server_stub.domain import permissions
from server_stub.domain.callers import SdkCaller
from server_stub.domain.consenting import GivenConsent, demand_consent, keep_consent
from server_stub.domain.core import Core
from server_stub.domain.duplicates import Duplicates
from server_stub.domain.entities import EnrollmentKey, EventType, User
from server_stub.domain.errors import DomainError, Unauthorized, Unprocessable
from server_stub.domain.galleries import EnrolledGallery
from server_stub.domain.judging import Capture
from server_stub.domain.liveness_policy import demand, is_alive
from server_stub.domain.newdevices import NewDevice, check_bearer, demand_new, enroll_device
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.palms import Presented, read_palms
from server_stub.domain.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class EnrollmentRequest:
    """What is to be enrolled; a terminal brings palms, a device itself and perhaps palms."""

    capture: Capture
    device: NewDevice | None
    consent: GivenConsent | None = None


@dataclass(frozen=True, slots=True)
class Enrollment:
    """The user as enrolled now, and the device when one was."""

    user: User
    device_id: str | None


class Enrolling:
    """Runs inside the transaction that is handed in."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._safe = PalmSafe(core)

    def enroll(
        self, work: UnitOfWork, sdk: SdkCaller, secret: str, request: EnrollmentRequest
    ) -> Enrollment | DomainError:
        """The enrollment; or the refusal of what was brought, which counts against the key.

        Raises ``Unauthorized``, ``Forbidden`` or ``Conflict`` when the key or its user allows no enrollment at all.
        """
        check_bearer(sdk, request.device)
        now = self._core.clock.now()
        key = self._key(work, sdk, secret, now)
        user = permissions.user_of(work, key)
        try:
            palms = self._acceptable(work, sdk, user, request)
        except DomainError as refusal:
            work.enrollment_keys.save(replace(key, failures=key.failures + 1))
            return refusal
        with wiping(*palms.values()):
            device_id = self._enroll(work, sdk, user, request, palms)
        return self._done(work, sdk, key, device_id, bool(palms))

    def _key(self, work: UnitOfWork, sdk: SdkCaller, secret: str, now: int) -> EnrollmentKey:
        key = permissions.find(work, secret)
        if key is None:
            raise permissions.unknown()
        permissions.check(key, sdk, now)
        if not isinstance(key, EnrollmentKey):
            raise Unauthorized("a recovery key enrolls no palm", reason="key_secret_wrong_kind")
        return key

    def _acceptable(self, work: UnitOfWork, sdk: SdkCaller, user: User, request: EnrollmentRequest) -> Presented:
        """The palms to be enrolled, once everything brought is found good; nothing is kept before."""
        if request.device is not None:
            demand_new(work, sdk, request.device)
        palms = read_palms(request.capture.palms)
        try:
            _demand_palms(sdk, request, palms)
            demand_consent(self._core, sdk, request.consent, palms=bool(palms))
            Duplicates(self._core).demand_none(work, user, palms)
        except DomainError:
            wipe(*palms.values())
            raise
        return palms

    def _enroll(
        self, work: UnitOfWork, sdk: SdkCaller, user: User, request: EnrollmentRequest, palms: Presented
    ) -> str | None:
        """Keep device, palms and consent; the device's id."""
        now = self._core.clock.now()
        device = enroll_device(self._core, work, sdk, user, request.device) if request.device else None
        if request.consent is not None:
            keep_consent(self._core, work, sdk, user, request.consent)
        gallery = EnrolledGallery(self._core, work, user.scope)
        for template in palms.values():
            self._safe.put(work, user.user_id, template, now)
            gallery.put(user.user_id, template)
        work.users.save(replace(user, enrolled_at=now, updated_at=now))
        return device.device_id if device else None

    def _done(
        self, work: UnitOfWork, sdk: SdkCaller, key: EnrollmentKey, device_id: str | None, palms: bool
    ) -> Enrollment:
        """Use the key up and tell."""
        used = replace(key, used_at=self._core.clock.now())
        work.enrollment_keys.save(used)
        user = permissions.user_of(work, key)
        if palms:
            self._core.events.record(work, sdk.caller, EventType.PALM_ENROLLED, user)
        self._core.events.record(work, sdk.caller, EventType.ENROLLMENT_KEY_USED, used)
        return Enrollment(user, device_id)


def _demand_palms(sdk: SdkCaller, request: EnrollmentRequest, palms: Presented) -> None:
    """Palms where there must be some, of a living hand."""
    if not palms and request.device is None:
        raise Unprocessable("a terminal enrolls palms", reason="palm_missing", param="palm")
    if palms and not is_alive(demand(request.capture.liveness, sdk.app.livemode)):
        raise Unauthorized("the hand was not found alive", reason="liveness_failed")
