"""``python -m kiosk phone …`` within this process, against the real server: what scripts see."""

import json
import os
from pathlib import Path
from typing import Any

import jwt
import pytest
from typer.testing import CliRunner, Result

from hardware.palm.side import Side
from kiosk.cli import cli
from tests.kiosk.phone.phones import Place
from tests.kiosk.town import data

RUNNER = CliRunner()


class Shell:
    """Runs commands on phones of a profile of their own; ``palm`` is a template's file."""

    def __init__(self, shop: Place, folder: Path) -> None:
        self.shop = shop
        self.profile = folder / "profile"
        self.folder = folder

    def run(self, *words: str, given: str | None = None, env: dict[str, str] | None = None) -> Result:
        return RUNNER.invoke(cli, ["phone", *words, "--profile", str(self.profile)], input=given, env=env)

    def facts(self, *words: str, given: str | None = None, env: dict[str, str] | None = None) -> list[dict[str, Any]]:
        result = self.run(*words, "--json", given=given, env=env)
        assert result.exit_code == 0, result.output
        return [json.loads(line) for line in result.stdout.splitlines()]

    def refusal(self, *words: str, given: str | None = None) -> str:
        """The code in the one line of JSON on standard error."""
        result = self.run(*words, "--json", given=given)
        assert result.exit_code == 1, result.output
        assert result.stdout == ""
        (line,) = result.stderr.splitlines()
        return str(json.loads(line)["error"])

    def new(self, name: str, *words: str) -> dict[str, Any]:
        host, key = self.shop.server.url, self.shop.app["publishable_key"]
        (facts,) = self.facts("new", name, "--api-host", host, "--publishable-key", key, *words)
        return facts

    def palm(self, side: Side, person: int) -> str:
        file = self.folder / f"{side}-{person}.palm"
        file.write_bytes(data(side, person, again=file.exists()))
        return str(file)

    def enrolled(self, name: str, person: int) -> str:
        """A phone of a new user with both palms; the user's id."""
        self.new(name)
        palms = [word for side in Side for word in ("--template", self.palm(side, person))]
        key = self.shop.enrollment_key(self.shop.backend.user()).reveal()
        (facts,) = self.facts("enroll", name, *palms, given=key + "\n")
        return str(facts["user_id"])


@pytest.fixture
def shell(shop: Place, tmp_path: Path) -> Shell:
    return Shell(shop, tmp_path)


def test_phones_are_made_and_listed(shell: Shell) -> None:
    assert shell.facts("list") == []
    made = shell.new("anna", "--platform", "android", "--model", "Pixel 9", "--without", "local_biometric", "--no-push")
    assert (made["platform"], made["make"], made["model"], made["push"]) == ("android", "Google", "Pixel 9", False)
    assert made["factors"] == ["local_passcode"]
    shell.new("bert")
    assert [facts["name"] for facts in shell.facts("list")] == ["anna", "bert"]
    assert "anna: Google Pixel 9 (android 14), not enrolled, online" in shell.run("list").stdout
    assert shell.refusal("new", "bert", "--publishable-key", "pk_abc") == "phone_exists"
    assert shell.refusal("new", "../bert", "--publishable-key", "pk_abc") == "not_allowed"
    assert shell.refusal("new", "carl", "--publishable-key", "sk_abc") == "settings_wrong"
    assert shell.refusal("lose", "nobody") == "phone_unknown"


def test_a_key_comes_by_standard_input_file_or_environment(shell: Shell) -> None:
    shop = shell.shop
    user_id = shell.enrolled("by-stdin", 301)
    shell.new("by-file")
    file = shell.folder / "key"
    file.write_text(shop.enrollment_key(user_id).reveal())
    assert shell.facts("enroll", "by-file", "--key-file", str(file))[0]["user_id"] == user_id
    shell.new("by-variable")
    env = {"PALM_PHONE_KEY": shop.enrollment_key(user_id).reveal()}
    assert shell.facts("enroll", "by-variable", env=env)[0]["device_enrolled"] is True
    assert "PALM_PHONE_KEY" not in os.environ
    assert shell.refusal("enroll", "by-file", given="eks_" + "a" * 32) == "phone_enrolled"
    shell.new("by-nothing")
    assert shell.refusal("enroll", "by-nothing", given="\n") == "phone_error"
    assert shell.refusal("enroll", "by-nothing", given="x" * 5000) == "phone_error"
    assert shell.refusal("enroll", "by-nothing", given="eks_" + "a" * 32) == "key_secret_unknown"


def test_authenticate_prints_the_token(shell: Shell) -> None:
    user_id = shell.enrolled("mobile-cli", 302)
    palm = ["--template", shell.palm(Side.RIGHT, 302)]
    words = ["authenticate", "mobile-cli", "--flow", "either_palm", "--flow", "local_passcode", *palm]
    assert shell.refusal(*words) == "not_approved"
    (facts,) = shell.facts(*words, "--approve", "local_passcode")
    claims = jwt.decode(facts["id_token"], shell.shop.server.secret_key, algorithms=["HS256"])
    assert (claims["sub"], claims["log_id"]) == (user_id, facts["log_id"])
    assert claims["amr"] == ["device", "either_palm", "local_passcode", "right_palm"]
    token = shell.run("authenticate", "mobile-cli", *palm).stdout.strip()
    assert jwt.decode(token, shell.shop.server.secret_key, algorithms=["HS256"])["sub"] == user_id


def test_a_page_is_scanned_and_approved_or_denied(shell: Shell) -> None:
    shell.enrolled("web-cli", 303)
    page, other = shell.shop.page("left_palm"), shell.shop.page()
    (scanned,) = shell.facts("scan", "web-cli", given=page.qr.reveal())
    assert (scanned["auth_session_id"], scanned["flow"], scanned["state"]) == (page.id, ["left_palm"], "open")
    assert "challenge" not in scanned
    (done,) = shell.facts("approve", "web-cli", "--template", shell.palm(Side.LEFT, 303))
    assert (done["auth_session_id"], done["state"]) == (page.id, "approved")
    assert page.token()
    (shell.folder / "code").write_text(other.qr.reveal())
    shell.facts("scan", "web-cli", "--code-file", str(shell.folder / "code"))
    assert shell.facts("deny", "web-cli", other.id)[0]["state"] == "denied"
    assert other.state == "denied"
    assert shell.refusal("approve", "web-cli") == "request_unknown"
    assert [facts["state"] for facts in shell.facts("inbox", "web-cli")] == ["approved", "denied"]
    assert shell.refusal("scan", "web-cli", given="https://evil.example/a/authsess_1#wc_1") == "code_foreign"


def test_a_push_is_waited_for_and_approved(shell: Shell) -> None:
    user_id = shell.enrolled("push-cli", 304)
    assert shell.facts("inbox", "push-cli", "--wait", "0.2") == []
    page = shell.shop.page(user_id=user_id)
    (facts,) = shell.facts("inbox", "push-cli", "--wait", "10")
    assert (facts["auth_session_id"], facts["state"], facts["web_app"]) == (page.id, "pushed", None)
    shell.facts("approve", "push-cli", page.id, "--template", shell.palm(Side.LEFT, 304))
    assert page.state == "succeeded"


def test_lose_and_recover(shell: Shell) -> None:
    user_id = shell.enrolled("lost-cli", 305)
    assert shell.facts("lose", "lost-cli")[0]["lost"] is True
    assert shell.refusal("authenticate", "lost-cli", "--template", shell.palm(Side.LEFT, 305)) == "phone_lost"
    shell.new("found-cli")
    key = shell.shop.recovery_key(user_id).reveal()
    (facts,) = shell.facts("recover", "found-cli", "--template", shell.palm(Side.LEFT, 305), given=key)
    assert facts["user_id"] == user_id
    assert facts["id_token"].count(".") == 2


def test_offline_is_told_and_kept(shell: Shell) -> None:
    shell.enrolled("off-cli", 306)
    assert shell.facts("connect", "off-cli", "--offline", "--slow", "0.01")[0]["offline"] is True
    palm = ["--template", shell.palm(Side.LEFT, 306)]
    assert shell.refusal("authenticate", "off-cli", *palm) == "server_unreachable"
    shell.facts("connect", "off-cli", "--online")
    assert shell.facts("authenticate", "off-cli", *palm)


def test_no_secret_is_an_argument_and_none_is_said(shell: Shell) -> None:
    shell.enrolled("discreet", 307)
    said = "".join(shell.run(*words, "--json").output for words in (["list"], ["connect", "discreet"]))
    assert "sim_" not in said
    assert "PRIVATE" not in said
    for command in ("enroll", "recover", "scan"):
        words = RUNNER.invoke(cli, ["phone", command, "--help"], env={"COLUMNS": "200", "NO_COLOR": "1"}).output
        assert "--key " not in words
        assert "--code " not in words


def test_a_template_that_is_none(shell: Shell) -> None:
    shell.enrolled("torn", 308)
    file = shell.folder / "torn.palm"
    file.write_bytes(b"junk")
    assert shell.refusal("authenticate", "torn", "--template", str(file)) == "palm_missing"
    assert shell.refusal("authenticate", "torn", "--template", str(shell.folder / "absent")) == "failed"
    assert shell.refusal("authenticate", "torn", "--camera", "no-such-camera") == "camera_cannot_open"
