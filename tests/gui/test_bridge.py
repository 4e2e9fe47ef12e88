"""Work from other threads arrives in the GUI thread, in order, once; floods and failures do no harm."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QThread
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.views.bridge import Bridge


def run(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_work_from_a_plain_thread_runs_in_the_gui_thread(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []
    run(lambda: bridge.post(lambda: seen.append(QThread.isMainThread())))
    assert seen == []
    qtbot.waitUntil(lambda: seen == [True])


def test_posts_keep_their_order_even_in_a_flood(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []

    def flood() -> None:
        for number in range(10_000):
            bridge.post(lambda number=number: seen.append(number))

    run(flood)
    qtbot.waitUntil(lambda: len(seen) == 10_000)
    assert seen == list(range(10_000))


def test_a_post_from_within_work_comes_later(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []

    def first() -> None:
        bridge.post(lambda: seen.append("second"))
        seen.append("first")

    bridge.post(first)
    qtbot.waitUntil(lambda: seen == ["first", "second"])


def test_an_exception_goes_to_the_hook_and_the_rest_still_runs(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []

    def fail() -> None:
        raise ValueError("a bug")

    with capture_exceptions() as caught:
        bridge.post(fail)
        bridge.post(lambda: seen.append("after"))
        qtbot.waitUntil(lambda: seen == ["after"])
    assert [type(error[1]) for error in caught] == [ValueError]


def test_after_close_nothing_runs(qtbot: QtBot) -> None:
    bridge, seen, other = Bridge(), [], []
    bridge.post(lambda: seen.append("waiting"))
    bridge.close()
    bridge.post(lambda: seen.append("late"))
    fence = Bridge()
    fence.post(lambda: other.append("fence"))
    qtbot.waitUntil(lambda: other == ["fence"])
    assert seen == []


def test_close_within_work_drops_what_follows(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []
    bridge.post(lambda: (seen.append("one"), bridge.close()))
    bridge.post(lambda: seen.append("two"))
    fence, other = Bridge(), []
    fence.post(lambda: other.append("fence"))
    qtbot.waitUntil(lambda: other == ["fence"])
    assert seen == ["one"]
