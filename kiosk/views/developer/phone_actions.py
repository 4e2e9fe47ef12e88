"""What can be done with the chosen phone now, one button each; what cannot be done is greyed."""

from PySide6.QtWidgets import QWidget

from kiosk.phone.snapshot import Doing, Snapshot
from kiosk.views.developer.scroll import ScrollColumn
from kiosk.views.developer.words import say
from kiosk.views.widgets.button import Button, Kind

ICONS = {
    "scan": "scan",
    "paste": "paste",
    "authenticate": "verify",
    "enroll": "enroll",
    "recover": "recover",
    "copy": "text",
    "offline": "plug",
    "slow": "clock",
    "camera": "camera",
    "lose": "warning",
}


class PhoneActions(ScrollColumn):
    """``buttons`` by code."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("do"))
        self.buttons = {code: Button(Kind.EQUAL, icon, self.body) for code, icon in ICONS.items()}
        for code, button in self.buttons.items():
            button.say(say(f"do.{code}"))
        self.items = list(self.buttons.values())

    def render_phone(self, snapshot: Snapshot | None) -> None:
        """Enable what is possible."""
        possible = _possible(snapshot) if snapshot else {"camera"}
        for code, button in self.buttons.items():
            button.setEnabled(code in possible)
        offline = snapshot is not None and snapshot.phone.offline
        self.buttons["offline"].say(say("do.online" if offline else "do.offline"))


def _possible(snapshot: Snapshot) -> set[str]:
    phone = snapshot.phone
    if phone.lost:
        return {"camera"}
    always = {"camera", "offline", "slow", "lose"} | ({"copy"} if snapshot.token else set())
    if snapshot.doing is not Doing.NOTHING:
        return always
    return always | ({"scan", "paste", "authenticate"} if phone.enrolled else {"enroll", "recover"})
