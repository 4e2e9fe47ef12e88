"""Server-sent events, however they are cut up on the way."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.client.errors import Unreachable
from kiosk.client.events import LONGEST_LINE, ServerEvent, events

PUSHES = b': still here\n\nevent: push\nid: push_1\ndata: {"a": 1}\n'
PUSHES += b"\r\nevent: push\r\nid:push_2\r\ndata: x\r\ndata: y\r\n\r\n"
HEARD = [None, ServerEvent("push", '{"a": 1}', "push_1"), ServerEvent("push", "x\ny", "push_2")]


@given(st.lists(st.integers(0, len(PUSHES)), max_size=20))
def test_where_the_chunks_end_changes_nothing(cuts: list[int]) -> None:
    at = [0, *sorted(cuts), len(PUSHES)]
    chunks = [PUSHES[start:end] for start, end in pairwise(at)]
    assert list(events(chunks)) == HEARD


def test_an_unfinished_event_is_none() -> None:
    assert list(events([b"event: push\ndata: x\n"])) == []
    assert list(events([b"event: push\ndata: x"])) == []


def test_an_event_without_a_kind_is_a_message() -> None:
    assert list(events([b"data\n\n"])) == [ServerEvent("message", "", "")]


@pytest.mark.parametrize("endless", [b"x" * (LONGEST_LINE + 1), b"data: x\n" * 33])
def test_what_has_no_end_is_nonsense(endless: bytes) -> None:
    with pytest.raises(Unreachable, match="server_nonsense"):
        list(events([endless]))


@given(st.lists(st.binary(max_size=100), max_size=20))
def test_any_bytes_are_events_or_nonsense(chunks: list[bytes]) -> None:
    try:
        found = list(events(chunks))
    except Unreachable:
        return
    assert all(event is None or "\n" not in event.id for event in found)
