"""Every setting in the hands of an operator: in a group, with its range, round and round through the file."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from kiosk.audit.entry import checked
from kiosk.errors import AuditError, OperatorError, SettingsError
from kiosk.operator.options import DELICATE, GROUPS, Kind, Option, Value, as_text, options, plain
from kiosk.operator.settings_book import HIDDEN, SettingsBook
from kiosk.operator.toml_lines import with_value
from kiosk.remote_settings.fleet import Fleet
from kiosk.settings import OPTIONAL, Settings
from kiosk.settings_file import load
from tests.kiosk.operator.staff import Book
from tests.kiosk.remote_settings.fleet import PUBLIC

TOGETHER = frozenset({"settings_url", "settings_key"})
"""Neither may be without the other, so the page refuses to change one alone, and says so."""

# What a text must look like beyond its length; everything else is read off the schema.
SHAPES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("api_host", "issuer"), ("https://palm.example", "http://127.0.0.1:8400")),
    **dict.fromkeys(("token_url", "desk_url", "staff_call_url", "health_url"), ("https://desk.example/in",)),
    "proxy": ("http://name:hidden@proxy.example:8080",),
    "publishable_key": ("pk_Ab3dEfgh1jKl",),
    "opening_hours": ("mo-fr 08:00-18:00, sa 09:00-12:00", "sa 22:00-02:00"),
    "switch_key": ("enter", "f12"),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


class Strict(Book):
    """Refuses what the audit log refuses."""

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        super().write(act, role=role, facts=checked(act, role, facts))


def change(file: Path, name: str, value: Value, book: Book | None = None) -> None:
    SettingsBook(file).change(options()[name], value, auditor=book or Strict(), role="operator")


def texts(option: Option) -> st.SearchStrategy[Value]:
    if option.name in SHAPES:
        return st.sampled_from(SHAPES[option.name])
    letters = st.characters(exclude_categories=("Cc", "Cs"))
    found = st.text(letters, min_size=int(option.least or option.optional), max_size=int(option.most or 300))
    return found.map(lambda text: str(Path(text))) if option.name in {"ca_bundle", "hand_model"} else found


def valid(option: Option) -> st.SearchStrategy[Value]:
    """Any value that the schema lets be."""
    match option.kind:
        case Kind.SWITCH:
            return st.booleans()
        case Kind.ONE:
            return st.sampled_from(option.choices)
        case Kind.SEVERAL:
            least = 0 if option.default == () else 1
            return st.lists(st.sampled_from(option.choices), min_size=least, max_size=3, unique=True).map(tuple)
        case Kind.NUMBER if option.whole:
            return st.integers(int(option.least or 0), int(option.most or 0))
        case Kind.NUMBER:
            return st.floats(option.least, option.most)
        case _:
            return texts(option)


def test_every_setting_is_in_one_group() -> None:
    grouped = [name for group in GROUPS.values() for name in group]
    assert sorted(grouped) == sorted(Settings.model_fields)
    assert set(options()) >= DELICATE


def test_ranges_and_choices_come_from_the_schema() -> None:
    assert options()["attempts"] == Option("attempts", Kind.NUMBER, 3, (), 1, 10, whole=True)
    assert options()["liveness"] == Option("liveness", Kind.ONE, "challenge", ("none", "challenge"))
    assert options()["flow"].choices == ("either_palm", "left_palm", "right_palm")
    assert options()["proxy"] == Option("proxy", Kind.TEXT, None, most=200, optional=True, secret=True)
    assert options()["sound"].kind is Kind.SWITCH


@pytest.mark.parametrize("name", sorted(set(Settings.model_fields) - TOGETHER))
@effort(max_examples=15, deadline=None)
@given(data=st.data())
def test_every_setting_round_trips(tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject) -> None:
    """Typed, kept, read at the next start, shown, and given back to the default."""
    option = options()[name]
    value = data.draw(valid(option))
    file = tmp_path_factory.mktemp("any") / "settings.toml"
    if option.kind is not Kind.SWITCH and as_text(value) == as_text(value).strip():
        assert option.read(as_text(value)) == value
    change(file, name, value)
    assert plain(getattr(load(file), name)) == value == SettingsBook(file).values()[name]
    change(file, name, option.default)
    assert load(file) == Settings()
    assert not file.exists() or file.read_text() == ""


@pytest.mark.parametrize("name", sorted(TOGETHER))
def test_what_belongs_together_is_not_set_alone(file: Path, name: str) -> None:
    with pytest.raises(SettingsError, match="must be set together"):
        change(file, name, "https://fleet.example/settings")
    assert not file.exists()


WRITTEN = """# Front desk, ground floor
terminal_name = "Gate # 1"   # painted on the door

attempts=3
flow = [
  "left_palm", # first
  "right_palm",
]
"sound" = false
staff_hint = '''
at the # desk'''
"""


@pytest.mark.parametrize(
    ("name", "value", "old", "new"),
    [
        ("terminal_name", 'A "b" \\ c', 'terminal_name = "Gate # 1"   #', 'terminal_name = "A \\"b\\" \\\\ c"  #'),
        ("attempts", 4, "attempts=3", "attempts = 4"),
        ("flow", ("right_palm",), WRITTEN[WRITTEN.index("flow") : WRITTEN.index('"sound"')], 'flow = ["right_palm"]\n'),
        ("sound", True, '"sound" = false\n', ""),
        ("staff_hint", "upstairs", WRITTEN[WRITTEN.index("staff_hint") : -1], 'staff_hint = "upstairs"'),
        ("volume", 50, "desk'''\n", "desk'''\nvolume = 50\n"),
    ],
)
def test_the_rest_stays_as_it_was_written(file: Path, name: str, value: Value, old: str, new: str) -> None:
    file.write_text(WRITTEN.replace("'''\nat", "'''at"))
    change(file, name, value)
    assert file.read_text() == WRITTEN.replace("'''\nat", "'''at").replace(old.replace("'''\nat", "'''at"), new)


SAID = st.sampled_from(
    [
        "1",
        "-2.5 # = 3",
        '"# no note"#one',
        "'[='",
        '[\n "a", # b\n]',
        '"""\nvolume = 3\n"""',
        "'''# x\n''' # y",
        "true\r",
        "1 # a\u2028b",
    ]
)
NAMED = st.sampled_from(["volume", '"volume"', " 'volume' ", "sound", "a", "b"])


@given(
    st.lists(st.tuples(NAMED, SAID), unique_by=lambda line: line[0].strip(" \"'"), max_size=4),
    st.lists(st.sampled_from(["# volume = 9\n", "\n", "   \t\n", "#\r\n"]), min_size=4, max_size=4),
    st.sampled_from([5, True, "x", ("a", "b"), None]),
)
def test_any_flat_file_keeps_what_else_it_says(lines: list[tuple[str, str]], between: list[str], value: Value) -> None:
    text = "".join(f"{gap}{name}={said}\n" for (name, said), gap in zip(lines, between, strict=False))
    before = tomllib.loads(text)
    after = tomllib.loads(with_value(text, "volume", value))
    wanted = {} if value is None else {"volume": list(value) if isinstance(value, tuple) else value}
    assert after == {name: one for name, one in before.items() if name != "volume"} | wanted


def test_a_line_without_an_end_gets_one(file: Path) -> None:
    file.write_text("attempts = 2")
    change(file, "volume", 50)
    assert file.read_text() == "attempts = 2\nvolume = 50\n"


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("attempts", "0"),
        ("attempts", "many"),
        ("attempts", "1.5"),
        ("attempts", ""),
        ("attempts", "9" * 40),
        ("idle_seconds", "nan"),
        ("idle_seconds", "1e999"),
        ("flow", ""),
        ("flow", "left_palm, left_palm"),
        ("liveness", "a little"),
        ("terminal_name", ""),
        ("terminal_name", "a\x00b"),
        ("terminal_name", "x" * 201),
        ("api_host", "http://palms.example.org"),
        ("publishable_key", "sk_abcdefgh"),
        ("proxy", "socks9://x"),
        ("opening_hours", "always"),
    ],
)
def test_a_wrong_value_is_refused_in_the_words_of_the_file(file: Path, name: str, typed: str) -> None:
    file.write_text("volume = 50\n")
    book = Strict()
    value = options()[name].read(typed)
    with pytest.raises(SettingsError) as refused:
        change(file, name, value, book)
    other = file.with_name("by_hand.toml")
    other.write_text(with_value("", name, value) if "x00" not in repr(value) else 'terminal_name = "a\\u0000b"\n')
    if "nan" not in typed and "1e999" not in typed:  # a hand writes nan, we would write NaN
        with pytest.raises(SettingsError) as by_hand:
            load(other)
        assert str(refused.value) == str(by_hand.value)
    assert (file.read_text(), book.lines) == ("volume = 50\n", [])


def test_a_change_is_written_down_before_it_is_made(file: Path) -> None:
    class Full(Book):
        def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
            assert not file.exists()
            raise AuditError("full")

    with pytest.raises(AuditError):
        change(file, "attempts", 5, Full())
    assert not file.exists()


def test_what_was_changed_is_told_and_secrets_are_not(file: Path) -> None:
    book = Strict()
    change(file, "attempts", 5, book)
    change(file, "attempts", 5, book)
    change(file, "proxy", "http://name:pw12345@proxy.example", book)
    change(file, "proxy", None, book)
    change(file, "hand_model", "A" * 250, book)
    assert [facts for _act, _role, facts in book.lines[:3]] == [
        {"setting": "attempts", "from": "3", "to": "5"},
        {"setting": "proxy", "from": "", "to": HIDDEN},
        {"setting": "proxy", "from": HIDDEN, "to": ""},
    ]
    assert {(act, role) for act, role, _facts in book.lines} == {("settings_changed", "operator")}
    assert len(book.lines[3][2]["to"]) == 60


def test_a_variable_that_wins_is_named(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_KIOSK_ATTEMPTS", "7")
    change(file, "attempts", 5)
    book = SettingsBook(file)
    assert book.overridden("attempts") == "PALM_KIOSK_ATTEMPTS"
    assert book.overridden("volume") == ""
    assert book.values()["attempts"] == 5, "the file's own"
    assert load(file).attempts == 7


def test_a_file_that_cannot_be_read_or_written_is_left_alone(file: Path) -> None:
    file.write_text("attempts = [")
    with pytest.raises(SettingsError, match="not TOML"):
        change(file, "volume", 5)
    with pytest.raises(SettingsError, match="not TOML"):
        SettingsBook(file).values()
    assert file.read_text() == "attempts = ["
    with pytest.raises(OperatorError, match="cannot be written"):
        change(Path("/proc/nowhere/settings.toml"), "volume", 5)


def test_the_file_is_its_owners_alone(file: Path) -> None:
    change(file, "volume", 5)
    assert file.stat().st_mode & 0o077 == 0
    assert [found.name for found in file.parent.iterdir()] == ["settings.toml"]


# --- a fleet ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(set(Settings.model_fields) - TOGETHER))
def test_every_default_can_be_pinned_against_a_fleet(file: Path, name: str) -> None:
    """Also where the default is nothing, for which TOML has no word."""
    option, book = options()[name], SettingsBook(file, Fleet(member=True))
    book.change(option, option.default, auditor=Strict(), role="operator", pinned=True)
    assert name in tomllib.loads(file.read_text())
    assert plain(getattr(load(file, {name: object()}), name)) == option.default, "the fleet's value is not even read"
    assert book.named() == {name}
    book.change(option, option.default, auditor=Strict(), role="operator")
    assert file.read_text() == ""


def test_what_counts_is_the_files_then_the_fleets_then_the_default(file: Path) -> None:
    file.write_text("volume = 60\n")
    book = SettingsBook(file, Fleet(True, {"volume": 40, "attempts": 5}, 3))
    found = book.values()
    assert (found["volume"], found["attempts"], found["theme"]) == (60, 5, "light")
    assert [book.theirs(options()[name]) for name in ("volume", "attempts", "theme")] == [40, 5, "light"]


@pytest.mark.parametrize("name", OPTIONAL)
def test_an_empty_text_is_nothing(file: Path, name: str) -> None:
    file.write_text(f'{name} = ""\n')
    assert getattr(load(file), name) is None


def test_what_may_be_left_out_may_be_empty() -> None:
    assert {name for name, field in Settings.model_fields.items() if field.default is None} == set(OPTIONAL)


def test_what_belongs_together_is_kept_together_or_not_at_all(file: Path) -> None:
    file.write_text('# mine\nvolume = 50\nsettings_key = "wrong"\nsettings_url = "https://old.example"\n')
    pair = {"settings_url": "https://fleet.example", "settings_key": PUBLIC}
    with pytest.raises(SettingsError, match="settings_key"):
        SettingsBook(file).values()
    file.write_text("# mine\nvolume = 50\n")
    book, told = SettingsBook(file), Strict()
    with pytest.raises(SettingsError, match="base64"):
        book.change_together(pair | {"settings_key": "short"}, auditor=told, role="operator")
    assert (file.read_text(), told.lines) == ("# mine\nvolume = 50\n", [])
    book.check_together(pair)
    assert file.read_text() == "# mine\nvolume = 50\n"
    book.change_together(pair, auditor=told, role="operator")
    assert load(file).settings_key == PUBLIC
    assert file.read_text().startswith("# mine\nvolume = 50\n")
    book.change_together(dict.fromkeys(pair), auditor=told, role="operator")
    assert file.read_text() == "# mine\nvolume = 50\n"
    assert [facts["setting"] for _act, _role, facts in told.lines] == ["settings_url", "settings_key"] * 2
