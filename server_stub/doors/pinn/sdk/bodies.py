"""What SDK routes take, checked for form only. Unknown members are refused: a typing error must not pass as a wish."""

from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hardware.palm.side import Side
from server_stub.domain.authentication import Presented
from server_stub.domain.consenting import GivenConsent
from server_stub.domain.enrolling import EnrollmentRequest
from server_stub.domain.entities import Platform
from server_stub.domain.errors import BadRequest
from server_stub.domain.factors import Factor
from server_stub.domain.judging import Capture
from server_stub.domain.liveness_policy import LivenessCheck, LivenessReport
from server_stub.domain.newdevices import Description, NewDevice, new_device
from server_stub.domain.palms import PalmPayload
from server_stub.doors.pinn.strictjson import strict_object

_PRINTABLE = r"^[^\x00-\x1f\x7f]*$"
Name = Annotated[str, Field(min_length=1, max_length=200, pattern=_PRINTABLE)]
Label = Annotated[str, Field(max_length=200, pattern=_PRINTABLE)]
Token = Annotated[str, Field(max_length=4096, pattern=_PRINTABLE)]
Pem = Annotated[str, Field(max_length=1024)]


class Body(BaseModel):
    """Base of every body."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


class PalmBody(Body):
    """One template."""

    format: Label
    data: str = Field(repr=False)


class PalmsBody(Body):
    """Left, right or both."""

    left: PalmBody | None = None
    right: PalmBody | None = None

    def payloads(self) -> dict[Side, PalmPayload]:
        """By side."""
        sides = {Side.LEFT: self.left, Side.RIGHT: self.right}
        return {side: PalmPayload(palm.format, palm.data) for side, palm in sides.items() if palm is not None}


class CheckBody(Body):
    """One liveness check's word."""

    name: Name
    passed: bool
    reason: Label = ""


class LivenessBody(Body):
    """The capturing side's verdict."""

    level: Literal["none", "challenge"]
    live: bool
    gestures: list[Name] = Field(max_length=16)
    checks: list[CheckBody] = Field(max_length=32)
    simulated: bool
    source: Annotated[str, Field(max_length=1000, pattern=_PRINTABLE)]

    def report(self) -> LivenessReport:
        """As the domain has it."""
        checks = tuple(LivenessCheck(check.name, check.passed, check.reason) for check in self.checks)
        return LivenessReport(self.level, self.live, tuple(self.gestures), checks, self.simulated, self.source)


class DeviceBody(Body):
    """What a phone says about itself."""

    name: Name
    make: Label | None = None
    model: Label | None = None
    platform: Literal["ios", "android"]
    platform_version: Label | None = None
    framework_version: Label | None = None
    push_notification_token: Token | None = Field(default=None, repr=False)


class KeysBody(Body):
    """A phone's public keys, PEM."""

    device: Pem
    local_biometric: Pem | None = None
    local_passcode: Pem | None = None


class _Captured(Body):
    palm: PalmsBody | None = None
    liveness: LivenessBody | None = None

    def capture(self) -> Capture:
        """Palms by side and the word on life, as far as they are there."""
        palms = self.palm.payloads() if self.palm else {}
        return Capture(palms, self.liveness.report() if self.liveness else None)


class ConsentBody(Body):
    """What a person agreed to, and when."""

    version: Name
    language: Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$")]
    given_at: int = Field(ge=0, le=2**53)
    text_sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]

    def given(self) -> GivenConsent:
        """As the domain has it."""
        return GivenConsent(self.version, self.language, self.given_at, self.text_sha256)


class RecoveryBody(_Captured):
    """Of a recovery."""

    device: DeviceBody | None = None
    keys: KeysBody | None = None

    def new_device(self) -> NewDevice | None:
        """The phone to be enrolled. Raises ``BadRequest`` when only half of it is there, or a key is no P-256 key."""
        if (self.device is None) != (self.keys is None):
            raise BadRequest("device and keys belong together", param="device" if self.keys else "keys")
        if self.device is None or self.keys is None:
            return None
        pems = {Factor(name): pem for name, pem in self.keys.model_dump(exclude_none=True).items()}
        described = self.device.model_dump() | {"platform": Platform(self.device.platform)}
        return new_device(Description(**described), pems)

    def request(self) -> EnrollmentRequest:
        """As the domain has it."""
        return EnrollmentRequest(self.capture(), self.new_device())


class EnrollmentBody(RecoveryBody):
    """Of an enrollment."""

    consent: ConsentBody | None = None

    def request(self) -> EnrollmentRequest:
        """As the domain has it."""
        return EnrollmentRequest(self.capture(), self.new_device(), self.consent.given() if self.consent else None)


class SignaturesBody(Body):
    """Local factors' signatures over the challenge."""

    local_biometric: Label | None = None
    local_passcode: Label | None = None


class VerifyBody(_Captured):
    """Of a verification."""

    signatures: SignaturesBody | None = None

    def presented(self) -> Presented:
        """As the domain has it."""
        given = self.signatures.model_dump(exclude_none=True) if self.signatures else {}
        return Presented(self.capture(), {Factor(name): text for name, text in given.items()})


class SessionBody(Body):
    """Of a session's start."""

    flow: list[str] = Field(max_length=16)
    user_id: str | None = Field(default=None, max_length=64)


class TerminalBody(Body):
    """Of pairing."""

    name: Name
    key: Pem


B = TypeVar("B", bound=Body)


def parsed(kind: type[B], raw: bytes) -> B:
    """``raw`` JSON as a body of this kind; raises ``BadRequest`` naming what does not fit, never its value."""
    sent = strict_object(raw)
    try:
        return kind.model_validate(sent)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        param = ".".join(str(part) for part in first["loc"])
        raise BadRequest(f"the body does not fit: {first['msg']}", param=param or None) from None
