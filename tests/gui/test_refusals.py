"""Why a setting may not be so: on the page in the words of the file, and every reason that there is has its words."""

import ast
from pathlib import Path

import pytest

import kiosk
from kiosk.errors import SettingsError
from kiosk.settings_file import _HALVES, LARGEST_FILE, check, read
from kiosk.views.operator.refusal import refusal
from kiosk.views.texts.refusals import REFUSALS

URL = "settings_url"
WRONG: dict[str, tuple[str, object]] = {
    "least": ("attempts", 0),
    "most": ("attempts", 11),
    "whole": ("attempts", "many"),
    "number": ("idle_seconds", "long"),
    "switch": ("sound", "perhaps"),
    "one_of": ("theme", "pink"),
    "these": ("language", "tlh"),
    "text": ("camera", 7),
    "text_least": ("terminal_name", ""),
    "text_most": ("camera", "x" * 201),
    "form": ("switch_key", "f13"),
    "list": ("flow", 3),
    "list_least": ("flow", []),
    "list_most": ("flow", ["either_palm"] * 4),
    "language_twice": ("languages", ["en", "en"]),
    "factor_twice": ("flow", ["left_palm", "left_palm"]),
    "url_scheme": (URL, "palm.example"),
    "url_http": (URL, "http://palm.example"),
    "url_host": (URL, "https://"),
    "url_name": (URL, "https://me:pw@palm.example"),
    "url_query": (URL, "https://palm.example/?a=1"),
    "url_plain": (URL, "https://palm example"),
    "url_port": (URL, "https://palm.example:99999"),
    "proxy": ("proxy", "socks9://x"),
    "secret_key": ("publishable_key", "sk_abcdefgh"),
    "publishable": ("publishable_key", "abc"),
    "hours_like": ("opening_hours", "always"),
    "hours_begin": ("opening_hours", "mo 08:00-08:00"),
    "hours_days": ("opening_hours", "mo-xx 08:00-09:00"),
    "hours_times": ("opening_hours", "mo 08:00-25:00"),
    "unknown": ("zzzzzzzzzz", 1),
    "unknown_close": ("langauge", "de"),
}


def refused(values: dict[str, object]) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        check(values)
    return caught.value


@pytest.mark.parametrize("reason", WRONG)
def test_the_page_says_what_the_file_says(qapp: object, reason: str) -> None:
    name, value = WRONG[reason]
    error = refused({name: value})
    assert error.reason == reason
    assert refusal(error) == str(error)


def test_so_does_it_of_what_belongs_together(qapp: object) -> None:
    together = refused({URL: "https://palm.example"})
    key = refused({URL: "https://palm.example", "settings_key": "A" * 44})
    assert (together.reason, key.reason) == ("together", "key")
    for error in (together, key):
        assert refusal(error) == str(error)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xfe", "file_text"),
        (b"= 1", "file_toml"),
        (b"#" * (LARGEST_FILE + 1), "file_large"),
        (b"a = " + b"[" * 30_000, "file_nested"),
        (None, "file_unread"),
    ],
    ids=["text", "toml", "large", "nested", "unread"],
)
def test_so_does_it_of_the_file(qapp: object, tmp_path: Path, data: bytes | None, reason: str) -> None:
    file = tmp_path / "settings.toml"
    if data is None:
        file.mkdir()
    else:
        file.write_bytes(data)
    with pytest.raises(SettingsError) as caught:
        read(file)
    assert refusal(caught.value) == str(caught.value)
    assert caught.value.reason == reason


def test_what_nobody_foresaw_is_said_in_english(qapp: object) -> None:
    assert refusal(SettingsError("x", "The setting 'x' is odd.")) == "The setting 'x' is odd."


def test_every_reason_has_words_and_every_word_a_reason() -> None:
    """Read off the code, so that a new check is not forgotten."""
    reasons = {reason for reason, _named, _half in _HALVES.values()}
    for path in Path(kiosk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                at = {"Unfit": 0, "SettingsError": 2}.get(node.func.id)
                given = node.args[at] if at is not None and len(node.args) > at else None
                if isinstance(given, ast.Constant):
                    reasons.add(str(given.value))
    assert reasons | {"unknown", "unknown_close"} == set(REFUSALS)
