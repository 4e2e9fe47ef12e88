"""The newest item, at most once; drops are counted."""

import threading

from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.mailbox import Mailbox


def test_a_reader_gets_the_newest_item_once() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.put(2)
    assert box.take(0) == 2
    assert box.take(0) is None
    assert (box.puts, box.drops) == (2, 1)


def test_peeking_shows_the_item_again_and_again_and_takes_nothing() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.peek() is None
    box.put(1)
    assert [box.peek(), box.peek(), box.take(0), box.peek()] == [1, 1, 1, 1]


def test_clearing_forgets_and_counts_no_drop() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.clear()
    assert box.peek() is None
    assert box.take(0) is None
    assert box.drops == 0


def test_closing_wakes_a_waiting_reader_and_ends_the_box() -> None:
    box: Mailbox[int] = Mailbox()
    got: list[int | None] = []
    reader = threading.Thread(target=lambda: got.append(box.take()))
    reader.start()
    box.close()
    reader.join(5)
    assert got == [None]
    box.put(1)
    assert box.closed
    assert box.peek() is None
    assert box.puts == 0


def test_a_waiting_reader_is_woken_by_an_item() -> None:
    box: Mailbox[int] = Mailbox()
    got: list[int | None] = []
    reader = threading.Thread(target=lambda: got.append(box.take(5)))
    reader.start()
    box.put(7)
    reader.join(5)
    assert got == [7]


@given(st.lists(st.one_of(st.integers(), st.none())))
def test_every_item_is_taken_dropped_or_still_there(steps: list[int | None]) -> None:
    box: Mailbox[int] = Mailbox()
    taken = 0
    for step in steps:
        if step is None:
            taken += box.take(0) is not None
        else:
            box.put(step)
    waiting = box.take(0) is not None
    assert box.puts == taken + box.drops + waiting
