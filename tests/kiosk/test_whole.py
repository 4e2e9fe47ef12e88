"""The kiosk without its face on the real server: only camera and window are missing."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jwt
import pytest

from hardware.palm.side import Side
from kiosk.client.signing import TerminalKey
from kiosk.crash import CrashWatch
from kiosk.flows.events import (
    BackHome,
    Cancelled,
    Chosen,
    Consented,
    PalmAlone,
    ReceiptAsked,
    Retried,
    SidesChosen,
    TryAsked,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Consent, Home, Outcome, Purpose, Receipt, Result, Sending, Who
from kiosk.secret import Secret
from kiosk.views.texts.notices import PROBLEMS
from tests.kiosk.flows.visits import entered
from tests.kiosk.house import House
from tests.kiosk.town import Town, data, palms, town

ROOT = Path(__file__).resolve().parents[2]
BOTH = (Side.LEFT, Side.RIGHT)


@pytest.fixture
def place() -> Iterator[Town]:
    with town() as made:
        yield made


def show(house: House, person: int, *sides: Side, again: bool = False) -> House:
    for side in sides:
        house.capture.show(side, data(side, person, again=again))
        house.take_one()
    return house


def enroll(house: House, secret: Secret, person: int) -> House:
    house.do(Chosen(Purpose.ENROLL), entered(secret.reveal())).until(Consent)
    house.do(Consented(True), SidesChosen(BOTH))
    return show(house, person, *BOTH).until(Result)


def test_the_camera_stays_shut_until_the_person_agreed_and_the_record_says_to_what(tmp_path: Path, place: Town) -> None:
    user_id, now = place.backend.user(), place.server.clock.now()
    with House(tmp_path, place.terminal(), Rules(consent_version="2027-01")) as house:
        house.do(Chosen(Purpose.ENROLL), entered(place.enrollment_key(user_id).reveal())).until(Consent)
        assert "open" not in house.capture.told
        house.do(Consented(True, "de", "ab" * 32, now), SidesChosen(BOTH))
        assert "open" in house.capture.told
        assert outcome(show(house, 1, *BOTH).until(Result)) is Outcome.ENROLLED
    (record,) = place.backend.get(f"/v1/users/{user_id}/export").json()["consents"]
    assert (record["version"], record["language"], record["text_sha256"]) == ("2027-01", "de", "ab" * 32)
    assert record["given_at"] == now
    assert record["terminal_id"]


def test_a_kiosk_whose_clock_is_ahead_says_when_by_the_servers(tmp_path: Path, place: Town) -> None:
    user_id, ahead = place.backend.user(), 5000
    with House(tmp_path, place.terminal(offset=ahead)) as house:
        house.do(Chosen(Purpose.ENROLL), entered(place.enrollment_key(user_id).reveal())).until(Consent)
        house.do(Consented(True, "en", "ab" * 32, place.server.clock.now() + ahead), SidesChosen(BOTH))
        assert outcome(show(house, 1, *BOTH).until(Result)) is Outcome.ENROLLED
    (record,) = place.backend.get(f"/v1/users/{user_id}/export").json()["consents"]
    assert abs(record["given_at"] - place.server.clock.now()) < 60


def test_who_declines_opens_no_camera_and_leaves_no_record(tmp_path: Path, place: Town) -> None:
    user_id = place.backend.user()
    with House(tmp_path, place.terminal()) as house:
        house.do(Chosen(Purpose.ENROLL), entered(place.enrollment_key(user_id).reveal())).until(Consent)
        assert outcome(house.do(Consented(False))) is Outcome.DECLINED
        assert "open" not in house.capture.told
    assert place.backend.get(f"/v1/users/{user_id}/export").json()["consents"] == []


def outcome(house: House) -> Outcome:
    assert isinstance(house.screen, Result)
    return house.screen.outcome


def test_enroll_verify_refuse_recover(tmp_path: Path, place: Town) -> None:
    user_id = place.backend.user()
    with House(tmp_path, place.terminal()) as house:
        key = place.enrollment_key(user_id)
        assert outcome(enroll(house, key, 1)) is Outcome.ENROLLED

        house.do(BackHome(), Chosen(Purpose.VERIFY), entered(user_id)).until(Capture)
        assert outcome(show(house, 1, Side.RIGHT, again=True).until(Result)) is Outcome.VERIFIED

        house.do(BackHome(), Chosen(Purpose.VERIFY), entered(user_id)).until(Capture)
        for _ in range(2):
            assert outcome(show(house, 2, Side.RIGHT).until(Result)) is Outcome.NOT_RECOGNISED
            house.do(Retried()).until(Capture)
        assert outcome(show(house, 2, Side.RIGHT).until(Result)) is Outcome.NOT_RECOGNISED
        assert not house.screen.may_retry

        house.do(BackHome(), Chosen(Purpose.ENROLL), entered(key.reveal()))
        house.take_one()
        assert house.screen == Who(Purpose.ENROLL, problem="key_secret_used")

        house.do(Cancelled(), Chosen(Purpose.RECOVER), entered(place.recovery_key(user_id).reveal())).until(Capture)
        assert outcome(show(house, 1, Side.LEFT, again=True).until(Result)) is Outcome.RECOVERED
    tokens = [token.id_token.reveal() for token in house.collected.tokens]
    claims = [jwt.decode(token, place.server.secret_key, algorithms=["HS256"]) for token in tokens]
    assert [claim["sub"] for claim in claims] == [user_id, user_id]


def test_five_kinds_of_key_and_only_one_opens_the_door(tmp_path: Path, place: Town) -> None:
    terminal, user_id = place.terminal(), place.backend.user()
    old, used = place.enrollment_key(user_id), place.enrollment_key(user_id)
    terminal.enroll(used, palms(*BOTH), "first")
    unknown = old.reveal()[:-4] + "aB3d"
    with House(tmp_path, terminal) as house:
        place.server.clock.advance(3600)
        good, recovery = place.enrollment_key(user_id), place.recovery_key(user_id)
        wrong = {
            old.reveal(): "key_secret_expired",
            used.reveal(): "key_secret_used",
            unknown: "key_secret_unknown",
            recovery.reveal(): "key_secret_wrong_kind",
            good.reveal()[:9]: "entry_incomplete",
        }
        for text, problem in wrong.items():
            house.do(Chosen(Purpose.ENROLL), entered(text))
            if house.screen == Who(Purpose.ENROLL, busy=True):
                house.take_one()
            assert house.screen == Who(Purpose.ENROLL, problem=problem)
            assert problem in PROBLEMS
            house.do(Cancelled())
        house.do(Chosen(Purpose.ENROLL), entered(good.reveal())).until(Consent)
    assert house.capture.told == ["shutdown"], "no camera before consent"


def test_what_was_enrolled_is_tried_and_its_token_is_for_nobody(tmp_path: Path, place: Town) -> None:
    user_id = place.backend.user()
    with House(tmp_path, place.terminal()) as house:
        enroll(house, place.enrollment_key(user_id), 1).do(TryAsked()).until(Capture)
        for side in reversed(BOTH):
            house.capture.show(side, data(side, 1, again=True))
            house.take_one()
        assert outcome(house.until(Result)) is Outcome.TRIED
        house.do(ReceiptAsked(code=True))
        assert isinstance(house.screen, Receipt)
        assert house.screen.code == user_id
    assert not house.collected.tokens


def test_a_palm_that_is_not_the_one_enrolled_ends_in_an_offer_to_enroll_again(tmp_path: Path, place: Town) -> None:
    with House(tmp_path, place.terminal()) as house:
        enroll(house, place.enrollment_key(place.backend.user()), 1).do(TryAsked()).until(Capture)
        show(house, 2, *BOTH).until(Result).do(Retried()).until(Capture)
        assert outcome(show(house, 2, *BOTH).until(Result)) is Outcome.UNPROVEN
        assert house.do(Chosen(Purpose.ENROLL)).screen == Who(Purpose.ENROLL)


def test_a_palm_alone_finds_its_person_and_nobody_else(tmp_path: Path) -> None:
    rules = Rules(identify=True)
    with town(identification=True) as place, House(tmp_path, place.terminal(), rules) as house:
        user_id = place.enrolled(place.terminal(), 1)
        for person in (1, 2):
            house.do(Chosen(Purpose.VERIFY), PalmAlone()).until(Capture)
            show(house, person, Side.LEFT, again=True)
            while isinstance(house.screen, Sending):
                house.take_one()
            if person == 1:
                assert outcome(house) is Outcome.VERIFIED
                house.do(BackHome())
        assert house.screen == Who(Purpose.VERIFY, problem="alone_nobody", palm_alone=True)
    assert [token.user_id for token in house.collected.tokens] == [user_id]


def test_where_the_server_finds_nobody_by_palm_the_code_is_asked_for(tmp_path: Path, place: Town) -> None:
    with House(tmp_path, place.terminal(), Rules(identify=True)) as house:
        house.do(Chosen(Purpose.VERIFY), PalmAlone())
        house.take_one()
        assert house.screen == Who(Purpose.VERIFY, problem="alone_off")
    assert house.capture.told == ["shutdown"]


def test_a_session_that_ran_out_at_the_camera_is_renewed(tmp_path: Path, place: Town) -> None:
    terminal = place.terminal()
    user_id = place.enrolled(terminal)
    with House(tmp_path, terminal, Rules(flow=("left_palm",))) as house:
        house.do(Chosen(Purpose.VERIFY), entered(user_id)).until(Capture)
        place.server.clock.advance(180)
        assert outcome(show(house, 1, Side.LEFT, again=True).until(Result)) is Outcome.VERIFIED


@pytest.mark.parametrize("faults", [["before"], ["after"], ["after", "before", "after"]])
def test_an_outage_at_the_send_enrolls_once(tmp_path: Path, place: Town, faults: list[str]) -> None:
    with House(tmp_path, place.terminal()) as house:
        key = place.enrollment_key(place.backend.user())
        house.do(Chosen(Purpose.ENROLL), entered(key.reveal())).until(Consent)
        house.do(Consented(True), SidesChosen(BOTH))
        place.cable.breaks += faults
        show(house, 1, *BOTH)
        for _ in faults:
            house.take_one()
            assert isinstance(house.screen, Sending)
            assert house.screen.retry_at is not None
            house.after(20)
        assert outcome(house.until(Result)) is Outcome.ENROLLED
    assert place.backend.events().count("enrollment_key.used") == 1


def test_a_store_that_goes_down_and_up_is_waited_for(tmp_path: Path, place: Town) -> None:
    with House(tmp_path, place.terminal()) as house:
        key = place.enrollment_key(place.backend.user())
        house.do(Chosen(Purpose.ENROLL), entered(key.reveal())).until(Consent)
        house.do(Consented(True), SidesChosen(BOTH))
        with place.server.store_down():
            show(house, 1, *BOTH).take_one()
            assert isinstance(house.screen, Sending)
        assert outcome(house.after(2).until(Result)) is Outcome.ENROLLED


@pytest.mark.parametrize(
    ("stage", "notice", "stored"),
    [
        ("capturing", "interrupted_enrollment", False),
        ("before", "interrupted_enrollment", False),
        ("after", "enrollment_had_landed", True),
    ],
)
def test_a_kiosk_killed_in_the_middle_of_an_enrollment_tells_the_next(
    tmp_path: Path, place: Town, stage: str, notice: str, stored: bool
) -> None:
    key, user_id = TerminalKey.generate(), place.backend.user()
    place.stranger().pair(Secret(place.server.new_pairing_code()), "Front desk", key)
    secret = place.enrollment_key(user_id)
    kill_at(stage, tmp_path, place, key, secret)
    left = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()).decode()
    assert secret.reveal() not in left
    assert user_id not in left
    crashes = CrashWatch(tmp_path / "crash")
    crashes.begin()
    crashes.end()
    assert [note.code for note in crashes.notes()] == ["ended_abruptly"], "staff are told; the page says nothing of it"
    with House(tmp_path, place.stranger(key)) as house:
        while house.screen != Home(notice):
            house.take_one()
        assert house.journal.read() is None
        user = place.backend.get(f"/v1/users/{user_id}").json()
        assert (user["left_palm_enrolled"], user["right_palm_enrolled"]) == (stored, stored)
        if not stored:
            assert outcome(enroll(house, secret, 1)) is Outcome.ENROLLED, "the key is still good"


def kill_at(stage: str, folder: Path, place: Town, key: TerminalKey, secret: Secret) -> None:
    told = {
        "folder": str(folder),
        "url": place.server.url,
        "publishable_key": place.server.publishable_key,
        "pem": key.pem().reveal(),
        "secret": secret.reveal(),
        "stage": stage,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.doomed"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        process.stdin.write(json.dumps(told).encode() + b"\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"here\n"
        process.kill()
        process.wait()


def test_two_terminals_may_send_under_the_same_name(place: Town) -> None:
    one, other = place.terminal(), place.terminal()
    first, second = (place.enrollment_key(place.backend.user()) for _ in range(2))
    enrolled = one.enroll(first, palms(*BOTH, person=21), "seed-0")
    assert enrolled.user_id != other.enroll(second, palms(*BOTH, person=22), "seed-0").user_id
