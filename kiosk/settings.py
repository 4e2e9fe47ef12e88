"""Every setting of the kiosk: name, type, default and what it is for. File (TOML) and ``PALM_KIOSK_*`` variables.

What is given to ``load`` directly wins over the environment, the environment over the file, the file over the fleet's
remote settings, those over defaults.
"""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.client.address import check_proxy, check_url
from kiosk.errors import Unfit
from kiosk.flows.rules import BOTH, Rules
from kiosk.languages import LANGUAGES, USUAL
from kiosk.operator.hours import parse_hours
from kiosk.remote_settings.keys import public_key

PREFIX = "PALM_KIOSK_"

Short = Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
Factor = Literal["either_palm", "left_palm", "right_palm"]
PhoneFactor = Literal["device", "local_biometric", "local_passcode"]
SwitchKey = Annotated[str, StringConstraints(pattern=r"^(space|enter|f([1-9]|1[0-2]))$")]
Seconds = Annotated[float, Field(ge=1, le=3600, allow_inf_nan=False)]

_SIDES: dict[str, tuple[tuple[Side, ...], ...]] = {
    "choose": Rules().sides,
    "both": (BOTH,),
    "left": ((Side.LEFT,),),
    "right": ((Side.RIGHT,),),
}


OPTIONAL = (
    *("issuer", "ca_bundle", "proxy", "token_url", "desk_url", "settings_url", "settings_key", "hand_model"),
    *("staff_call_url", "health_url", "language"),
)
"""What need not be set to anything."""


def _listed(value: object) -> object:
    """A list may be written with commas, as in an environment variable."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return tuple(value) if isinstance(value, list) else value


def _language(code: str) -> str:
    if code not in LANGUAGES:
        raise Unfit("these", f"must be one of these: {', '.join(LANGUAGES)}", ", ".join(LANGUAGES))
    return code


LanguageCode = Annotated[str, AfterValidator(_language)]
Languages = Annotated[tuple[LanguageCode, ...], Field(min_length=1, max_length=12), NoDecode, BeforeValidator(_listed)]
PhoneFlow = Annotated[tuple[PhoneFactor, ...], Field(max_length=3), NoDecode, BeforeValidator(_listed)]


def _hours(value: str) -> str:
    parse_hours(value)
    return value


Flow = Annotated[tuple[Factor, ...], Field(min_length=1, max_length=3), NoDecode, BeforeValidator(_listed)]


class Settings(BaseSettings):
    """Read with ``kiosk.settings_file.load``, which says what is wrong in one sentence."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, extra="forbid", frozen=True, hide_input_in_errors=True, validate_default=True
    )

    api_host: Short = Field("http://127.0.0.1:8000", description="Where the server is, https unless on this machine.")
    issuer: Short | None = Field(None, description="What the server calls itself, when reached by another address.")
    publishable_key: Short = Field("", description="The App's publishable key, pk_…; not secret.")
    livemode: bool = Field(False, description="Serve real people; a kiosk paired in live mode needs it.")
    ca_bundle: Path | None = Field(None, description="A PEM file of the authorities to trust instead of the usual.")
    proxy: Short | None = Field(None, repr=False, description="An HTTP proxy for talking to the server.")
    connect_seconds: Seconds = Field(5.0, description="How long to try to connect.")
    answer_seconds: Seconds = Field(30.0, description="How long an answer of the server may take as a whole.")
    terminal_name: Annotated[Short, Field(min_length=1)] = Field("Palm Kiosk", description="This terminal's name.")
    token_url: Short | None = Field(None, description="Where ID tokens are posted; nowhere unless set.")
    desk_url: Short | None = Field(None, description="Where the front desk's backend is; no desk pages unless set.")
    settings_url: Short | None = Field(None, description="Where a fleet's signed settings are; nowhere unless set.")
    settings_key: Short | None = Field(None, description="Whose signature they have: an Ed25519 public key in base64.")
    settings_minutes: int = Field(60, ge=1, le=1440, description="They are looked for at the start and this often.")
    secrets: Literal["auto", "keyring", "file"] = Field("auto", description="Where the terminal's key is kept.")
    camera: Short = Field("auto", description="auto, device:ID, virtual, virtual:SEED or replay:PATH.")
    allow_virtual_camera_devices: bool = Field(False, description="Accept cameras that are fed by software.")
    hand_model: Path | None = Field(None, description="Another hand model (.task) than the assembled one.")
    liveness: LivenessLevel = Field(LivenessLevel.CHALLENGE, description="none only for tests with still pictures.")
    flow: Flow = Field(("either_palm",), description="The factors a verification asks for.")
    without_palm_flow: PhoneFlow = Field(
        (), description="Factors asked of a person's own phone; empty: staff alone help."
    )
    sides: Literal["choose", "both", "left", "right"] = Field("choose", description="Which palms are enrolled.")
    attempts: int = Field(3, ge=1, le=10, description="Tries of one visit before another way is shown.")
    consent_version: Annotated[Short, Field(min_length=1, max_length=180)] = Field(
        "1", description="Version of the consent text."
    )
    identify: bool = Field(False, description="A palm alone may say who it is, where the server allows it too.")
    try_after_enrollment: bool = Field(True, description="Offer to try what was enrolled.")
    receipt: bool = Field(True, description="Offer a receipt, and the person's code, after an enrollment or recovery.")
    idle_seconds: Seconds = Field(60.0, description="An abandoned page goes home after this.")
    idle_notice_seconds: Seconds = Field(20.0, description="This last part of it is shown, with more time to ask for.")
    capture_idle_seconds: Seconds = Field(120.0, description="The same at the camera, where a hand in view counts.")
    result_seconds: Seconds = Field(8.0, description="A result is shown this long; 30 s where it offers something.")
    opening_hours: Annotated[Short, AfterValidator(_hours)] = Field(
        "", description="When people may begin, such as mo-fr 08:00-18:00, sa 09:00-12:00; always when empty."
    )
    staff_call_url: Short | None = Field(None, description="Where a call for staff is posted; nowhere unless set.")
    staff_hint: Short = Field("", description="Where staff are found, in words for visitors.")
    health_url: Short | None = Field(None, description="Where it is posted how this kiosk is; nowhere unless set.")
    health_seconds: Seconds = Field(60.0, description="How often the kiosk looks how it is, and posts it.")
    languages: Languages = Field(USUAL, description="Languages to choose from, in the order they are offered.")
    language: LanguageCode | None = Field(None, description="Spoken while nobody chose; the first of them unless set.")
    text_percent: int = Field(100, ge=100, le=200, description="Size of the texts in percent.")
    theme: Literal["light", "dark", "contrast"] = Field("light", description="Colours: light, dark or contrast.")
    reduced_motion: bool = Field(False, description="Pages fade and nothing moves.")
    sound: bool = Field(True, description="Four short sounds, each with a visible twin.")
    voice: Literal["off", "on", "ask"] = Field("ask", description="Texts are spoken: never, always, or when asked to.")
    volume: int = Field(100, ge=0, le=100, description="Of sounds and voice, in percent.")
    switch_scan_seconds: float = Field(
        0.0, ge=0, le=60, allow_inf_nan=False, description="The focus goes on by itself after this; 0: never."
    )
    switch_key: SwitchKey = Field("space", description="Presses what it has come to: space, enter or f1 to f12.")
    fullscreen: bool = Field(False, description="Fill the screen.")
    screen: Annotated[Short, Field(min_length=1)] = Field(
        "primary", description="The screen to fill: primary, its number from 1, or its name."
    )
    second_screen: Literal["cover", "leave"] = Field("cover", description="Other screens are covered, or left alone.")
    window_width: int = Field(1280, ge=320, le=16384, description="Pixels, when not full screen.")
    window_height: int = Field(800, ge=320, le=16384, description="Pixels, when not full screen.")

    @field_validator(*OPTIONAL, mode="before")
    @classmethod
    def _nothing(cls, value: object) -> object:
        """TOML has no word for nothing: an empty text is one, also against what a fleet says."""
        return None if value == "" else value

    @field_validator("api_host", "issuer")
    @classmethod
    def _addresses(cls, value: str | None) -> str | None:
        return check_url(value) if value is not None else None

    @field_validator("proxy")
    @classmethod
    def _proxies(cls, value: str | None) -> str | None:
        return check_proxy(value) if value is not None else None

    @field_validator("token_url", "desk_url", "staff_call_url", "settings_url", "health_url")
    @classmethod
    def _token_urls(cls, value: str | None) -> str | None:
        return check_url(value) if value is not None else None

    @field_validator("settings_key")
    @classmethod
    def _settings_keys(cls, value: str | None, info: ValidationInfo) -> str | None:
        if (value is None) != (info.data.get("settings_url") is None):
            raise Unfit("together", "must be set together with settings_url, or neither of them")
        if value is not None:
            public_key(value)
        return value

    @field_validator("publishable_key")
    @classmethod
    def _publishable_keys(cls, value: str) -> str:
        if value.startswith("sk_"):
            raise Unfit("secret_key", "must never be a secret key (sk_…): those belong to the app backend alone")
        if value and not (value.startswith("pk_") and value.isascii() and value[3:].isalnum()):
            raise Unfit("publishable", "must be pk_ and letters and digits")
        return value

    @field_validator("languages")
    @classmethod
    def _languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(value)) != len(value):
            raise Unfit("language_twice", "must not name a language twice")
        return value

    @field_validator("flow", "without_palm_flow")
    @classmethod
    def _flows(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(value)) != len(value):
            raise Unfit("factor_twice", "must not name a factor twice")
        return value

    @property
    def own_language(self) -> str:
        """What is spoken while nobody chose."""
        return self.language or self.languages[0]

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages to choose from; the kiosk's own is always among them."""
        own = self.own_language
        return self.languages if own in self.languages else (own, *self.languages)

    @property
    def rules(self) -> Rules:
        """What of this the flows go by."""
        return Rules(
            flow=self.flow,
            sides=_SIDES[self.sides],
            without_palm=self.without_palm_flow,
            attempts=self.attempts,
            liveness=self.liveness,
            consent_version=self.consent_version,
            identify=self.identify,
            trial=self.try_after_enrollment,
            receipt=self.receipt,
            place=self.terminal_name,
            language=self.own_language,
            idle_s=self.idle_seconds,
            notice_s=self.idle_notice_seconds,
            capture_s=self.capture_idle_seconds,
            result_s=self.result_seconds,
            answer_s=self.connect_seconds + self.answer_seconds + 10.0,
        )
