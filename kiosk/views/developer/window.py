"""The window with simulated phones: a shelf of them, the chosen one big, and what can be done with it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.capture.picture import CapturePicture
from kiosk.flows.states import Purpose
from kiosk.phone.actions import Action, Connect, LookForCode
from kiosk.phone.snapshot import News, Snapshot
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.views.developer import forms
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.form import Form, Wish
from kiosk.views.developer.form_sheet import FormSheet
from kiosk.views.developer.phone_actions import PhoneActions
from kiosk.views.developer.phone_screen import PhoneScreen
from kiosk.views.developer.phone_shelf import PhoneShelf
from kiosk.views.developer.scene import scene_of
from kiosk.views.developer.words import news_words, say
from kiosk.views.widgets.bar import HEIGHT as BAR
from kiosk.views.widgets.bar import TopBar
from kiosk.views.widgets.focus import FocusRing
from kiosk.views.widgets.styled import restyle_tree

TICK_MS = 1000
NARROWEST, LOWEST = 800, 480
_SAID_BY_THE_SCREEN = ("asks", "pushed")


class Phones(Protocol):
    """What is shown and played with: ``kiosk.phone.bench.Bench``."""

    @property
    def news(self) -> News | None:
        """What happened last that concerns no phone."""
        ...

    @property
    def now(self) -> float:
        """Unix seconds."""
        ...

    @property
    def can_fetch_keys(self) -> bool:
        """Whether an app backend is at hand."""
        ...

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Every phone."""
        ...

    def token(self, phone: str) -> Secret | None:
        """The last token that came to a phone."""
        ...

    def picture(self, phone: str) -> CapturePicture | None:
        """What the camera before a phone sees now, once; from any thread."""
        ...

    def do(self, action: Action) -> None:
        """Begin."""
        ...


class PhonesWindow(QWidget):
    """``on_close`` is asked when somebody closes the window. ``render_phones`` is called when something changed."""

    def __init__(self, phones: Phones, look: Look, aim: Aim, on_close: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.setWindowTitle(say("title"))
        self.setMinimumSize(NARROWEST, LOWEST)
        self._phones = phones
        self._look = look
        self._on_close = on_close
        self._chosen = self._shown = ""
        self._told: tuple[News | None, News | None] = (None, None)
        self._news: News | None = None
        self.aim = aim
        self.bar = TopBar(self)
        self.bar.brand = say("title")
        self.shelf = PhoneShelf(self.choose, self)
        self.screen_ = PhoneScreen(self.do, self._picture, self)
        self.actions_ = PhoneActions(self)
        self.sheet = FormSheet(self.do, self)
        self.focus_ring = FocusRing(self)
        self._connect()
        self._ticker = QTimer(self)
        self._ticker.setObjectName("phones")
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self.render_phones)
        self._watch(True)
        self.resize(1280, 800)
        self.bar.set_chips(("phones",))
        self.restyle(look)
        self.render_phones()
        self._ticker.start()

    @property
    def chosen(self) -> Snapshot | None:
        """The phone that is shown big."""
        found = self._phones.snapshots()
        named = [one for one in found if one.phone.name == self._chosen] or list(found)
        return named[0] if named else None

    def choose(self, name: str) -> None:
        """Show another phone."""
        self._chosen = name
        self._news = None
        self._told = (self._phones.news, self._own_news())
        self.render_phones()

    def do(self, wish: Wish) -> None:
        """What a button or a form means."""
        if isinstance(wish, Aim):
            self.aim = wish
        else:
            self._phones.do(wish)
        self.render_phones()

    def render_phones(self) -> None:
        """Show how everything is now."""
        chosen = self.chosen
        self._take_news(chosen)
        name = self._shown = chosen.phone.name if chosen else ""
        self.shelf.render_phones(self._phones.snapshots(), name)
        self.actions_.render_phone(chosen)
        news = self._news or (chosen.news if chosen else None)
        if news is not None and news.code in _SAID_BY_THE_SCREEN and chosen is not None and chosen.waiting:
            news = None
        scene = scene_of(chosen, self._phones.now, self.aim)
        self.screen_.render_scene(name, scene, news_words(news), fine=news is None or news.ok)

    def restyle(self, look: Look) -> None:
        """Take a look, scaled for the present size."""
        self._look = look.sized(self.width(), self.height())
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._look.palette.paper))
        self.setPalette(palette)
        restyle_tree(self, self._look)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale and arrange anew."""
        self.restyle(self._look)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what moves, forget what was typed, and tell."""
        self._ticker.stop()
        self._watch(False)
        self.sheet.dismiss()
        self._on_close()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus; Escape closes the sheet."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and self.sheet.isVisible():
            self.sheet.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether keys or touches lead."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}:
            self.focus_ring.led_by_keyboard(event.type() is QEvent.Type.KeyPress)
        return False

    def _connect(self) -> None:
        self.shelf.new.clicked.connect(lambda: self.sheet.present(forms.new_phone(self.sheet, self._free_name())))
        opened: dict[str, Callable[[Snapshot], Form]] = {
            "enroll": partial(self._key_form, Purpose.ENROLL),
            "recover": partial(self._key_form, Purpose.RECOVER),
            "authenticate": lambda one: forms.authenticate(self.sheet, one.phone.name, self.aim),
            "paste": lambda one: forms.paste(self.sheet, one.phone.name),
            "slow": lambda one: forms.slow(self.sheet, one.phone.name, one.phone.slow_s),
            "lose": lambda one: forms.lose(self.sheet, one.phone.name),
        }
        buttons = self.actions_.buttons
        for code, made in opened.items():
            buttons[code].clicked.connect(partial(self._open, made))
        buttons["camera"].clicked.connect(lambda: self.sheet.present(forms.aim_form(self.sheet, self.aim)))
        buttons["scan"].clicked.connect(self._scan)
        buttons["offline"].clicked.connect(self._offline)
        buttons["copy"].clicked.connect(self._copy)

    def _open(self, made: Callable[[Snapshot], Form], _checked: bool = False) -> None:
        if self.chosen is not None:
            self.sheet.present(made(self.chosen))

    def _key_form(self, purpose: Purpose, of: Snapshot) -> Form:
        return forms.key_form(self.sheet, of.phone.name, purpose, self.aim, fetch=self._phones.can_fetch_keys)

    def _scan(self) -> None:
        if self.chosen is not None:
            self.do(LookForCode(self.chosen.phone.name, self.aim.camera))

    def _offline(self) -> None:
        if self.chosen is not None:
            self.do(Connect(self.chosen.phone.name, offline=not self.chosen.phone.offline))

    def _copy(self) -> None:
        token = self._phones.token(self.chosen.phone.name) if self.chosen else None
        if token is not None:
            QGuiApplication.clipboard().setText(token.reveal())
            self._news = News("copied")
            self.render_phones()

    def _own_news(self) -> News | None:
        return self.chosen.news if self.chosen else None

    def _take_news(self, chosen: Snapshot | None) -> None:
        """The newer of what concerns no phone and what concerns this one; a phone that was made is shown."""
        told = (self._phones.news, chosen.news if chosen else None)
        if told[0] is not self._told[0]:
            self._news = told[0]
            if self._news is not None and self._news.code == "added":
                self._chosen = self._news.values[0]
        elif told[1] is not self._told[1]:
            self._news = None
        self._told = told

    def _picture(self) -> CapturePicture | None:
        """Called from the preview's worker thread."""
        return self._phones.picture(self._shown)

    def _free_name(self) -> str:
        taken = {one.phone.name for one in self._phones.snapshots()}
        return next(name for name in (f"phone-{number}" for number in range(1, len(taken) + 2)) if name not in taken)

    def _place(self) -> None:
        side = self._look.px(24 if min(self.width(), self.height()) < 600 else 48)
        self.bar.setGeometry(side, self._look.px(8), self.width() - 2 * side, self._look.px(BAR))
        self.bar.arrange()
        top = self.bar.geometry().bottom() + self._look.px(8)
        room = QRect(side, top, self.width() - 2 * side, self.height() - top - self._look.px(16))
        (self._place_high if self.height() > self.width() else self._place_wide)(room)
        for cover in (self.sheet, self.focus_ring):
            cover.setGeometry(self.rect())
        self.sheet.arrange()

    def _place_wide(self, room: QRect) -> None:
        """Shelf, phone, actions."""
        shelf, doing = round(room.width() * 0.29), round(room.width() * 0.28)
        gap = self._look.px(24)
        self._put(self.shelf, room, QRect(room.left(), room.top(), shelf, room.height()))
        left = room.left() + shelf + gap
        wide = room.width() - shelf - doing - 2 * gap
        self._put(self.screen_, room, QRect(left, room.top(), wide, room.height()))
        self._put(self.actions_, room, QRect(left + wide + gap, room.top(), doing, room.height()))

    def _place_high(self, room: QRect) -> None:
        """Shelf above; phone and actions below."""
        gap = self._look.px(24)
        shelf = round(room.height() * 0.3)
        self._put(self.shelf, room, QRect(room.left(), room.top(), room.width(), shelf))
        top, doing = room.top() + shelf + gap, round(room.width() * 0.36)
        height = room.bottom() - top
        self._put(self.screen_, room, QRect(room.left(), top, room.width() - doing - gap, height))
        self._put(self.actions_, room, QRect(room.right() - doing, top, doing, height))

    def _put(self, widget: QWidget, room: QRect, rect: QRect) -> None:
        """Counted from the other side when the language runs from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(room.left() + room.right() - rect.right())
        widget.setGeometry(rect)

    def _watch(self, on: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)
