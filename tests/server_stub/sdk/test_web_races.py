"""Many at once: one phone gets the session, one request gets the token."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from tests.helpers.pages import Page, claim
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Reply, World, captured

LEFT = template("left", 1)
MANY = 6


def together(call: Callable[[int], Reply]) -> list[Reply]:
    with ThreadPoolExecutor(MANY) as pool:
        return list(pool.map(call, range(MANY)))


def test_one_of_many_phones_claims(world: World) -> None:
    page = Page(world.http, world.web_app.publishable_key)
    page.open(["device"])
    phones = [world.phone() for _ in range(MANY)]
    for phone in phones:
        world.user(phone=phone)
    answers = together(lambda number: claim(phones[number], page))
    assert sorted(answer.status for answer in answers) == [200] + [409] * (MANY - 1)
    assert {answer.reason for answer in answers if answer.status == 409} == {"auth_session_claimed"}


def test_one_of_many_requests_takes_the_token(world: World) -> None:
    page, phone = Page(world.http, world.web_app.publishable_key), world.phone()
    world.user(LEFT, phone=phone)
    page.open(["either_palm"])
    assert phone.verify(claim(phone, page), captured(another_look(LEFT))).status == 200
    answers = together(lambda _: page.token())
    assert sorted(answer.status for answer in answers) == [200] + [409] * (MANY - 1)
