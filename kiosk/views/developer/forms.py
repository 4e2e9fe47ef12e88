"""The forms of the window, one for each action that needs to be told more."""

import math

from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.flows.states import Purpose
from kiosk.phone.actions import Action, Add, Authenticate, Connect, Enroll, Lose, ReadCode, Recover
from kiosk.phone.approval import LocalFactor
from kiosk.phone.record import Platform
from kiosk.secret import Secret
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.form import Form
from kiosk.views.developer.words import PLATFORMS, say

FLOW = ("either_palm", "left_palm", "right_palm", *(factor.value for factor in LocalFactor))
_PALMS = {"none": (), "left": (Side.LEFT,), "right": (Side.RIGHT,), "both": tuple(Side)}
SLOWEST_S = 600.0


def new_phone(parent: QWidget, name: str) -> Form:
    """``name`` is one that is free."""
    form = Form("new", parent)
    called = form.add_field(say("form.name"), text=name)
    systems = {platform.value: say(words) for platform, words in PLATFORMS.items()}
    platform = form.add_picks(say("form.platform"), systems, (Platform.IOS.value,), one=True)
    make, model, version = (form.add_field(say(f"form.{code}")) for code in ("make", "model", "version"))
    has = {factor.value: say(f"form.has.{factor.value}") for factor in LocalFactor} | {"push": say("form.has.push")}
    parts = form.add_picks(say("form.has"), has, tuple(has), one=False)

    def made() -> Action:
        factors = tuple(factor for factor in LocalFactor if factor.value in parts.chosen)
        described = (make.text().strip(), model.text().strip(), version.text().strip())
        return Add(called.text().strip(), Platform(platform.chosen[0]), *described, factors, "push" in parts.chosen)

    form.make = made
    return form


def key_form(parent: QWidget, phone: str, purpose: Purpose, aim: Aim, *, fetch: bool) -> Form:
    """To enroll or to recover; ``fetch``: an app backend is at hand."""
    code = "enroll" if purpose is Purpose.ENROLL else "recover"
    form = Form(code, parent, phone)
    key = form.add_field(say(f"form.{code}.key"), hidden=True)
    offered = [name for name in _PALMS if purpose is Purpose.ENROLL or name != "none"]
    words = {name: say(f"form.{name}") for name in offered}
    palms = form.add_picks(
        say("form.palms"), words, ("both" if purpose is Purpose.ENROLL else aim.side.value,), one=True
    )

    def made(given: Secret | None) -> Action:
        kind = Enroll if purpose is Purpose.ENROLL else Recover
        return kind(phone, given, _PALMS[palms.chosen[0]], aim.camera)

    form.make = lambda: made(Secret(key.text().strip())) if key.text().strip() else None
    if fetch:
        form.fresh = lambda: made(None)
    return form


def authenticate(parent: QWidget, phone: str, aim: Aim) -> Form:
    """Which factors are to be proved; the wire's own names."""
    form = Form("authenticate", parent, phone)
    flow = form.add_picks(say("form.flow"), {name: name for name in FLOW}, ("either_palm",), one=False)
    form.make = lambda: Authenticate(phone, flow.chosen, aim.side, aim.camera) if flow.chosen else None
    return form


def paste(parent: QWidget, phone: str) -> Form:
    """What a page's code says is good once, so it is hidden like a key."""
    form = Form("paste", parent)
    code = form.add_field(say("form.paste.code"), hidden=True)
    form.make = lambda: ReadCode(phone, Secret(code.text().strip())) if code.text().strip() else None
    return form


def slow(parent: QWidget, phone: str, seconds: float) -> Form:
    """How long each request takes longer."""
    form = Form("slow", parent, phone)
    field = form.add_field(say("form.slow.line"), text=f"{seconds:g}")

    def made() -> Action | None:
        wanted = _number(field.text())
        return Connect(phone, slow_s=wanted) if wanted is not None and 0 <= wanted <= SLOWEST_S else None

    form.make = made
    return form


def lose(parent: QWidget, phone: str) -> Form:
    """Are you sure?"""
    form = Form("lose", parent, phone)
    form.add_line(say("form.lose.line"))
    form.make = lambda: Lose(phone)
    return form


def _number(text: str) -> float | None:
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def aim_form(parent: QWidget, aim: Aim) -> Form:
    """Which camera the phones of this window have, and which palm is shown where either will do."""
    form = Form("camera", parent)
    camera = form.add_field(say("form.camera.line"), text=aim.camera)
    words = {side.value: say(f"form.{side.value}") for side in Side}
    side = form.add_picks(say("form.side"), words, (aim.side.value,), one=True)
    form.make = lambda: Aim(camera.text().strip(), Side(side.chosen[0])) if camera.text().strip() else None
    return form
