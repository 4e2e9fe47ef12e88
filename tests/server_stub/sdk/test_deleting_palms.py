"""One palm is deleted: nobody knows it any more, its rows are gone, and nothing else of the person is."""

from pathlib import Path

import httpx
import pytest

from hardware.palm.side import Side
from server_stub.domain.core import Core
from server_stub.domain.entities import User
from server_stub.domain.management.reissuing import Reissuing
from server_stub.domain.management.users import Users
from tests.helpers.lawful import enroll
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import World, captured

LEFT, RIGHT = template("left", 1), template("right", 1)


def deletion(world: World, user: User, side: str) -> httpx.Response:
    headers = {"authorization": f"Bearer {world.secret_key}"}
    return world.http.request("DELETE", f"/v1/users/{user.user_id}/palms/{side}", headers=headers, content=b"")


def test_the_palm_is_unknown_and_the_other_is_not(world: World) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    assert deletion(world, user, "left").status_code == 204
    after = world.look(user)
    assert (after.left_palm_enrolled, after.right_palm_enrolled) == (False, True)
    refused = terminal.authenticate(["either_palm"], captured(another_look(LEFT)), user)
    assert (refused.status, refused.reason) == (409, "factor_not_enrolled")
    assert terminal.authenticate(["right_palm"], captured(another_look(RIGHT)), user).status == 200


def test_the_rows_are_gone_and_nobody_is_found_by_them(world: World, core: Core) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    deletion(world, user, "left")
    with core.store.read() as work:
        assert work.palms.get(user.user_id, Side.LEFT) is None
        assert [code.side for code in work.codes.of_user(user.user_id)] == [Side.RIGHT]
    somebody = world.user()
    assert terminal.enroll(world.enrollment_key(somebody), captured(another_look(LEFT))).status == 200


def test_nothing_of_the_template_is_left_in_the_files(world: World, core: Core, tmp_path: Path) -> None:
    user = world.user(LEFT)
    with core.store.read() as work:
        kept = work.palms.get(user.user_id, Side.LEFT)
        (code,) = work.codes.of_user(user.user_id)
    assert kept is not None
    assert anywhere(tmp_path, kept.sealed)
    deletion(world, user, "left")
    assert not anywhere(tmp_path, kept.sealed)
    assert not anywhere(tmp_path, code.sealed)


def anywhere(folder: Path, sealed: bytes) -> bool:
    """Whether a piece of it lies in a file of the database; a row may be spread over pages."""
    return any(sealed[64:128] in file.read_bytes() for file in folder.iterdir() if file.is_file())


def test_it_is_told_once_with_the_person_as_they_are_now(world: World) -> None:
    user = world.user(LEFT)
    assert deletion(world, user, "left").status_code == 204
    again = deletion(world, user, "left")
    assert (again.status_code, again.json()["error"]["reason"]) == (404, "factor_not_enrolled")
    assert world.events().count("palm.deleted") == 1


@pytest.mark.parametrize("side", ["both", "LEFT", "", "left%00", "x" * 5000])
def test_another_side_is_no_route(world: World, side: str) -> None:
    user = world.user(LEFT)
    assert deletion(world, user, side).status_code in {404, 405}
    assert world.look(user).left_palm_enrolled


def test_it_may_be_enrolled_again(world: World, core: Core) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    deletion(world, user, "left")
    assert terminal.enroll(world.enrollment_key(user), captured(another_look(LEFT))).status == 200
    assert terminal.authenticate(["left_palm"], captured(another_look(LEFT)), user).status == 200
    assert Reissuing(core).user(user.user_id) == 1


def test_with_the_last_palm_goes_its_key_and_the_consent_is_over(world: World, core: Core) -> None:
    user = Users(core).create(world.caller)
    assert enroll(world, user, LEFT, RIGHT).status == 200
    with core.store.read() as work:
        former = work.data_keys.get(user.user_id)
    deletion(world, user, "left")
    with core.store.read() as work:
        assert [one.ended_at for one in work.consents.of_user(user.user_id)] == [None]
        assert work.data_keys.get(user.user_id) == former
    deletion(world, user, "right")
    with core.store.read() as work:
        assert [one.ended_at for one in work.consents.of_user(user.user_id)] == [world.clock.now()]
        assert work.data_keys.get(user.user_id) not in (None, former)
