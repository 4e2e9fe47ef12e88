"""Every place where a master key may lie, and one sentence for each way in which it does not."""

import base64
import stat
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from server_stub.settings import Settings
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys import providers
from server_stub.store.keys.kms import Kms
from server_stub.store.keys.local_kms import LocalKms
from server_stub.store.keys.providers import CredentialKey, EnvironmentKey, FileKey, KeyMissing, KeyProvider, KmsKey
from server_stub.store.keys.sources import parse_source, parse_sources
from server_stub.store.master_key import MasterKey, create_master_key

KEY = MasterKey(bytes(range(32)))  # the same in every process that collects these tests
TEXT = base64.b64encode(KEY.value).decode()
ROUND = b"32 bytes that stand for a key..."


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the credentials' and holds a key in ``master``; the variable ``THE_KEY`` holds it too."""
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("THE_KEY", TEXT)
    (tmp_path / "master").write_text(TEXT + "\n")
    (tmp_path / "master").chmod(0o600)
    return tmp_path


@pytest.mark.parametrize("source", ["file:{}/master", "credential:master", "env:THE_KEY"])
def test_the_same_key_from_every_place(place: Path, source: str) -> None:
    provider = parse_source(source.format(place), "X")
    master = provider.load()
    assert master.name == KEY.name
    assert bytes(master.unseal(master.seal(b"x", b"c"), b"c")) == b"x"
    assert provider.make().name == KEY.name


def test_a_key_service_wraps(place: Path) -> None:
    master = parse_source(f"kms:local:{place}/master", "X").load()
    assert bytes(master.unwrap(master.wrap(ROUND, b"c"), b"c")) == ROUND
    assert master.name not in {KEY.name, parse_source(f"kms:local:{place}/./master", "X").load().name}


@pytest.mark.parametrize(
    ("provider", "said"),
    [
        (FileKey(Path("nowhere")), "master key nowhere of this database is missing"),
        (CredentialKey("nothing"), "credential nothing is missing: give the unit LoadCredential"),
        (EnvironmentKey("NO_SUCH_KEY"), "NO_SUCH_KEY should hold a master key and is not set"),
    ],
)
@pytest.mark.usefixtures("place")
def test_what_is_missing_is_said(provider: KeyProvider, said: str) -> None:
    with pytest.raises(KeyMissing, match=said):
        provider.load()


def test_only_a_file_can_be_made(place: Path) -> None:
    made = FileKey(place / "new.key")
    assert made.make().name == made.load().name
    assert stat.S_IMODE((place / "new.key").stat().st_mode) == 0o600
    for provider in (CredentialKey("nothing"), EnvironmentKey("NO_SUCH_KEY")):
        with pytest.raises(KeyMissing):
            provider.make()


def test_without_systemd_there_are_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(KeyMissing, match="no systemd credentials"):
        CredentialKey("master").load()


def test_a_credential_that_cannot_be_read(place: Path) -> None:
    (place / "folder").mkdir()
    with pytest.raises(StoreUnusable, match="credential folder cannot be read"):
        CredentialKey("folder").load()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("not base64!", "not base64"),
        (TEXT[:-8], "instead of 32"),
        ("", "0 bytes"),
        (TEXT + TEXT, "64 bytes|not base64"),
    ],
)
@pytest.mark.parametrize("source", ["file:{}/master", "credential:master", "env:THE_KEY"])
def test_what_is_no_key_is_said(
    place: Path, monkeypatch: pytest.MonkeyPatch, source: str, text: str, said: str
) -> None:
    monkeypatch.setenv("THE_KEY", text)
    (place / "master").write_text(text)
    with pytest.raises(StoreUnusable, match=f"does not hold a master key: .*({said})") as refused:
        parse_source(source.format(place), "X").load()
    assert not text or text not in str(refused.value)


def test_a_file_that_others_may_read(place: Path) -> None:
    (place / "master").chmod(0o644)
    with pytest.raises(StoreUnusable, match="chmod 600"):
        FileKey(place / "master").load()


@pytest.mark.parametrize(
    "text", ["", TEXT, "file:", "credential:../x", "credential:..", "env:a b", "kms:local", "kms::x", "vault:x", "file"]
)
def test_a_source_that_is_none_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(StoreUnusable, match="SETTING does not name the place of a master key") as refused:
        parse_source(text, "SETTING")
    assert TEXT not in str(refused.value)


def test_several_sources_have_commas_between_them() -> None:
    assert parse_sources("file:/a, env:B ,", "X") == (FileKey(Path("/a")), EnvironmentKey("B"))
    assert parse_sources(" ", "X") == ()


class TestKeyServices:
    def test_one_that_nobody_offers(self) -> None:
        with pytest.raises(StoreUnusable, match="no key service 'acme'"):
            KmsKey("acme", "k").load()

    def test_one_that_a_package_offers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._offer(monkeypatch, LocalKms({"k": ROUND}))
        assert bytes((master := KmsKey("acme", "k").load()).unseal(master.seal(b"x", b""), b"")) == b"x"

    def test_one_that_does_not_know_the_key(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._offer(monkeypatch, LocalKms({}))
        with pytest.raises(StoreUnusable, match="acme does not wrap under k"):
            KmsKey("acme", "k").load()

    def test_one_that_gives_back_something_else(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Forgetful(LocalKms):
            def unwrap(self, key_id: str, wrapped: bytes, context: bytes) -> bytes:
                return bytes(32)

        self._offer(monkeypatch, Forgetful({"k": ROUND}))
        with pytest.raises(StoreUnusable, match="does not give back"):
            KmsKey("acme", "k").load()

    def test_the_local_one_without_its_file(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnusable, match="local key service is missing"):
            KmsKey("local", str(tmp_path / "none")).load()

    @staticmethod
    def _offer(monkeypatch: pytest.MonkeyPatch, kms: Kms) -> None:
        class Offered(EntryPoint):
            def load(self) -> object:
                return lambda _: kms

        offered = Offered("acme", "acme:kms", providers.KMS_GROUP)
        monkeypatch.setattr(providers, "entry_points", lambda **_: [offered])


class TestSettings:
    def test_they_name_one_place(self, tmp_path: Path) -> None:
        create_master_key(tmp_path / "k")
        assert Settings().master_key_provider() is None
        assert Settings(master_key_file=tmp_path / "k").master_key_provider() == FileKey(tmp_path / "k")
        assert Settings(master_key_source="env:A").master_key_provider() == EnvironmentKey("A")
        assert Settings(previous_master_keys="env:A,env:B").other_master_keys() == (
            EnvironmentKey("A"),
            EnvironmentKey("B"),
        )
        given = Settings(master_key=TEXT).master_key_provider()
        assert given is not None
        assert given.load().name == KEY.name
        assert TEXT not in repr(given)

    @pytest.mark.parametrize("other", [{"master_key": TEXT}, {"master_key_file": Path("/k")}])
    def test_two_places_are_refused(self, other: dict[str, object]) -> None:
        with pytest.raises(StoreUnusable, match="keep one of them"):
            Settings(master_key_source="env:A", **other).master_key_provider()
