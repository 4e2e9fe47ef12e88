"""Where errors end that nobody caught: in a slot, in a thread, in a finaliser. All three lead to one handler."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)


class ExceptionHooks:
    """``on_error`` is called in the thread where the error was; it must not wait."""

    def __init__(self, on_error: Callable[[], None]) -> None:
        self._on_error = on_error
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Take all three hooks."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable

    def remove(self) -> None:
        """Give them back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        log.critical("an error nobody caught", exc_info=(kind, error, trace))
        self._on_error()

    def _in_thread(self, caught: threading.ExceptHookArgs) -> None:
        name = caught.thread.name if caught.thread else "a thread"
        error = caught.exc_value or caught.exc_type()
        log.critical("%s died", name, exc_info=(caught.exc_type, error, caught.exc_traceback))
        self._on_error()

    def _unraisable(self, caught: "sys.UnraisableHookArgs") -> None:
        error = caught.exc_value or caught.exc_type()
        log.error("an error while something was taken down", exc_info=(caught.exc_type, error, caught.exc_traceback))
