"""./dev texts: the translation files hold exactly the texts of the kiosk, finished and with the same placeholders."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from devtools.environment import Environment
from devtools.errors import SetupError

SOURCES = "kiosk/views/texts/*.py"
FILES = "kiosk/translations/kiosk_*.ts"
# No text raises its voice, in no script.
LOUD = re.compile("[!¡！]")


def main(env: Environment, arguments: list[str]) -> int:  # noqa: ARG001 - every command has this shape
    """Take new texts into the translation files and drop old ones; say what is left to translate."""
    env.ready(development=True)
    extract(env, sorted(env.root.glob(FILES)))
    return _told(list(_faults_of_all(env.root)))


def check(env: Environment) -> int:
    """Like ``main`` on a copy: a file that would change, or is not finished, is a fault. Returns how many there are."""
    files = sorted(env.root.glob(FILES))
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        extract(env, copies)
        stale = [f.name for f, copy in zip(files, copies, strict=True) if f.read_bytes() != copy.read_bytes()]
    faults = [f"{name}: other texts than the kiosk has; ./dev texts brings them up to date" for name in stale]
    return _told([*faults, *_faults_of_all(env.root)])


def extract(env: Environment, files: list[Path]) -> None:
    """Bring translation files up to date with the texts in the sources. Raises ``SetupError``."""
    sources = sorted(str(file) for file in env.root.glob(SOURCES))
    command = [env.tool("pyside6-lupdate"), *sources, "-ts", *map(str, files), "-locations", "none", "-no-obsolete"]
    result = subprocess.run(command, cwd=env.root, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SetupError(f"pyside6-lupdate failed: {(result.stderr or result.stdout).strip()[-300:]}")


def faults(file: Path) -> Iterator[str]:
    """What is wrong with the translations of one file, a sentence each."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of this checkout
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            where = f"{file.name}, {context.findtext('name')}, {source[:60]!r}"
            words = (translation.text if translation is not None else None) or ""
            if translation is None or translation.get("type") or not words.strip():
                yield f"{where}: not translated"
            elif _shape(source) != _shape(words):
                yield f"{where}: other placeholders or paragraphs than in English"
            elif LOUD.search(words):
                yield f"{where}: raises its voice"


def _shape(text: str) -> Counter[str]:
    """Placeholders and ends of paragraphs, counted."""
    return Counter(re.findall(r"%\d|\n", text))


def _faults_of_all(root: Path) -> Iterator[str]:
    for file in sorted(root.glob(FILES)):
        yield from faults(file)


def _told(found: list[str]) -> int:
    for fault in found:
        print(fault)
    return len(found)
