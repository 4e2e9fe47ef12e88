"""Phones and pages that wait: scan, push, approve, deny, let time out."""

import threading
from concurrent.futures import ThreadPoolExecutor

import jwt
import pytest

from hardware.palm.side import Side
from kiosk.client.errors import Refused, Unreachable
from kiosk.phone.approval import LocalFactor
from kiosk.phone.errors import BadPageCode, NoSuchRequest, NotApproved, PalmMissing, RequestClosed
from kiosk.phone.phone import Phone
from kiosk.phone.record import Request, RequestState
from kiosk.secret import Secret
from tests.kiosk.phone.phones import Agreeing, Page, Place
from tests.kiosk.town import palms

PUSH_S = 10.0


def amr(shop: Place, token: str) -> list[str]:
    found: list[str] = jwt.decode(token, shop.server.secret_key, algorithms=["HS256"])["amr"]
    return found


def state(shop: Place, name: str, page: Page) -> RequestState:
    (found,) = [one for one in shop.phone(name).requests() if one.auth_session_id == page.id]
    return found.state


def test_a_scanned_page_gets_the_token_and_the_phone_does_not(shop: Place) -> None:
    phone, page = shop.enrolled("scanner", Agreeing()), shop.page("either_palm", "local_passcode")
    request = phone.scan(page.qr)
    assert (request.flow, request.state, page.state) == (("either_palm", "local_passcode"), "open", "scanned")
    assert request.web_app
    done = phone.approve(page.id, shop.hand("scanner"))
    assert done.id_token is None
    assert amr(shop, page.token()) == ["device", "either_palm", "left_palm", "local_passcode"]
    log = shop.backend.get(f"/v1/logs/{done.log_id}").json()
    assert (log["auth_type"], log["web_app_id"], log["app_id"]) == ("web", shop.server.app_id, shop.app["app_id"])
    assert state(shop, "scanner", page) is RequestState.APPROVED
    with pytest.raises(RequestClosed):
        phone.approve(page.id, shop.hand("scanner"))
    with pytest.raises(RequestClosed):
        phone.deny(page.id)


def test_a_denied_page_is_told(shop: Place) -> None:
    phone, page = shop.enrolled("denier"), shop.page()
    phone.scan(page.qr)
    assert phone.deny(page.id).state is RequestState.DENIED
    assert page.state == "denied"


def test_without_approval_the_request_stays_open_and_can_be_approved_later(shop: Place) -> None:
    page = shop.page("local_biometric")
    shop.enrolled("later").scan(page.qr)
    with pytest.raises(NotApproved):
        shop.phone("later").approve(page.id)
    assert (state(shop, "later", page), page.state) == (RequestState.OPEN, "scanned")
    shop.phone("later", Agreeing((LocalFactor.BIOMETRIC,))).approve(page.id)
    assert amr(shop, page.token()) == ["device", "local_biometric"]


def test_the_wrong_palm_ends_it(shop: Place) -> None:
    phone, page = shop.enrolled("wrong"), shop.page()
    phone.scan(page.qr)
    with pytest.raises(Refused, match="palm_mismatch"):
        phone.approve(page.id, palms(Side.LEFT, person=999))
    assert (state(shop, "wrong", page), page.state) == (RequestState.REFUSED, "failed")


def test_no_palm_at_all_can_be_made_good(shop: Place) -> None:
    phone, page = shop.enrolled("shy"), shop.page()
    phone.scan(page.qr)
    with pytest.raises(PalmMissing):
        phone.approve(page.id)
    assert phone.approve(page.id, shop.hand("shy")).log_id


def test_a_code_claims_once(shop: Place) -> None:
    page = shop.page()
    shop.enrolled("quick").scan(page.qr)
    late = shop.enrolled("late")
    with pytest.raises(Refused, match=r"auth_session_claimed|web_code_unknown"):
        late.scan(page.qr)
    assert late.requests() == []


def test_an_offline_phone_scans_nothing_and_the_page_waits_on(shop: Place) -> None:
    phone, page = shop.enrolled("cellar"), shop.page()
    phone.connect(offline=True)
    with pytest.raises(Unreachable):
        phone.scan(page.qr)
    assert page.state == "pending"
    phone.connect(offline=False)
    assert phone.scan(page.qr).auth_session_id == page.id


def test_a_push_reaches_the_phones_of_its_user_and_needs_no_code(shop: Place) -> None:
    phone, other = shop.enrolled("pushed"), shop.enrolled("bystander")
    page = shop.page(user_id=shop.record("pushed").user_id)
    request = phone.receive(PUSH_S)
    assert request == Request(auth_session_id=page.id, state=RequestState.PUSHED)
    assert other.receive(0.2) is None
    assert phone.approve(page.id, shop.hand("pushed")).log_id
    assert "device" in amr(shop, page.token())
    assert phone.receive(0.2) is None  # heard before


def test_a_phone_that_listens_hears_a_push_as_it_comes(shop: Place) -> None:
    phone = shop.enrolled("awake")
    with ThreadPoolExecutor(1) as pool:
        heard = pool.submit(phone.receive, PUSH_S)
        page = shop.page(user_id=shop.record("awake").user_id)
        request = heard.result(PUSH_S)
    assert request is not None
    assert request.auth_session_id == page.id
    assert phone.deny(page.id).state is RequestState.DENIED
    assert page.state == "denied"


def test_two_phones_answer_two_pages_at_once(shop: Place) -> None:
    names = ("left-pocket", "right-pocket")
    phones = {name: shop.enrolled(name) for name in names}
    pages = {name: shop.page() for name in names}
    together = threading.Barrier(2, timeout=10)

    def answer(name: str) -> str:
        together.wait()
        phones[name].scan(pages[name].qr)
        return phones[name].approve(pages[name].id, shop.hand(name)).user_id

    with ThreadPoolExecutor(2) as pool:
        done = dict(zip(names, pool.map(answer, names), strict=True))
    assert done == {name: shop.record(name).user_id for name in names}
    for page in pages.values():
        assert "device" in amr(shop, page.token())


def test_nobody_answers_and_the_time_is_over(alone: Place) -> None:
    phone, page, other = alone.enrolled("asleep"), alone.page(), alone.page()
    phone.scan(page.qr)
    phone.scan(other.qr)
    alone.server.clock.advance(121)
    with pytest.raises(Refused, match="auth_session_expired"):
        phone.approve(other.id, alone.hand("asleep"))
    assert state(alone, "asleep", page) is RequestState.EXPIRED
    assert state(alone, "asleep", other) is RequestState.EXPIRED
    assert page.state == "expired"
    with pytest.raises(RequestClosed):
        phone.approve(other.id, alone.hand("asleep"))


def test_a_phone_with_a_wrong_clock_can_still_answer(alone: Place) -> None:
    alone.enrolled("ahead")
    page, ahead = alone.page(), Phone(alone.handset("ahead", offset=3600))
    ahead.scan(page.qr)
    assert [request.state for request in ahead.requests()] == [RequestState.EXPIRED]
    assert ahead.approve(page.id, alone.hand("ahead")).log_id
    assert page.token()


def test_a_lost_phones_inbox_is_gone(shop: Place) -> None:
    phone, page = shop.enrolled("dropped"), shop.page()
    phone.scan(page.qr)
    phone.lose()
    assert phone.requests() == []
    with pytest.raises(NoSuchRequest):
        phone.approve(page.id)


def test_a_hostile_code_sends_nothing(shop: Place) -> None:
    phone, page = shop.enrolled("careful"), shop.page()
    foreign = page.qr.reveal().replace(shop.server.url, "https://palms.example.com")
    shop.cable.breaks.append("before")
    with pytest.raises(BadPageCode):
        phone.scan(Secret(foreign))
    assert shop.cable.breaks.pop() == "before"
    assert page.state == "pending"
