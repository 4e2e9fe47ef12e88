"""What a phone reads off a page, and what it refuses."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.phone.errors import BadPageCode
from kiosk.phone.page_code import LONGEST, read_page_code
from kiosk.secret import Secret

ISSUER = "https://palm.example"
ID, CODE = "authsess_" + "aB3" * 8, "wc_" + "cD4" * 10
GOOD = f"{ISSUER}/a/{ID}#{CODE}"


def why(text: str, issuer: str = ISSUER) -> str:
    with pytest.raises(BadPageCode) as caught:
        read_page_code(Secret(text), issuer)
    return caught.value.why


def test_a_page_of_this_server_is_read() -> None:
    page = read_page_code(Secret(GOOD), ISSUER)
    assert (page.auth_session_id, page.code) == (ID, Secret(CODE))
    assert CODE not in repr(page)


def test_an_issuer_with_a_port_and_a_path_is_one() -> None:
    issuer = "http://127.0.0.1:8400/pinn"
    assert read_page_code(Secret(f"{issuer}/a/{ID}#{CODE}"), issuer).auth_session_id == ID


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (GOOD.replace("palm.example", "palm.example.evil.example"), "code_foreign"),
        (GOOD.replace("palm.example", "evil.example"), "code_foreign"),
        (GOOD.replace("palm.example", "palm.example@evil.example"), "code_foreign"),
        (GOOD.replace("palm.example", "palm.example:444"), "code_foreign"),
        (GOOD.replace("palm.example", "PALM.example"), "code_foreign"),
        (GOOD.replace("https://", "http://"), "code_foreign"),
        (GOOD.replace("https://", "javascript://"), "code_foreign"),
        (GOOD.replace("https:", "file:"), "code_foreign"),
        (GOOD.replace("/a/", "/b/"), "code_foreign"),
        (GOOD.replace("/a/", "/../a/"), "code_foreign"),
        (f" {GOOD}", "code_foreign"),
        ("", "code_foreign"),
        (GOOD.replace("#" + CODE, ""), "code_incomplete"),
        (GOOD.replace(CODE, ""), "code_incomplete"),
        (GOOD.replace("#", "?code="), "code_incomplete"),
        (GOOD.replace(ID, ""), "code_malformed"),
        (GOOD.replace(ID, f"../../v1/sdk/{ID}"), "code_malformed"),
        (GOOD.replace(ID, f"{ID}?x=1"), "code_malformed"),
        (GOOD + "#" + CODE, "code_malformed"),
        (GOOD + "\n", "code_malformed"),
        (GOOD + "\x00", "code_malformed"),
        (GOOD.replace("a/", "а/"), "code_malformed"),
        (GOOD.replace(ID, "a" * 129), "code_malformed"),
        (GOOD + "a" * LONGEST, "code_too_long"),
        ("x" * 10_000_000, "code_too_long"),
    ],
)
def test_anything_else_is_refused_with_its_reason(text: str, reason: str) -> None:
    assert why(text) == reason


@given(st.text(max_size=200))
@example(GOOD)
def test_any_text_is_a_page_of_this_server_or_refused(text: str) -> None:
    try:
        page = read_page_code(Secret(text), ISSUER)
    except BadPageCode:
        return
    assert text == f"{ISSUER}/a/{page.auth_session_id}#{page.code.reveal()}"


def test_what_was_scanned_is_not_repeated() -> None:
    with pytest.raises(BadPageCode) as caught:
        read_page_code(Secret(f"https://elsewhere.example/a/{ID}#{CODE}"), ISSUER)
    assert CODE not in str(caught.value)
    assert "elsewhere" not in str(caught.value)


@given(st.from_regex(r"[A-Za-z0-9_-]{1,128}", fullmatch=True), st.from_regex(r"[A-Za-z0-9_-]{1,128}", fullmatch=True))
def test_every_code_of_the_form_survives(session: str, code: str) -> None:
    page = read_page_code(Secret(f"{ISSUER}/a/{session}#{code}"), ISSUER)
    assert (page.auth_session_id, page.code.reveal()) == (session, code)
