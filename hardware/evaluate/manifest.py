"""Read manifests: CSV ``path,subject,hand,session,kind,attack`` and any other columns, paths relative to the file.

Everything that can be known before a picture is decoded is checked here, so that a long run does not end in a typing
error. Subjects have one name over all manifests given: the same name is the same person.
"""

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from hardware.camera.album import side_named
from hardware.camera.dimensions import dimensions
from hardware.errors import PictureError
from hardware.evaluate.errors import ManifestError, PicturesError
from hardware.evaluate.rows import BONA_FIDE_KINDS, Kind, Row
from hardware.palm.side import Side

COLUMNS = ("path", "subject", "hand", "session", "kind", "attack")
_NAMED_IN_ERRORS = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A manifest that was read: its file name, the SHA-256 of its bytes and how many rows it has."""

    name: str
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True)
class Dataset:
    """The rows of all manifests, in order; ``columns`` are the names of the extra columns."""

    rows: tuple[Row, ...]
    sources: tuple[Source, ...]
    columns: tuple[str, ...]


def read_manifests(paths: Sequence[Path]) -> Dataset:
    """Read and check. Raises ``ManifestError`` or ``PicturesError``, each with one sentence."""
    read = [_read(path) for path in paths]
    rows = tuple(row for some, _ in read for row in some)
    _check_duplicates(rows)
    _check_files(rows)
    columns = tuple(dict.fromkeys(name for row in rows for name in row.columns))
    return Dataset(rows, tuple(source for _, source in read), columns)


def _read(path: Path) -> tuple[list[Row], Source]:
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise ManifestError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ManifestError(f"{path} is not UTF-8 text") from error
    try:
        rows = list(_rows(path, csv.DictReader(io.StringIO(text), strict=True)))
    except csv.Error as error:
        raise ManifestError(f"{path} is not a CSV file: {error}") from error
    if not rows:
        raise ManifestError(f"{path} names no pictures")
    return rows, Source(path.name, hashlib.sha256(data).hexdigest(), len(rows))


def _rows(path: Path, reader: "csv.DictReader[str]") -> Iterator[Row]:
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise ManifestError(f"{path} lacks the column{'s' * (len(missing) > 1)} {', '.join(missing)}")
    for values in reader:
        where = f"{path}, line {reader.line_num}"
        if None in values or None in values.values():
            raise ManifestError(f"{where}: as many fields as the header are needed")
        yield _row(path.parent, {name: value.strip() for name, value in values.items()}, where)


def _row(folder: Path, values: dict[str, str], where: str) -> Row:
    extra = {name: value for name, value in values.items() if name not in COLUMNS}
    row = Row(
        folder / _inside(values["path"], where),
        values["path"],
        values["subject"],
        _side(values["hand"], where),
        values["session"],
        _kind(values["kind"], where),
        values["attack"],
        extra,
    )
    if row.kind in BONA_FIDE_KINDS and (not row.subject or row.side is None):
        raise ManifestError(f"{where}: a {row.kind} needs a subject and a hand")
    return row


def _inside(name: str, where: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if not name or path.is_absolute() or ".." in path.parts or "\0" in name:
        raise ManifestError(f"{where}: the path {name!r} does not stay inside the manifest's folder")
    return path


def _kind(word: str, where: str) -> Kind:
    try:
        return Kind(word)
    except ValueError:
        raise ManifestError(f"{where}: unknown kind {word!r}, one of {', '.join(Kind)} is needed") from None


def _side(word: str, where: str) -> Side | None:
    side = side_named(word)
    if word and side is None:
        raise ManifestError(f"{where}: unknown hand {word!r}, L or R is needed")
    return Side(side) if side else None


def _check_duplicates(rows: Sequence[Row]) -> None:
    seen: set[Path] = set()
    twice = []
    for row in rows:
        place = row.path.resolve()
        if place in seen:
            twice.append(row.name)
        seen.add(place)
    if twice:
        raise ManifestError(f"{_pictures(len(twice))} named more than once: {_some(twice)}")


def _check_files(rows: Sequence[Row]) -> None:
    missing = [row.name for row in rows if not row.path.is_file()]
    if missing:
        raise ManifestError(f"{_pictures(len(missing))} missing: {_some(missing)}")
    broken = [row.name for row in rows if not _is_picture(row.path)]
    if broken:
        raise PicturesError(f"{_pictures(len(broken))} unreadable: {_some(broken)}")


def _is_picture(path: Path) -> bool:
    try:
        dimensions(path.read_bytes())
    except (OSError, PictureError):
        return False
    return True


def _pictures(count: int) -> str:
    return "1 picture is" if count == 1 else f"{count} pictures are"


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMED_IN_ERRORS
    return ", ".join(names[:_NAMED_IN_ERRORS]) + (f" and {more} more" if more > 0 else "")
