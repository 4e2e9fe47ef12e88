"""The file of a release: any byte that is changed, any name that leads away, anybody else's signature is refused."""

import io
import json
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import UpdateRefused
from kiosk.remote_settings.envelope import signed
from kiosk.seal import seal
from kiosk.update import manifest as manifests
from kiosk.update.manifest import order
from kiosk.update.package import HEAD, LARGEST_MANIFEST, opened, pack, unpack
from tests.kiosk.update.place import KEY, tree

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def packed(folder: Path, key: Ed25519PrivateKey = KEY) -> bytes:
    out = io.BytesIO()
    pack(tree(folder, "1.1.0"), "1.1.0", "ab12", key, out)
    return out.getvalue()


def taken(data: bytes, folder: Path) -> None:
    stream = io.BytesIO(data)
    unpack(stream, opened(KEY.public_key(), stream), folder)


def refused(reason: str, data: bytes, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    with pytest.raises(UpdateRefused) as caught:
        taken(data, folder)
    assert caught.value.reason == reason


def sealed(described: object, files: bytes = b"") -> bytes:
    """Signed by the right key, whatever it says."""
    line = described if isinstance(described, bytes) else json.dumps(described).encode()
    return seal(KEY, HEAD, line) + b"\n" + line + b"\n" + files


def entry(path: str, **more: object) -> dict[str, object]:
    return {"path": path, "size": 0, "sha256": EMPTY, **more}


def described(*files: dict[str, object], **more: object) -> dict[str, object]:
    return {"format": 1, "version": "1.1.0", "profile": 1, "files": list(files), **more}


def test_what_was_packed_is_unpacked_to_the_byte_and_twice_the_same(tmp_path: Path) -> None:
    source = tree(tmp_path / "a", "1.1.0")
    (source / "kiosk/__main__.py").chmod(0o755)
    data = packed(source)
    os.utime(source / "requirements.lock", (1, 1))
    assert packed(source) == data, "times and order of a folder are not in it"
    target = tmp_path / "b"
    target.mkdir()
    taken(data, target)
    files = {path.relative_to(target).as_posix(): path for path in target.rglob("*") if path.is_file()}
    assert set(files) == {
        "kiosk/__init__.py", "kiosk/__main__.py", "hardware/__init__.py", "requirements.lock",
    }  # fmt: skip
    for name, path in files.items():
        assert path.read_bytes() == (source / name).read_bytes()
        assert bool(path.stat().st_mode & 0o111) is (name == "kiosk/__main__.py")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return packed(tmp_path_factory.mktemp("tree"))


@given(place=st.integers(min_value=0), flip=st.integers(min_value=1, max_value=255))
def test_any_changed_byte_is_refused(
    data: bytes, tmp_path_factory: pytest.TempPathFactory, place: int, flip: int
) -> None:
    changed = bytearray(data)
    changed[place % len(data)] ^= flip
    with pytest.raises(UpdateRefused):
        taken(bytes(changed), tmp_path_factory.mktemp("out"))


@given(st.integers(min_value=0))
def test_what_ends_too_early_is_refused(data: bytes, tmp_path_factory: pytest.TempPathFactory, end: int) -> None:
    with pytest.raises(UpdateRefused):
        taken(data[: end % len(data)], tmp_path_factory.mktemp("out"))


def test_what_goes_on_too_long_is_refused(data: bytes, tmp_path: Path) -> None:
    refused("damaged", data + b"\0", tmp_path)


def test_another_key_is_refused(tmp_path: Path) -> None:
    refused("signature_wrong", packed(tmp_path / "a", Ed25519PrivateKey.generate()), tmp_path / "out")


def test_the_signature_of_settings_is_not_one_of_a_release(tmp_path: Path) -> None:
    line = json.dumps(described(entry("a"))).encode()
    settings = signed(KEY, line)
    refused("format_wrong", settings + b"\n", tmp_path / "a")
    refused("signature_wrong", HEAD + settings.partition(b" ")[2] + b"\n", tmp_path / "b")


@pytest.mark.parametrize("data", [b"", b"\n\n", b"PK\3\4", b"palm-kiosk-release-1 !\n{}\n", b"x" * 5_000_000])
def test_what_is_no_release_is_refused(tmp_path: Path, data: bytes) -> None:
    refused("format_wrong", data, tmp_path)


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../up", "a/../../up", "a/./b", "a//b", "a/", "", ".venv/bin/python", "a/.hidden", ".release.json",
     "~root", "a\\b", "a\0b", "a\nb", "ü", "C:/x", "-r", "a/-rf", "x" * 200, "a/" * 20 + "b"],
)  # fmt: skip
def test_a_name_that_is_not_plain_is_refused(tmp_path: Path, path: str) -> None:
    refused("format_wrong", sealed(described(entry(path))), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("paths", [("a", "a"), ("a", "A"), ("a", "a/b"), ("k/a/b", "k/a")])
def test_two_files_in_one_place_are_refused(tmp_path: Path, paths: tuple[str, ...]) -> None:
    refused("format_wrong", sealed(described(*map(entry, paths))), tmp_path)


@pytest.mark.parametrize(
    "wrong",
    [
        b"null", b"{", b"[" * 5000, described(), described(entry("a"), format=2), described(entry("a"), version="1"),
        described(entry("a"), version="1.0/../../x"), described(entry("a"), version="01.0"),
        described(entry("a", size=-1)), described(entry("a", link="/etc")), described(entry("a", run="yes")),
        described(entry("a", sha256="0")), described(entry("a"), profile=0), described(entry("a"), more=1),
        {"version": "1.1.0", "files": [entry("a")]},
    ],
)  # fmt: skip
def test_a_manifest_that_is_none_is_refused_though_it_was_signed(tmp_path: Path, wrong: object) -> None:
    refused("format_wrong", sealed(wrong), tmp_path)


def test_what_would_fill_the_disk_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    half = manifests.LARGEST_RELEASE // 2 + 1
    refused("format_wrong", sealed(described(entry("a", size=half), entry("b", size=half))), tmp_path)
    many = [entry(f"f{number}") for number in range(manifests.MOST_FILES + 1)]
    refused("format_wrong", sealed(described(*many)), tmp_path)
    refused("format_wrong", sealed(b" " * LARGEST_MANIFEST + b"{}"), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    target = tmp_path / "out"
    target.mkdir()
    (target / "a").symlink_to(elsewhere)
    with pytest.raises(FileExistsError):
        taken(sealed(described(entry("a"))), target)
    assert elsewhere.read_text() == "mine"


def test_links_and_pipes_are_not_packed(tmp_path: Path) -> None:
    for name in ("link", "pipe"):
        folder = tree(tmp_path / name, "1.1.0")
        if name == "link":
            (folder / "a").symlink_to("/etc/passwd")
        else:
            os.mkfifo(folder / "a")
        with pytest.raises(UpdateRefused, match="no plain file"):
            pack(folder, "1.1.0", "", KEY, io.BytesIO())


def test_versions_are_compared_by_their_numbers() -> None:
    assert order("1.10.0") > order("1.9.9") > order("1.9") == order("1.9.0.0") > order("0.99")
    for wrong in ("1", "1.0a", "1.0.", "1..0", "v1.0", "1.0.0.0.0", "1.٣", "1.0\n", ""):
        with pytest.raises(ValueError, match="no version"):
            order(wrong)
