from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.client.address import Address, check_url
from kiosk.client.transport import Transport


@pytest.mark.parametrize(
    "url",
    [
        "https://palms.example.org",
        "https://palms.example.org/",
        "https://x.example:8443/pinn",
        "http://127.0.0.1:8000",
        "http://localhost:1",
        "http://[::1]:8000",
    ],
)
def test_good_addresses_lose_only_their_slash(url: str) -> None:
    assert check_url(url) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "palms.example.org",
        "ftp://x.example",
        "http://palms.example.org",
        "https://",
        "https://user:pw@x.example",
        "https://x.example/?a=1",
        "https://x.example/#k",
        "https://x.example:99999",
        "https://x.example\n",
        "https://x .example",
        "https://ex\u00e4mple.org",
        "https://x.example\\@evil.example",
        "https://" + "x" * 3000,
        "file:///etc/passwd",
        "http://127.0.0.1.evil.example",
    ],
)
def test_bad_addresses_are_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(ValueError, match=r"^must "):
        check_url(url)


@given(st.text(max_size=80))
def test_any_text_is_an_address_or_a_value_error(url: str) -> None:
    try:
        found = check_url(url)
    except ValueError as error:
        found, said = None, str(error)
    assert said.startswith("must ") if found is None else found.startswith(("https://", "http://"))


def test_the_issuer_is_the_host_unless_said() -> None:
    assert Address.of("https://a.example/") == Address("https://a.example", "https://a.example")
    assert Address.of("http://127.0.0.1:1", "https://a.example").issuer == "https://a.example"


def test_a_bundle_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="certificates"):
        Transport(ca_bundle=tmp_path / "missing.pem")
    (tmp_path / "junk.pem").write_text("junk")
    with pytest.raises(ValueError, match="certificates"):
        Transport(ca_bundle=tmp_path / "junk.pem")
