"""Where webhooks may go."""

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.errors import Unprocessable
from server_stub.domain.targets import TargetRules, parse_networks

STRICT = TargetRules()


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://0/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::a00:1]/",
        "http://[2002:7f00:1::]/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1:8080/x",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1]/",
        "http://168.63.129.16/",
        "http://224.0.0.1/",
        "http://[ff02::1]/",
        "http://255.255.255.255/",
        "http://240.0.0.1/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://a.localhost/",
        "http://metadata.google.internal/",
        "http://printer.local/",
    ],
)
def test_what_only_this_server_can_reach_is_refused(url: str) -> None:
    with pytest.raises(Unprocessable) as refused:
        STRICT.require(url, livemode=False)
    assert refused.value.param == "url"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hooks.example.com",
        "/x",
        "ftp://example.com/",
        "file:///etc/passwd",
        "https://",
        "https:///x",
        "https://user:pass@example.com/",
        "https://example.com/#there",
        "https://example.com:0/",
        "https://example.com:99999/",
        "https://example.com:x/",
        "https://exa mple.com/",
        "https://example.com/\n",
        "https://exämple.com/",
        "https://example.com\\@127.0.0.1/",
        "https://[::1/",
        "https://example.com/" + "x" * 2048,
    ],
)
def test_what_is_no_url_of_a_receiver_is_refused(url: str) -> None:
    with pytest.raises(Unprocessable):
        STRICT.require(url, livemode=False)


def test_public_receivers_are_fine_and_live_mode_wants_https() -> None:
    for url in ("https://hooks.example.com/a?b=c", "https://93.184.215.14:8443/", "https://[2606:2800:21f::1]/"):
        assert STRICT.require(url, livemode=True) == url
    assert STRICT.require("http://hooks.example.com/", livemode=False)
    with pytest.raises(Unprocessable):
        STRICT.require("http://hooks.example.com/", livemode=True)


def test_the_operator_allows_networks_one_by_one() -> None:
    rules = TargetRules(parse_networks("10.1.0.0/16, 127.0.0.0/8"))
    assert rules.require("http://10.1.2.3/", livemode=False)
    assert rules.require("http://localhost:8000/", livemode=False)
    assert rules.permit(ip_address("::ffff:10.1.2.3"))
    for url in ("http://10.2.0.1/", "http://169.254.169.254/", "http://[::1]/"):
        with pytest.raises(Unprocessable):
            rules.require(url, livemode=False)


@given(st.ip_addresses())
def test_whatever_is_permitted_is_global(address) -> None:  # noqa: ANN001 - hypothesis gives either kind
    if STRICT.permit(address):
        assert address.is_global
        assert not address.is_multicast


@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    for url in (text, "https://" + text):
        try:
            STRICT.require(url, livemode=True)
        except Unprocessable:
            continue
