from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.connection import address_of, make_client, make_sink, make_transport
from kiosk.errors import SettingsError
from kiosk.profile import Profile
from kiosk.settings import Settings
from kiosk.settings_file import LARGEST_FILE, load
from kiosk.sinks import KeepNothing, PostTo


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def complaint(file: Path | None = None, **given: object) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load(file, **given)
    assert str(caught.value).count("\n") == 0
    assert len(str(caught.value)) < 700
    return caught.value


def test_a_kiosk_without_any_settings_has_sound_ones(file: Path) -> None:
    settings = load(file)
    assert settings == Settings()
    assert settings.rules.flow == ("either_palm",)
    assert settings.liveness is LivenessLevel.CHALLENGE
    assert not settings.allow_virtual_camera_devices


def test_given_wins_over_environment_over_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('attempts = 4\nlanguage = "de"\nterminal_name = "Gate"\n')
    monkeypatch.setenv("PALM_KIOSK_LANGUAGE", "fr")
    monkeypatch.setenv("PALM_KIOSK_ATTEMPTS", "5")
    settings = load(file, attempts=6)
    assert (settings.attempts, settings.language, settings.terminal_name) == (6, "fr", "Gate")


def test_lists_may_be_written_with_commas(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('flow = ["left_palm", "right_palm"]')
    assert load(file).flow == ("left_palm", "right_palm")
    monkeypatch.setenv("PALM_KIOSK_FLOW", "right_palm, either_palm")
    assert load(file).flow == ("right_palm", "either_palm")


def test_languages_are_offered_in_their_order_and_the_first_is_the_kiosks_own(file: Path) -> None:
    assert load(file).offered == ("en", "de", "es", "fr", "ar", "zh_CN")
    assert load(file).own_language == "en"
    file.write_text('languages = ["ar", "fr"]')
    assert (load(file).offered, load(file).own_language) == (("ar", "fr"), "ar")
    assert load(file).rules.language == "ar"


def test_a_language_of_the_kiosks_own_is_always_offered(file: Path) -> None:
    file.write_text('languages = "de, fr"\nlanguage = "en_XA"')
    assert load(file).offered == ("en_XA", "de", "fr")
    assert load(file, language="fr").offered == ("de", "fr")


def test_an_unknown_language_is_answered_with_those_there_are(file: Path) -> None:
    assert str(complaint(file, language="tlh")).startswith("The setting 'language' must be one of these: en, de,")
    file.write_text('languages = ["en", "tlh"]')
    assert str(complaint(file)).startswith("The setting 'languages' must be one of these: en, de,")


def test_the_rules_follow_the_settings(file: Path) -> None:
    file.write_text('sides = "left"\nattempts = 2\nliveness = "none"\nidle_seconds = 20\n')
    rules = load(file).rules
    assert rules.sides == ((Side.LEFT,),)
    assert (rules.attempts, rules.liveness, rules.idle_s) == (2, LivenessLevel.NONE, 20.0)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("attempts = 0", "attempts"),
        ("attempts = 11", "attempts"),
        ("attempts = 99999999999999999999999999999999", "attempts"),
        ('attempts = "many"', "attempts"),
        ("attempts = [1]", "attempts"),
        ("attempts = 1.5", "attempts"),
        ("idle_seconds = nan", "idle_seconds"),
        ("idle_seconds = inf", "idle_seconds"),
        ('fullscreen = "perhaps"', "fullscreen"),
        ('liveness = "a little"', "liveness"),
        ("flow = []", "flow"),
        ('flow = ["device"]', "flow"),
        ('flow = ["left_palm", "left_palm"]', "flow"),
        ("flow = 3", "flow"),
        ('sides = "upper"', "sides"),
        ('language = "../../etc"', "language"),
        ("language = 7", "language"),
        ('languages = ["en", "en"]', "languages"),
        ("languages = []", "languages"),
        ("languages = 3", "languages"),
        ("text_percent = 99", "text_percent"),
        ("text_percent = 201", "text_percent"),
        ('terminal_name = ""', "terminal_name"),
        ('terminal_name = "a\\u0000b"', "terminal_name"),
        ('camera = "' + "x" * 201 + '"', "camera"),
        ('api_host = "http://palms.example.org"', "api_host"),
        ('api_host = "palms.example.org"', "api_host"),
        ('token_url = "https://user:pw@x.example/"', "token_url"),
        ('proxy = "socks9://x"', "proxy"),
        ('proxy = "http://[bad"', "proxy"),
        ('proxy = "http://proxy.example:8080/path"', "proxy"),
        ('publishable_key = "sk_abcdefgh"', "publishable_key"),
        ('publishable_key = "abc"', "publishable_key"),
        ("[api_host]\nx = 1", "api_host"),
        ("window_width = 1", "window_width"),
    ],
)
def test_a_wrong_value_is_named_in_one_sentence(file: Path, text: str, key: str) -> None:
    file.write_text(text)
    error = complaint(file)
    assert error.key == key
    assert f"'{key}'" in str(error)
    assert "pw@" not in str(error)
    assert "sk_abc" not in str(error)


def test_an_unknown_name_is_named_with_what_it_may_have_been(file: Path) -> None:
    file.write_text('langauge = "de"')
    assert "did you mean 'language'?" in str(complaint(file))
    file.write_text('"evil\\n\\u001b[31m' + "x" * 500 + '" = 1')
    assert "\x1b" not in str(complaint(file))
    assert "'api_hots'" in str(complaint(api_hots="x"))


def test_an_unknown_variable_is_not_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_KIOSK_API_HSOT", "https://x.example")
    assert "api_hsot" in str(complaint())


@pytest.mark.parametrize(
    "data",
    [b"\xff\xfe", b"= 1", b"a = ", b"[" * 20_000, b"a = " + b"[" * 30_000, b"#" * (LARGEST_FILE + 1), b"a=1\na=2"],
    ids=["not text", "no name", "no value", "brackets", "nested", "huge", "twice"],
)
def test_a_file_that_is_no_settings_file(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert complaint(file).key == "file"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert complaint(tmp_path).key == "file"


@given(st.binary(max_size=300))
def test_any_bytes_are_settings_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("any") / "settings.toml"
    file.write_bytes(data)
    try:
        settings = load(file)
    except SettingsError:
        return
    assert isinstance(settings, Settings)


def test_every_setting_says_what_it_is_for() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


def test_a_proxys_password_is_not_shown() -> None:
    settings = load(proxy="http://name:hidden@proxy.example:8080")
    assert settings.proxy == "http://name:hidden@proxy.example:8080"
    assert "hidden" not in repr(settings)


def test_profiles_keep_apart(tmp_path: Path) -> None:
    one, other = Profile(tmp_path / "one"), Profile(tmp_path / "other")
    assert one.service != other.service != Profile.default().service
    assert one.journal.parent == one.secrets.parent == one.settings.parent == tmp_path / "one"
    assert not (tmp_path / "one").exists()


def test_what_talks_is_made_from_settings(tmp_path: Path) -> None:
    settings = load(api_host="https://a.example/", issuer="https://b.example", token_url="https://c.example/in")
    assert address_of(settings).issuer == "https://b.example"
    transport = make_transport(settings)
    assert isinstance(make_sink(settings, transport), PostTo)
    assert isinstance(make_sink(load(), transport), KeepNothing)
    assert not make_client(load(api_host="http://127.0.0.1:9"), transport, None).healthy()
    transport.close()


def test_a_bundle_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="'ca_bundle'"):
        make_transport(load(ca_bundle=tmp_path / "missing.pem"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("voice", "loud"),
        ("volume", 101),
        ("volume", -1),
        ("switch_scan_seconds", -1),
        ("switch_scan_seconds", float("nan")),
        ("switch_key", "f13"),
        ("switch_key", "a"),
        ("without_palm_flow", "either_palm"),
        ("without_palm_flow", "device,device"),
        ("without_palm_flow", ["local_biometric", 7]),
    ],
)
def test_wrong_comfort_is_named(tmp_path: Path, name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=name):
        load(tmp_path / "settings.toml", **{name: value})


def test_a_way_without_a_palm_is_listed_with_commas(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml").rules.without_palm == ()
    chosen = load(tmp_path / "none.toml", without_palm_flow="device, local_passcode")
    assert chosen.rules.without_palm == ("device", "local_passcode")
