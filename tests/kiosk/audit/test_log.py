"""The audit log: what is written stays, whatever is changed is found, and a torn line ends nothing."""

import json
import os
import stat
import threading
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.audit.entry import FACTS, LONGEST_FACT, MOST_FACTS, Entry, line, parse
from kiosk.audit.keeper import Keeper
from kiosk.audit.log import AuditLog
from kiosk.audit.segments import Segments
from kiosk.audit.verify import Report, entries, verify
from kiosk.errors import AuditError, VaultUnavailable
from kiosk.secret import Secret
from kiosk.vaults.file import FileVault
from kiosk.vaults.memory import MemoryVault

MANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Book:
    """A log with five entries in a folder of its own."""

    def __init__(self, folder: Path, largest: int = 10_000) -> None:
        self.now = 1_900_000_000.0
        self.vault = MemoryVault()
        self.segments = Segments(folder / "profile" / "audit.log", largest)
        self.log = AuditLog(self.segments, Keeper(self.vault), lambda: self.now)

    def write(self, count: int = 1) -> "Book":
        for number in range(count):
            self.now += 1
            self.log.write("visit_ended", role="visitor", facts={"outcome": f"verified {number}", "purpose": "verify"})
        return self

    def report(self) -> Report:
        return verify(self.segments, Keeper(self.vault))

    @property
    def path(self) -> Path:
        return self.segments.path

    @property
    def data(self) -> bytes:
        return self.path.read_bytes()


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path).write(5)


def test_what_was_written_is_whole(book: Book) -> None:
    assert book.report() == Report(5, 1_900_000_001, 1_900_000_005)
    first, second, *_ = entries(book.segments)
    assert (first.n, first.act, first.role, first.prev) == (1, "visit_ended", "visitor", "0" * 64)
    assert first.facts == {"outcome": "verified 0", "purpose": "verify"}
    assert second.prev == first.hash


def test_only_the_owner_may_read_it(book: Book) -> None:
    assert {stat.S_IMODE(path.stat().st_mode) for path in book.path.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(book.path.parent.stat().st_mode) == 0o700


def test_nothing_is_whole_too(tmp_path: Path) -> None:
    book = Book(tmp_path)
    assert book.report() == Report()
    assert not book.path.parent.exists()


@MANY
@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_a_single_bit_is_found(book: Book, place: int, bit: int) -> None:
    good = book.data
    at = place % len(good)
    try:
        book.path.write_bytes(good[:at] + bytes([good[at] ^ (1 << bit)]) + good[at + 1 :])
        assert book.report().problem
    finally:
        book.path.write_bytes(good)
    assert book.report().problem is None


@MANY
@given(data=st.data())
def test_whatever_is_done_to_the_lines_is_found(book: Book, data: st.DataObject) -> None:
    good = book.data.splitlines(keepends=True)
    order = data.draw(st.lists(st.integers(0, len(good) - 1), max_size=len(good) + 3), label="lines that are left")
    try:
        book.path.write_bytes(b"".join(good[number] for number in order))
        assert (book.report().problem is None) == (order == [*range(len(good))])
    finally:
        book.path.write_bytes(b"".join(good))


@MANY
@given(place=st.integers(0, 10_000), what=st.binary(min_size=1, max_size=20))
def test_whatever_is_put_in_is_found(book: Book, place: int, what: bytes) -> None:
    good = book.data
    at = place % (len(good) + 1)
    try:
        book.path.write_bytes(good[:at] + what + good[at:])
        assert book.report().problem
    finally:
        book.path.write_bytes(good)


@MANY
@given(left=st.integers(0, 10_000))
def test_whatever_is_cut_off_is_found(book: Book, left: int) -> None:
    good = book.data
    try:
        book.path.write_bytes(good[: left % len(good)])
        assert book.report().problem
    finally:
        book.path.write_bytes(good)


def test_the_first_bad_line_is_named(book: Book) -> None:
    lines = book.data.splitlines(keepends=True)
    book.path.write_bytes(b"".join([*lines[:2], lines[2].replace(b"verified 2", b"declined 2"), *lines[3:]]))
    report = book.report()
    assert report.problem == "audit.log line 3: entry 3 was changed, or this kiosk did not write it"
    assert (report.entries, report.last_at) == (2, 1_900_000_002)


def test_a_log_made_up_from_scratch_is_found(book: Book, tmp_path: Path) -> None:
    forged = Book(tmp_path / "elsewhere").write(5)
    book.path.write_bytes(forged.data)
    assert "did not write it" in (book.report().problem or "")


def test_a_log_that_is_gone_is_missed_and_goes_on(book: Book) -> None:
    book.path.unlink()
    assert book.report().problem == "entries 1 to 5 are missing at the end"
    book.write()
    assert "entry 1 is missing, here is 6" in (book.report().problem or "")


@pytest.mark.parametrize("torn", [1, 20, 150])
def test_a_torn_line_is_noticed_marked_and_survived(book: Book, torn: int) -> None:
    """Killed in the middle of a line: the anchor has not moved yet."""
    anchor = book.vault.get("audit anchor")
    good = book.data
    book.write()
    half = book.data[len(good) :][:torn]
    book.path.write_bytes(good + half)
    assert anchor is not None
    book.vault.put("audit anchor", anchor)
    assert "torn" in (book.report().problem or "")
    book.write()
    assert book.report() == Report(7, 1_900_000_001, int(book.now), torn=1)
    assert [entry.act for entry in entries(book.segments)][-2:] == ["line_recovered", "visit_ended"]


def test_torn_twice_is_marked_once(book: Book) -> None:
    good = book.data
    book.path.write_bytes(good + b'{"act":"vis' + b"\n" + b'{"act":"line_rec')
    book.write()
    assert book.report() == Report(7, 1_900_000_001, int(book.now), torn=1)


def test_a_line_that_lacks_only_its_end_is_whole(book: Book) -> None:
    book.path.write_bytes(book.data[:-1])
    book.write()
    assert book.report() == Report(6, 1_900_000_001, int(book.now))


def test_killed_between_file_and_anchor(book: Book) -> None:
    anchor = book.vault.get("audit anchor")
    book.write()
    assert anchor is not None
    book.vault.put("audit anchor", anchor)
    assert book.report().entries == 6
    book.write()
    assert book.report() == Report(7, 1_900_000_001, int(book.now))


def test_tearing_a_line_that_was_written_is_found_even_after_it_was_marked(book: Book) -> None:
    book.path.write_bytes(book.data[:-30])
    book.write()
    assert "entry 5 is missing" in (book.report().problem or "")


def test_large_logs_are_put_away_and_stay_one_chain(tmp_path: Path) -> None:
    book = Book(tmp_path, largest=2000).write(30)
    names = [path.name for path in book.segments.all()]
    assert names[:2] == ["audit.log.0001", "audit.log.0002"]
    assert book.report() == Report(30, 1_900_000_001, 1_900_000_030)
    assert [entry.n for entry in entries(book.segments)] == [*range(1, 31)]
    (book.path.parent / "audit.log.0002").unlink()
    assert "is missing" in (book.report().problem or "")


def test_put_away_just_before_it_was_killed(tmp_path: Path) -> None:
    book = Book(tmp_path, largest=1)
    book.write(3)
    assert not book.path.exists()
    assert book.write().report() == Report(4, 1_900_000_001, 1_900_000_004)


def test_the_last_of_an_act_is_found(book: Book) -> None:
    book.log.write("started", role="kiosk", facts={"version": "1"})
    book.log.write("started", role="kiosk", facts={"version": "2"})
    book.write(2)
    found = book.log.last("started")
    assert found is not None
    assert found.facts == {"version": "2"}
    assert book.log.last("never") is None


@pytest.mark.parametrize(
    ("act", "role", "facts"),
    [
        ("", "kiosk", {}),
        ("Two words", "kiosk", {}),
        ("act\n", "kiosk", {}),
        ("a" * 41, "kiosk", {}),
        ("act", "", {}),
        ("act", "kiosk", {"name": "Anna"}),
        ("act", "kiosk", {"template": "AAAA"}),
        ("act", "kiosk", {"reason": "x" * (LONGEST_FACT + 1)}),
        ("act", "kiosk", {"reason": "two\nlines"}),
        ("act", "kiosk", {"reason": 7}),
        ("act", "kiosk", {"reason": None}),
        ("act", "kiosk", {"reason": "eks_" + "a" * 32}),
        ("act", "kiosk", {"reason": "the key sk_" + "a" * 32}),
        ("act", "kiosk", {"reason": "A" * 120}),
        ("act", "kiosk", dict.fromkeys(sorted(FACTS)[: MOST_FACTS + 1], "x")),
    ],
    ids=str,
)
def test_what_may_not_be_told_is_not_written(book: Book, act: str, role: str, facts: dict[str, str]) -> None:
    before = book.data
    with pytest.raises(AuditError) as refused:
        book.log.write(act, role=role, facts=facts)
    assert book.data == before
    assert "eks_" not in str(refused.value)
    assert "Anna" not in str(refused.value)


WORDS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=40).filter(str.isprintable)


@MANY
@given(facts=st.dictionaries(st.sampled_from(sorted(FACTS)), WORDS, max_size=MOST_FACTS))
def test_any_plain_words_come_back_as_they_were(book: Book, facts: dict[str, str]) -> None:
    book.log.write("act", role="kiosk", facts=facts)
    *_, last = entries(book.segments)
    assert last.facts == facts
    assert book.report().problem is None


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps)


def is_entry(raw: bytes) -> bool:
    try:
        parse(raw)
    except ValueError:
        return False
    return True


@given(st.binary(max_size=200) | JSON.map(str.encode))
def test_nothing_else_is_an_entry(raw: bytes) -> None:
    assert not is_entry(raw)
    assert not is_entry(b"[" * 50_000)


def test_an_entry_is_spelled_in_one_way() -> None:
    entry = Entry(1, 2, "act", "kiosk", {"reason": "schön"}, "0" * 64, "1" * 64)
    good = line(entry)
    assert parse(good) == entry
    assert not any(
        is_entry(other) for other in (b" " + good, good.replace(b":2", b":2.0"), good.replace(b"\\u00f6", b"\\u00F6"))
    )


def test_a_disk_that_is_full_or_read_only_is_said(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("no folder")
    with pytest.raises(AuditError, match="cannot be written"):
        Book(tmp_path).write()


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    book = Book(tmp_path)
    book.path.parent.mkdir()
    book.path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AuditError):
        book.write()
    assert not (tmp_path / "elsewhere").exists()


class Locked(MemoryVault):
    """A keyring that is locked."""

    def get(self, name: str) -> Secret | None:
        raise VaultUnavailable("the keyring does not work: locked")


def test_a_vault_that_does_not_work_is_said(tmp_path: Path) -> None:
    log = AuditLog(Segments(tmp_path / "audit.log"), Keeper(Locked()))
    with pytest.raises(AuditError, match="cannot be sealed"):
        log.write("act", role="kiosk", facts={})
    assert not (tmp_path / "audit.log").exists()


def test_without_its_key_a_log_is_neither_believed_nor_continued(book: Book) -> None:
    book.vault.delete("audit key")
    assert "no key" in (book.report().problem or "")
    with pytest.raises(AuditError, match="key of the audit log is gone"):
        book.write()


@pytest.mark.parametrize("name", ["audit key", "audit anchor"])
def test_a_damaged_vault_is_said(book: Book, name: str) -> None:
    book.vault.put(name, Secret("nonsense"))
    with pytest.raises(AuditError, match="damaged"):
        book.write()


def test_threads_take_turns(book: Book) -> None:
    threads = [threading.Thread(target=book.write, args=(10,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (book.report().problem, book.report().entries) == (None, 45)


def _another_process(folder: str, count: int) -> None:
    log = AuditLog(Segments(Path(folder) / "audit.log", 3000), Keeper(FileVault(Path(folder) / "secrets.json")))
    for _ in range(count):
        log.write("act", role="kiosk", facts={"count": str(os.getpid())})


def test_processes_take_turns(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("a keyring would be safer")
    _another_process(str(tmp_path), 1)
    spawn = get_context("spawn")
    processes = [spawn.Process(target=_another_process, args=(str(tmp_path), 20)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    keeper = Keeper(FileVault(tmp_path / "secrets.json"))
    report = verify(Segments(tmp_path / "audit.log", 3000), keeper)
    assert (report.problem, report.entries, report.torn) == (None, 41, 0)
