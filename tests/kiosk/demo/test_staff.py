"""Staff of ./dev run: PINs and token anew at every start, the same person at the desk, against the real desk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import connection
from kiosk.client.errors import Refused
from kiosk.client.front_desk import AtDesk
from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend
from kiosk.demo.staff import REFERENCE, move_in, new_pins
from kiosk.errors import SettingsError
from kiosk.operator.pins import Pins
from kiosk.operator.roles import Role
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.vaults.file import FileVault
from server_stub.desk_service.kiosks import Kiosks
from server_stub.desk_service.roles import Role as DeskRole
from server_stub.testing import InProcessServer
from tests.helpers.front_desk import Counter, counter


@pytest.fixture(scope="module")
def server() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


@pytest.fixture
def desk(server: InProcessServer, tmp_path: Path) -> Iterator[Counter]:
    with counter(server, tmp_path) as made:
        yield made


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport()
    yield made
    made.close()


@pytest.fixture
def profile(tmp_path: Path, expect_log: Callable[[str], None]) -> Profile:
    expect_log("secrets are kept in")
    return Profile(tmp_path / "profile")


class Starts:
    """Starts of one developer's kiosk; ``said`` is what the terminal showed last."""

    def __init__(self, profile: Profile, desk: Counter, transport: Transport) -> None:
        self.settings = Settings(desk_url=desk.url, secrets="file")
        self.said = ""
        self._profile = profile
        self._transport = transport

    def start(self, token: str) -> str:
        return move_in(self.settings, self._profile, Secret(token), self._transport, self._say)

    def pins(self) -> dict[Role | None, str]:
        """Every number of six digits that was said, by whose PIN it is."""
        numbers = [word for word in self.said.split() if word.isdecimal()]
        pins = Pins(self._profile.operator)
        whose = {number: pins.whose(Secret(number)) for number in numbers}
        return {member.role if member else None: number for number, member in whose.items()}

    def _say(self, text: str) -> None:
        self.said = text


@pytest.fixture
def kiosk(profile: Profile, desk: Counter, transport: Transport) -> Starts:
    return Starts(profile, desk, transport)


def test_the_terminal_says_how_staff_come_in(kiosk: Starts, desk: Counter) -> None:
    kiosk.start(desk.token)
    assert set(kiosk.pins()) == {Role.OPERATOR, Role.CLERK}
    assert "Ctrl+Shift+F12" in kiosk.said
    assert "upper left corner" in kiosk.said
    assert REFERENCE in kiosk.said
    assert desk.token not in kiosk.said


def test_the_person_of_the_terminal_is_found_at_the_desk(
    kiosk: Starts, desk: Counter, profile: Profile, transport: Transport
) -> None:
    user_id = kiosk.start(desk.token)
    client = connection.make_front_desk(kiosk.settings, transport, FileVault(profile.secrets))
    assert client is not None
    clerk = AtDesk("clerk")
    (found,) = client.search(clerk, "demo").data
    assert client.person(clerk, found.person_id).user_id == user_id


def test_a_second_start_has_the_same_person_and_new_pins_and_token(
    kiosk: Starts, desk: Counter, profile: Profile
) -> None:
    user_id, before = kiosk.start(desk.token), kiosk.pins()
    token = Kiosks(desk.book).allow("front-desk-1", DeskRole.OPERATOR)
    assert kiosk.start(token) == user_id
    now = kiosk.pins()
    assert set(now) == {Role.OPERATOR, Role.CLERK}
    assert now != before
    assert connection.desk_token(FileVault(profile.secrets), desk.url) == Secret(token)


def test_a_person_deleted_meanwhile_is_made_again(
    kiosk: Starts, desk: Counter, server: InProcessServer, transport: Transport
) -> None:
    first = kiosk.start(desk.token)
    AppBackend(transport, server.url, Secret(server.secret_key), server.app_id).delete_user(first)
    second = kiosk.start(desk.token)
    assert second != first
    assert kiosk.start(desk.token) == second


def test_somebody_of_that_reference_with_a_name_is_taken(kiosk: Starts, desk: Counter) -> None:
    person_id = desk.person(REFERENCE, "Ada Lovelace")
    assert kiosk.start(desk.token) == desk.look(person_id)["user_id"]


def test_damaged_pins_of_an_earlier_start_are_no_obstacle(profile: Profile, kiosk: Starts, desk: Counter) -> None:
    profile.root.mkdir()
    profile.operator.write_text("{")
    kiosk.start(desk.token)
    assert set(kiosk.pins()) == {Role.OPERATOR, Role.CLERK}
    assert profile.operator.stat().st_mode & 0o077 == 0


def test_a_token_that_the_desk_does_not_know_is_said(kiosk: Starts, expect_log: Callable[[str], None]) -> None:
    expect_log("somebody without a token")
    with pytest.raises(Refused, match="desk_token_unknown"):
        kiosk.start("dts_" + "a" * 32)
    assert kiosk.said == ""


@pytest.mark.parametrize("token", ["", "dts_short", "sk_" + "a" * 32])
def test_what_is_no_token_is_not_kept(profile: Profile, kiosk: Starts, token: str) -> None:
    with pytest.raises(SettingsError) as caught:
        kiosk.start(token)
    assert token == "" or token not in str(caught.value)
    assert not profile.secrets.exists()


def test_pins_are_never_the_same(tmp_path: Path) -> None:
    operator, clerk = new_pins(Profile(tmp_path))
    assert operator != clerk
