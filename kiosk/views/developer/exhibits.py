"""Phones for the gallery: nobody's, and nothing happens to them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture
from kiosk.flows.states import Purpose
from kiosk.phone.actions import Action
from kiosk.phone.approval import LocalFactor
from kiosk.phone.record import Platform, Request, RequestState
from kiosk.phone.snapshot import Described, Doing, News, Question, Snapshot, TokenFacts
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.views.developer import forms
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.window import PhonesWindow

_NOW = 1000.0
_AIM = Aim("virtual:7", Side.RIGHT)
_CLAIMS = ("iss", "sub", "iat", "exp", "auth_time", "log_id", "amr")


@dataclass(frozen=True, slots=True)
class Still:
    """Phones as they are in a picture; ``chosen`` is shown big, under the form of this name where there is one."""

    name: str
    phones: tuple[Snapshot, ...] = ()
    sheet: str = ""
    news: News | None = None
    now: float = _NOW
    can_fetch_keys: bool = True

    def snapshots(self) -> tuple[Snapshot, ...]:
        """See ``Phones``."""
        return self.phones

    def token(self, phone: str) -> Secret | None:
        """See ``Phones``."""
        return None

    def picture(self, phone: str) -> CapturePicture | None:
        """See ``Phones``."""
        return None

    def do(self, action: Action) -> None:
        """Nothing happens in a picture."""

    def hang(self, size: tuple[int, int], look: Look) -> PhonesWindow:
        """A window that shows it; the first phone is the chosen one. Close it afterwards."""
        window = PhonesWindow(self, look, _AIM)
        window.resize(*size)
        window.show()
        self._open_sheet(window)
        return window

    def _open_sheet(self, window: PhonesWindow) -> None:
        sheet = window.sheet
        made = {
            "new": lambda: forms.new_phone(sheet, "phone-1"),
            "enroll": lambda: forms.key_form(sheet, "anna", Purpose.ENROLL, _AIM, fetch=True),
            "authenticate": lambda: forms.authenticate(sheet, "anna", _AIM),
            "lose": lambda: forms.lose(sheet, "anna"),
            "camera": lambda: forms.aim_form(sheet, _AIM),
        }
        if self.sheet:
            sheet.present(made[self.sheet]())


def _phone(name: str, platform: Platform, make: str, model: str, version: str) -> Described:
    return Described(name, platform, make, model, version, tuple(LocalFactor), True, f"usr_{name}", False, False, 0.0)


ANNA = _phone("anna", Platform.IOS, "Apple", "iPhone 15", "17.5")
BEN = _phone("ben", Platform.ANDROID, "Google", "Pixel 8", "14")
_ASKS = Request(
    auth_session_id="authsess_1",
    state=RequestState.OPEN,
    flow=("either_palm", "local_biometric", "local_passcode"),
    web_app="Demo site",
    expires_at=int(_NOW) + 84,
)
_PUSHED = Request(auth_session_id="authsess_2", state=RequestState.PUSHED)
_OTHERS = (
    Snapshot(replace(BEN, offline=True), requests=(_ASKS,)),
    Snapshot(replace(BEN, name="carla", user_id=None, model="Pixel 9 Pro Fold", slow_s=2.5)),
    Snapshot(replace(ANNA, name="old-phone", lost=True)),
)


def stills() -> Iterator[Still]:
    """The window, and the states in which it looks different."""
    yield Still("phones-none")
    asked = Snapshot(ANNA, (_PUSHED, _ASKS), hears=True, news=News("asks", values=("Demo site",)))
    yield Still("phones-asks", (asked, *_OTHERS))
    yield Still("phones-pushed", (Snapshot(ANNA, (_PUSHED,), hears=True, news=News("pushed")), *_OTHERS))
    question = Question(1, "anna", LocalFactor.BIOMETRIC)
    yield Still("phones-question", (replace(asked, doing=Doing.SENDING, question=question), *_OTHERS))
    yield Still("phones-looking", (replace(asked, doing=Doing.LOOKING), *_OTHERS))
    token = TokenFacts(_CLAIMS, ("device", "either_palm", "right_palm"))
    yield Still("phones-token", (Snapshot(ANNA, token=token, news=News("authenticated")), *_OTHERS))
    wrong = News("palm_mismatch", ok=False)
    yield Still("phones-wrong", (Snapshot(ANNA, hears=False, news=wrong), *_OTHERS))
    yield Still("phones-lost", (Snapshot(replace(ANNA, lost=True), news=News("lost")), *_OTHERS))
    for form in ("new", "enroll", "authenticate", "lose", "camera"):
        yield Still(f"phones-{form}", (asked, *_OTHERS), sheet=form)
