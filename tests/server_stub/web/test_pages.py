"""What browsers load: the right files with the right headers, and nothing else."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import httpx
import pytest

from kiosk.theme.tokens import CONTRAST, DARK, LIGHT
from server_stub.domain.entities import AppType, Caller
from server_stub.domain.management.apps import Apps
from server_stub.testing import InProcessServer

STATIC = Path(__file__).resolve().parents[3] / "server_stub" / "web" / "static"


@pytest.fixture(scope="module")
def server() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


def get(server: InProcessServer, path: str, **headers: str) -> httpx.Response:
    return httpx.get(server.url + path, headers=headers, timeout=20)


def ancestors(answer: httpx.Response) -> str:
    policy: str = answer.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    return policy.rpartition("frame-ancestors ")[2]


def test_the_script(server: InProcessServer) -> None:
    found = get(server, "/pinn.js")
    assert found.headers["content-type"] == "text/javascript; charset=utf-8"
    assert found.headers["cross-origin-resource-policy"] == "cross-origin"
    kept = get(server, "/pinn.js", **{"if-none-match": found.headers["etag"]})
    assert (kept.status_code, kept.content) == (304, b"")


def test_no_document_has_a_script_or_a_style_of_its_own(server: InProcessServer) -> None:
    for path in ("/widget", "/a/authsess_x"):
        text = get(server, path).text
        assert re.findall(r"<script(?![^>]* src=)", text) == []
        assert " style=" not in text
        assert "<style" not in text
        assert re.search(r" on\w+=", text) is None


def test_only_allowed_pages_frame_the_widget(server: InProcessServer) -> None:
    scope = server.account.app.scope
    shop = Apps(server.core).create(Caller(scope, None), AppType.WEB, "Shop", None, ["https://shop.example"])
    phone = Apps(server.core).create(Caller(scope, None), AppType.IOS, "Phone", None)
    allowed = get(server, f"/widget?publishable_key={shop.publishable_key}")
    assert ancestors(allowed) == "https://shop.example"
    assert 'data-mode="open"' in allowed.text
    anywhere = get(server, f"/widget?publishable_key={server.publishable_key}")
    assert ancestors(anywhere) == "*"
    assert 'data-mode="open"' in anywhere.text
    for key in ("", "x", phone.publishable_key, "pk_" + "x" * 32):
        refused = get(server, f"/widget?publishable_key={key}")
        assert 'data-mode="refused"' in refused.text
    assert ancestors(get(server, "/a/authsess_x")) == "'none'"


@pytest.mark.parametrize(
    "name", ["%2e%2e%2fpinn.js", "..%2fpages.py", "pages.py", "", "main.js%00", "MAIN.JS", "widget.html"]
)
def test_files_that_are_none(server: InProcessServer, name: str) -> None:
    assert get(server, f"/widget/{name}").status_code == 404


def test_every_file_is_served(server: InProcessServer) -> None:
    for path in (STATIC / "widget").iterdir():
        assert get(server, f"/widget/{path.name}").content == path.read_bytes()


def test_every_language_says_everything() -> None:
    texts = {}
    for path in sorted((STATIC / "widget").glob("texts.*.js")):
        lines = re.findall(r"^  (\w+): (\".*\"),$", path.read_text("utf-8"), re.MULTILINE)
        texts[path.name.split(".")[1]] = {key: json.loads(value) for key, value in lines}
    assert set(texts) == {"en", "de", "es", "fr", "ar", "zh"}
    assert all(said.keys() == texts["en"].keys() and all(said.values()) for said in texts.values())
    assert len(texts["en"]) > 20


@pytest.mark.parametrize(
    ("sheet", "tokens"), [("web/static/widget/widget.css", 11), ("inspector/static/inspector.css", 12)]
)
def test_colours_are_the_kiosks(sheet: str, tokens: int) -> None:
    css = (STATIC.parents[1] / sheet).read_text("utf-8")
    blocks = [
        dict(re.findall(r"--([\w-]+): (#[0-9A-F]{6});", block)) for block in re.findall(r":root \{(.*?)\}", css, re.S)
    ]
    for block, palette in zip(blocks, (LIGHT, DARK, CONTRAST), strict=True):
        kiosk = {field.name.replace("_", "-"): getattr(palette, field.name) for field in fields(palette)}
        assert block == {name: kiosk[name] for name in block}
        assert len(block) == tokens
