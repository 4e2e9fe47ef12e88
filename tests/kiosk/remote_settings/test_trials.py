"""Settings on trial: bad ends are counted over every crash, given up after three, and never taken again."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from kiosk.errors import RemoteSettingsRefused, SettingsError, SettingsGivenUp
from kiosk.flows.states import Fault, Home, Outcome, Purpose, Result
from kiosk.health import Health
from kiosk.profile import Profile
from kiosk.remote_settings.judge import Standing, judge
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.keys import public_text
from kiosk.remote_settings.store import Store
from kiosk.remote_settings.trial import PATIENCE_S, PROVING_S, Trial
from kiosk.remote_settings.trials import LIMIT, Trials
from tests.kiosk.remote_settings.fleet import NOW, OTHER, PUBLIC, TERMINAL, file, judged

WELL = Health(
    version="1", terminal_id="trm_1", paired=True, livemode=False, uptime=1, screen="home", fault="", camera="fine",
    server="answers", server_seen=0, unsettled=False, idle=True,
)  # fmt: skip


def kept(serial: int) -> Kept:
    found = judged(file({"volume": serial}, serial=serial))
    assert found is not None
    return found


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A kiosk that ran well with 1 and has accepted 2."""
    made = Store(Profile(tmp_path), PUBLIC)
    made.prove(kept(1))
    made.keep(kept(2))
    return made


def start(store: Store, newest: int = 2, good: int = 1) -> Kept | None:
    """As a start does it: the document that is given up by it."""
    given_up = store.trials.settle(kept(newest), kept(good))
    try:
        store.trials.check(kept(newest))
    except SettingsGivenUp:
        return given_up
    store.trials.begin(kept(newest), kept(good))
    return given_up


def test_after_three_bad_ends_they_are_given_up_and_stay_so(store: Store) -> None:
    for _ in range(LIMIT):
        assert start(store) is None
    assert start(store) == kept(2)
    for _ in range(2):
        assert start(store) is None, "it is told once"
        with pytest.raises(SettingsGivenUp, match="settings 2 too often"):
            store.trials.check(kept(2))
    store.trials.check(kept(1))
    store.trials.check(kept(3))
    assert store.newest() == kept(2), "its number is still the highest"


def test_an_end_in_order_counts_nothing(store: Store) -> None:
    for _ in range(5):
        assert start(store) is None
        store.trials.ended()
    assert start(store) is None
    assert start(store) is None
    store.trials.ended()
    assert store.trials.record().trial is not None
    assert start(store) is None, "bad ends between good ones are not forgotten"
    assert start(store) is None
    assert start(store) == kept(2)


def test_proven_ones_are_on_trial_no_more(store: Store) -> None:
    start(store)
    start(store)
    store.prove(kept(2))
    store.trials.proved()
    for _ in range(LIMIT + 2):
        assert start(store, 2, 2) is None
    assert store.trials.record().trial is None


def test_a_crash_between_proof_and_note_is_a_proof(store: Store) -> None:
    for _ in range(LIMIT):
        start(store)
    store.prove(kept(2))
    assert start(store, 2, 2) is None
    store.trials.check(kept(2))


def test_a_newer_document_begins_anew(store: Store) -> None:
    for _ in range(LIMIT):
        start(store)
    store.keep(kept(3))
    assert start(store, 3) is None
    record = store.trials.record()
    assert record.trial is not None
    assert (record.trial.serial, record.trial.runs) == (3, 1)
    assert record.given_up == []


def test_what_was_given_up_is_not_taken_again_whatever_else_is_lost(store: Store, tmp_path: Path) -> None:
    for _ in range(LIMIT + 1):
        start(store)
    (tmp_path / "remote.toml").unlink()
    standing = Standing(PUBLIC, TERMINAL, store.highest(), NOW, store.trials.given_up())
    with pytest.raises(RemoteSettingsRefused) as refused:
        judge(file({"volume": 2}, serial=2), standing)
    assert refused.value.reason == "given_up"
    assert judge(file({"volume": 2}, serial=3), standing) == judged(file({"volume": 2}, serial=3))


def test_another_key_knows_nothing_of_it(store: Store, tmp_path: Path) -> None:
    for _ in range(LIMIT + 1):
        start(store)
    assert Store(Profile(tmp_path), public_text(OTHER)).trials.given_up() == frozenset()
    assert store.trials.given_up() == {kept(2).sha256}


def test_only_the_newest_twenty_are_remembered(tmp_path: Path) -> None:
    trials = Trials(tmp_path / "trial.json", PUBLIC)
    for serial in range(2, 30):
        for _ in range(LIMIT):
            trials.begin(kept(serial), None)
            trials.settle(kept(serial), None)
        trials.settle(kept(serial), None)
    assert [each.serial for each in trials.record().given_up] == list(range(29, 9, -1))
    assert (tmp_path / "trial.json").stat().st_size < 16 * 1024
    assert (tmp_path / "trial.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[]", b'{"trial": 3}', b'{"given_up": [{}]}', b"[" * 15_000, b" " * 20_000 + b"{}"]
)
def test_a_damaged_file_is_said_and_nothing_is_known(
    store: Store, tmp_path: Path, data: bytes, expect_log: Callable[[str], None]
) -> None:
    expect_log("what is known of settings on trial cannot be read")
    place = tmp_path / "remote.trial.json"
    place.write_bytes(data)
    place.chmod(0o600)
    assert start(store) is None
    record = store.trials.record()
    assert record.trial is not None
    assert record.trial.runs == 1


def test_a_file_that_others_can_read_is_not_believed(
    store: Store, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("cannot be read: Exposed")
    for _ in range(LIMIT + 1):
        start(store)
    (tmp_path / "remote.trial.json").chmod(0o644)
    assert store.trials.given_up() == frozenset()


def test_what_cannot_be_watched_is_not_tried(store: Store, tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("cannot be read|could not be kept")
    (tmp_path / "remote.trial.json").mkdir()
    with pytest.raises(SettingsError, match="cannot be written down"):
        store.trials.begin(kept(2), kept(1))
    store.trials.begin(kept(1), kept(1))


@effort(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["crash", "quit", "ill", "damaged draft"]), max_size=12))
def test_however_runs_end_they_are_counted_once(tmp_path_factory: pytest.TempPathFactory, ends: list[str]) -> None:
    folder = tmp_path_factory.mktemp("trial")
    trials = Trials(folder / "remote.trial.json", PUBLIC)
    bad = 0
    for end in ends:
        if bad >= LIMIT:
            break
        assert trials.settle(kept(2), kept(1)) is None
        trials.begin(kept(2), kept(1))
        if end == "damaged draft":
            (folder / ".remote.trial.json.0123456789abcdef").write_bytes(b"{")
        if end == "ill":
            trials.failed()
        if end in {"quit", "ill"}:
            trials.ended()
        bad += end != "quit"
    assert (trials.settle(kept(2), kept(1)) is not None) == (bad >= LIMIT)


# --- one run ----------------------------------------------------------------------------------------------------


class Run:
    """A run with 2 on trial, and a clock of the test's."""

    def __init__(self, store: Store) -> None:
        self.now = 50.0
        self.store = store
        store.trials.begin(kept(2), kept(1))
        self.trial = Trial(store, kept(2), lambda: self.now)

    def passes(self, seconds: float, **changes: object) -> None:
        """Looked at every half minute."""
        health = Health(**{name: getattr(WELL, name) for name in Health.__slots__} | changes)
        end = self.now + seconds
        while self.now < end:
            self.trial.look(health)
            self.now = min(self.now + 30.0, end)
        self.trial.look(health)

    @property
    def bad(self) -> int:
        record = self.store.trials.record()
        return record.trial.bad if record.trial else -1


@pytest.fixture
def run(store: Store) -> Run:
    return Run(store)


def test_ten_minutes_in_a_row_are_a_proof(run: Run) -> None:
    run.passes(PROVING_S - 60)
    run.passes(30, server="silent")
    run.passes(PROVING_S - 60)
    assert run.store.good() == kept(1)
    run.passes(60)
    assert run.store.good() == kept(2)
    assert run.store.trials.record().trial is None
    assert not run.trial.on


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_visit_that_ended_well_is_a_proof_and_no_other(run: Run, outcome: Outcome) -> None:
    run.trial.saw(Home())
    run.trial.saw(Fault("internal_error"))
    run.trial.saw(Result(Purpose.VERIFY, outcome, 1.0))
    well = outcome in {Outcome.ENROLLED, Outcome.VERIFIED, Outcome.RECOVERED, Outcome.TRIED}
    assert run.store.good() == kept(2 if well else 1)


@pytest.mark.parametrize("why", [{"camera": "camera_lost"}, {"fault": "engine_failed", "screen": "fault"}])
def test_ten_minutes_of_trouble_are_a_bad_run_counted_once(
    run: Run, why: dict[str, object], expect_log: Callable[[str], None]
) -> None:
    expect_log(f"the kiosk is not well with remote settings 2: {why.get('fault') or why['camera']}")
    run.passes(PATIENCE_S - 30, **why)
    assert run.bad == 0
    run.passes(3 * PATIENCE_S, **why)
    assert run.bad == 1
    run.store.trials.settle(kept(2), kept(1))
    assert run.bad == 1, "nor again when the power goes"


def test_a_server_that_is_away_says_nothing_of_them(run: Run) -> None:
    run.passes(3 * PATIENCE_S, server="silent", fault="server_unreachable", screen="fault")
    run.trial.ended()
    assert (run.bad, run.store.good()) == (0, kept(1))


def test_whoever_recovers_is_well_all_the_same(run: Run, expect_log: Callable[[str], None]) -> None:
    expect_log("the kiosk is not well")
    run.passes(PATIENCE_S, camera="camera_lost")
    run.passes(PROVING_S)
    assert run.store.good() == kept(2)


def test_without_anything_on_trial_nothing_is_written(tmp_path: Path) -> None:
    trial = Trial(Store(Profile(tmp_path), PUBLIC), None)
    trial.look(WELL)
    trial.saw(Result(Purpose.VERIFY, Outcome.VERIFIED, 1.0))
    trial.ended()
    assert list(tmp_path.iterdir()) == []


def test_the_file_says_no_value(store: Store, tmp_path: Path) -> None:
    start(store)
    told = json.loads((tmp_path / "remote.trial.json").read_bytes())
    assert set(told["trial"]) == {"key", "sha256", "serial", "bad", "running"}
