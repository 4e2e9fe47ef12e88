"""One kiosk for each profile: the first one listens, a second one tells it to come to the front and ends.

A locked file decides who is first; the system unlocks it when its process is gone, however that ended. The socket is
only how others speak to it, in the words of ``kiosk.instance``.
"""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kiosk.errors import AlreadyRunning, OperatorError
from kiosk.files import PRIVATE
from kiosk.instance import (
    BUSY,
    HEALTH,
    HELLO,
    LONGEST_PAUSE,
    PREPARE,
    PREPARED,
    RAISE,
    RAISED,
    UNKNOWN,
    NobodyThere,
    ask,
    socket_path,
)

_LONGEST_LINE = 64
_ANSWER_MS = 3000


class SingleInstance(QObject):
    """Make it before anything that two kiosks must not share. Raises ``AlreadyRunning`` or ``OperatorError``.

    ``on_raise``, ``on_health`` and ``on_prepare`` (seconds; whether nobody is here) are set by whoever has a window and
    knows how the kiosk is. The one before has ``answer_ms`` to come to the front.
    """

    def __init__(self, place: Path, answer_ms: int = _ANSWER_MS) -> None:
        super().__init__()
        self.on_raise: Callable[[], None] = lambda: None
        self.on_health: Callable[[], bytes] = lambda: UNKNOWN
        self.on_prepare: Callable[[int], bool] = lambda _seconds: False
        self._path = socket_path(place)
        self._answer_ms = answer_ms
        self._handle = self._lock(place.with_name(f"{place.name}.lock"))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        # The lock is ours, so whoever left a socket here is gone.
        QLocalServer.removeServer(self._path)
        if not self._server.listen(self._path):
            self.close()
            raise OperatorError(f"{self._path} cannot be listened at: {self._server.errorString()}")

    def close(self) -> None:
        """Let another kiosk be the one; harmless when called twice."""
        self._server.close()
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _lock(self, path: Path) -> int:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, PRIVATE)
        except OSError as error:
            raise OperatorError(f"{path} cannot be opened: {error.strerror}") from None
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise AlreadyRunning(raised=ask_to_raise(self._path, self._answer_ms)) from None
        return handle

    def _greet(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.setReadBufferSize(_LONGEST_LINE)
            visitor.readyRead.connect(lambda visitor=visitor: self._hear(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            QTimer.singleShot(_ANSWER_MS, visitor, visitor.abort)
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            if visitor.bytesAvailable() >= _LONGEST_LINE:
                visitor.abort()
            return
        wish = bytes(visitor.readLine(_LONGEST_LINE).data()).strip()
        visitor.write(HELLO + self._answer(wish) + b"\n")
        visitor.flush()
        visitor.disconnectFromServer()

    def _answer(self, wish: bytes) -> bytes:
        if wish == HELLO + RAISE:
            self.on_raise()
            return RAISED
        if wish == HELLO + HEALTH:
            return self.on_health()
        seconds = _seconds(wish)
        if seconds is None:
            return UNKNOWN
        return PREPARED if self.on_prepare(seconds) else BUSY


def _seconds(wish: bytes) -> int | None:
    """How long the kiosk is asked to let nobody begin; None when that is not what is asked."""
    words = wish.removeprefix(HELLO + PREPARE + b" ")
    if words == wish or not (words.isdigit() and len(words) <= 3):
        return None
    return int(words) if int(words) <= LONGEST_PAUSE else None


def ask_to_raise(path: str, answer_ms: int = _ANSWER_MS) -> bool:
    """Whether the kiosk that listens at ``path`` came to the front in time."""
    try:
        return ask(path, RAISE, answer_ms / 1000) == RAISED
    except NobodyThere:
        return False
