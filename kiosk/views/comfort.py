"""What makes this visit easier, chosen by the person, and gone when somebody else comes."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.sound.herald import Herald
from kiosk.theme.look import LARGEST_TEXT, Look
from kiosk.theme.tokens import CONTRAST
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.sheet import Way

_FORGET_MS = 60_000  # as long as an abandoned page stays


@dataclass(frozen=True, slots=True)
class Comfort:
    """``large``: texts are twice as large. ``voice``: the page's words are spoken."""

    contrast: bool = False
    large: bool = False
    voice: bool = False

    def over(self, look: Look) -> Look:
        """``look`` as this person wants it."""
        if self.large:
            look = replace(look, text_scale=LARGEST_TEXT)
        return replace(look, palette=CONTRAST) if self.contrast else look


class Wishes(QObject):
    """Keeps the present person's ``comfort``. ``changed`` says, without payload, that something was switched by the
    person; ``forgotten``, that everything is as usual again.
    """

    changed = Signal()
    forgotten = Signal()

    def __init__(self, herald: Herald, parent: QObject) -> None:
        super().__init__(parent)
        self._herald = herald
        self.comfort = Comfort(voice=herald.speaks)
        self._timer = QTimer(self)
        self._timer.setObjectName("forget wishes")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FORGET_MS)
        self._timer.timeout.connect(self.forget)

    def ways(self, usual: Look) -> tuple[Way, ...]:
        """A switch for each wish that can be met, ``usual`` being the look without any."""
        now = self.comfort
        made = [self._switch("contrast", replace(now, contrast=not now.contrast), now.contrast)]
        if usual.text_scale < LARGEST_TEXT:
            made.append(self._switch("large", replace(now, large=not now.large), now.large))
        if self._herald.may_speak:
            made.append(self._switch("voice", replace(now, voice=not now.voice), now.voice))
        return tuple(made)

    def hold(self) -> None:
        """A visit has begun: they last until it ends."""
        self._timer.stop()

    def forget(self) -> None:
        """Nothing of what somebody switched is left for the next person."""
        self._timer.stop()
        self._herald.reset()
        usual = Comfort(voice=self._herald.speaks)
        if self.comfort != usual:
            self.comfort = usual
            self.forgotten.emit()

    def _switch(self, code: str, wanted: Comfort, on: bool) -> Way:
        return Way(code, say("sheets", f"comfort.{code}"), partial(self._wish, wanted), on)

    def _wish(self, comfort: Comfort) -> None:
        """If nobody begins a visit, it is forgotten after a while."""
        self.comfort = comfort
        self._timer.start()
        self.changed.emit()
