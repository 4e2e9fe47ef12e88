"""PINs: hashed, owner-only, none that would be tried first; set by a command that never shows them."""

import json
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import cli
from kiosk.errors import OperatorError, PinRefused
from kiosk.operator.pins import MOST, Pins, check
from kiosk.operator.roles import Member, Role
from kiosk.secret import Secret
from tests.kiosk.operator.staff import CLERK_PIN, LONG_PIN, OPERATOR_PIN, WRONG_PIN, quick_hasher


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "operator.json"


@pytest.fixture
def pins(path: Path) -> Pins:
    return Pins(path, quick_hasher())


def test_each_role_comes_in_by_its_own_pin(pins: Pins) -> None:
    assert not pins.any()
    pins.set(Member(Role.CLERK), Secret(CLERK_PIN))
    pins.set(Member(Role.OPERATOR), Secret(OPERATOR_PIN))
    assert pins.any()
    assert pins.whose(Secret(CLERK_PIN)) == Member(Role.CLERK)
    assert pins.whose(Secret(OPERATOR_PIN)) == Member(Role.OPERATOR)
    for wrong in (WRONG_PIN, "", CLERK_PIN[:-1], CLERK_PIN + "1", "x" * 5000):
        assert pins.whose(Secret(wrong)) is None


def test_a_pin_can_be_replaced(pins: Pins) -> None:
    pins.set(Member(Role.CLERK), Secret(CLERK_PIN))
    pins.set(Member(Role.CLERK), Secret(WRONG_PIN))
    assert pins.whose(Secret(CLERK_PIN)) is None
    assert pins.whose(Secret(WRONG_PIN)) == Member(Role.CLERK)


def test_two_roles_cannot_share_one(pins: Pins) -> None:
    pins.set(Member(Role.CLERK), Secret(CLERK_PIN))
    with pytest.raises(PinRefused):
        pins.set(Member(Role.OPERATOR), Secret(CLERK_PIN))
    assert pins.whose(Secret(CLERK_PIN)) == Member(Role.CLERK)


def test_members_of_a_role_have_pins_and_names_of_their_own(pins: Pins, path: Path) -> None:
    zoe, max_ = Member(Role.CLERK, "Zoë"), Member(Role.CLERK, "Max/2")
    pins.set(Member(Role.CLERK), Secret(CLERK_PIN))
    pins.set(zoe, Secret(WRONG_PIN))
    pins.set(max_, Secret(LONG_PIN))
    again = Pins(path, quick_hasher())
    assert [again.whose(Secret(pin)) for pin in (CLERK_PIN, WRONG_PIN, LONG_PIN)] == [Member(Role.CLERK), zoe, max_]
    assert (zoe.label, Member(Role.CLERK).label) == ("Zoë", "clerk")
    with pytest.raises(PinRefused, match="somebody else"):
        again.set(Member(Role.OPERATOR, "Zoë"), Secret(WRONG_PIN))
    assert again.remove(zoe)
    assert not again.remove(zoe)
    assert (again.whose(Secret(WRONG_PIN)), again.whose(Secret(LONG_PIN))) == (None, max_)


@pytest.mark.parametrize("name", ["x" * 61, "a\nb", " Zoë", "Zoë ", "/", "a/"])
def test_a_name_is_a_line(pins: Pins, name: str) -> None:
    with pytest.raises(PinRefused, match="name"):
        pins.set(Member(Role.CLERK, name), Secret(CLERK_PIN))


def test_there_is_a_most(pins: Pins) -> None:
    for number in range(MOST):
        pins.set(Member(Role.CLERK, "é" * 55 + str(number)), Secret(f"4815162342{number:02d}"))
    with pytest.raises(PinRefused, match="the most"):
        pins.set(Member(Role.OPERATOR), Secret(OPERATOR_PIN))
    pins.set(Member(Role.CLERK, "é" * 55 + "0"), Secret(OPERATOR_PIN))
    assert pins.whose(Secret(OPERATOR_PIN)) == Member(Role.CLERK, "é" * 55 + "0")


def test_only_its_hash_is_kept_and_only_for_the_owner(pins: Pins, path: Path) -> None:
    pins.set(Member(Role.OPERATOR), Secret(OPERATOR_PIN))
    text = path.read_text()
    assert OPERATOR_PIN not in text
    assert json.loads(text)["pins"]["operator"].startswith("$argon2id$")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "pin",
    ["", "12345", "1234567890123", "12345a", "١٢٣٤٥٦", "123456", "654321", "890123", "210987", "000000", "121212",
     "112233", "998877", "123123", "474747", "277727", "12 456", "48151６"],
)  # fmt: skip
def test_what_would_be_tried_first_is_refused(pin: str, pins: Pins) -> None:
    with pytest.raises(PinRefused) as caught:
        pins.set(Member(Role.CLERK), Secret(pin))
    assert not pin or pin not in str(caught.value)
    assert not pins.any()


@pytest.mark.parametrize("pin", [CLERK_PIN, OPERATOR_PIN, "140789", "1234509876", "112358"])
def test_other_digits_will_do(pin: str) -> None:
    check(Secret(pin))


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"null", b"[]", b"\xff", b"[" * 3000, b"x" * 9000, b'{"version": 1}', b'{"version": 2, "pins": {}}',
     b'{"version": 1, "pins": {"clerk": 7}}',
     b'{"version": 1, "pins": {"clerk/ ": "x"}}', b'{"version": 1, "pins": {"king": "x"}}'],
)  # fmt: skip
def test_a_damaged_file_lets_nobody_in(pins: Pins, path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    path.chmod(0o600)
    for ask in (pins.any, lambda: pins.whose(Secret(CLERK_PIN))):
        with pytest.raises(OperatorError, match="damaged"):
            ask()


def test_a_hash_that_is_none_fits_nothing(pins: Pins, path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"version": 1, "pins": {"clerk": "481516"}}')
    path.chmod(0o600)
    assert pins.whose(Secret(CLERK_PIN)) is None


def test_a_file_that_others_can_read_lets_nobody_in(pins: Pins, path: Path) -> None:
    pins.set(Member(Role.CLERK), Secret(CLERK_PIN))
    path.chmod(0o640)
    with pytest.raises(OperatorError, match="read by others"):
        pins.whose(Secret(CLERK_PIN))


def test_a_link_is_not_followed(pins: Pins, path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    (tmp_path / "other").write_text('{"version": 1, "pins": {}}')
    path.symlink_to(tmp_path / "other")
    with pytest.raises(OperatorError):
        pins.any()


def set_pin(folder: Path, role: str, pin: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["pin", "set", role, "--profile", str(folder)], input=f"{pin}\n")
    return done.exit_code, done.output


def test_the_command_reads_standard_input_and_never_shows_a_pin(tmp_path: Path) -> None:
    status, output = set_pin(tmp_path, "operator", OPERATOR_PIN)
    assert (status, output) == (0, "The PIN of the operator is set.\n")
    assert Pins(tmp_path / "operator.json").whose(Secret(OPERATOR_PIN)) == Member(Role.OPERATOR)
    for role, pin in (("clerk", "123456"), ("clerk", OPERATOR_PIN), ("clerk", "")):
        status, output = set_pin(tmp_path, role, pin)
        assert status == 1
        assert output.count("\n") == 1
        assert not pin or pin not in output
    assert set_pin(tmp_path, "king", OPERATOR_PIN)[0] == 2


def test_a_pin_has_no_option() -> None:
    words = CliRunner().invoke(cli, ["pin", "set", "--help"]).output
    assert "--pin" not in words


def test_a_clerk_comes_and_goes(tmp_path: Path) -> None:
    words = ["clerk", "--name", "Zoë", "--profile", str(tmp_path)]
    done = CliRunner().invoke(cli, ["pin", "set", *words], input=f"{CLERK_PIN}\n")
    assert (done.exit_code, done.output) == (0, "The PIN of the clerk Zoë is set.\n")
    for status, said in ((0, "The PIN of the clerk Zoë is forgotten.\n"), (1, "There is no PIN of the clerk Zoë.\n")):
        done = CliRunner().invoke(cli, ["pin", "remove", *words])
        assert (done.exit_code, done.output) == (status, said)
    assert not Pins(tmp_path / "operator.json").any()
