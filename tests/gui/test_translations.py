"""Every catalogue is complete, true to the placeholders, calm, and of letters that the installed faces can draw."""

import importlib
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from kiosk.languages import LANGUAGES, PSEUDO, SOURCE, USUAL
from kiosk.theme.type import COMPANIONS, best_family
from kiosk.views.catalogue import read
from kiosk.views.language import catalogues
from kiosk.views.pseudo import pseudo
from kiosk.views.texts.lookup import TABLES

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {(table, text) for table, texts in TABLES.items() for text in texts.values()}
TRANSLATED = [code for code in LANGUAGES if code not in {SOURCE, PSEUDO}]
CATALOGUES = {code: read(catalogues() / f"kiosk_{code}.ts") for code in TRANSLATED}
# Jargon that belongs into the consent and to operators: template, biometric, liveness.
JARGON = {
    "de": r"Template|biometrisch|Lebend",
    "es": r"plantilla|biométric|vida\b",
    "fr": r"gabarit|biométri|preuve de vie",
    "ar": r"قالب|حيوية",
    "zh_CN": r"模板|生物识别|活体",
}
# Nobody is told that a picture or a model was suspected.
SUSPICION = {
    "de": r"falsch(e|er) Hand|Fälschung|Angriff|Betrug",
    "es": r"fals[ao]|ataque|fraude",
    "fr": r"\bfauss|attaque|fraude",
    "ar": r"مزي|هجوم|احتيال",
    "zh_CN": r"假|攻击|欺诈",
}


def placeholders(text: str) -> Counter[str]:
    return Counter(re.findall(r"%\d", text))


def test_every_text_can_be_extracted(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    catalogue = tmp_path / "kiosk_xx.ts"
    sources = sorted(str(path) for path in (ROOT / "kiosk/views/texts").glob("*.py"))
    subprocess.run([str(tool), *sources, "-ts", str(catalogue)], check=True, capture_output=True, timeout=60)
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }
    assert found == TEXTS


def test_every_usual_language_has_a_catalogue_and_no_other_has() -> None:
    assert {file.stem for file in catalogues().glob("*.ts")} == {f"kiosk_{code}" for code in TRANSLATED}
    assert set(USUAL) == {SOURCE, *TRANSLATED}


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_catalogue_has_every_text_and_no_other(code: str) -> None:
    assert set(CATALOGUES[code]) == TEXTS


@pytest.mark.parametrize("code", TRANSLATED)
def test_placeholders_and_paragraphs_are_those_of_the_source(code: str) -> None:
    for (_table, source), words in CATALOGUES[code].items():
        assert placeholders(words) == placeholders(source), source
        assert words.count("\n\n") == source.count("\n\n"), source
        assert words == words.strip(), source


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_voice_is_calm_and_short(code: str) -> None:
    for (table, source), words in CATALOGUES[code].items():
        assert not re.search("[!¡！]", words), source
        if table == "guidance":
            assert len(words.split()) <= 12, source
            assert len(words) <= 48, source


@pytest.mark.parametrize("code", TRANSLATED)
def test_jargon_appears_only_where_it_must(code: str) -> None:
    allowed = {TABLES["sheets"]["consent.body"], TABLES["pages"]["chip.liveness"]}
    for (_table, source), words in CATALOGUES[code].items():
        if source not in allowed:
            assert not re.search(JARGON[code], words, re.IGNORECASE), source


@pytest.mark.parametrize("code", TRANSLATED)
def test_nobody_is_told_of_a_suspicion(code: str) -> None:
    for table in ("guidance", "results"):
        for source in TABLES[table].values():
            assert not re.search(SUSPICION[code], CATALOGUES[code][table, source], re.IGNORECASE), source


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_button_named_in_a_sentence_is_called_what_the_button_says(code: str) -> None:
    words = CATALOGUES[code]
    for sheet, button in (("help.who", "who.scan"), ("help.consent", "consent.decline")):
        said = words["pages", TABLES["pages"][button]]
        assert said in words["sheets", TABLES["sheets"][sheet]]


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_letter_can_be_drawn(qapp: QApplication, code: str) -> None:
    installed = set(QFontDatabase.families())
    faces = [QRawFont.fromFont(QFont(name)) for name in (best_family(), *COMPANIONS) if name in installed]
    letters = {letter for words in CATALOGUES[code].values() for letter in words} | set(LANGUAGES[code].name)
    missing = {
        letter
        for letter in letters
        if letter.isprintable() and not any(f.supportsCharacter(ord(letter)) for f in faces)
    }
    if missing and "CI" not in os.environ:
        pytest.skip(f"no face for {code} is installed: ./dev doctor")
    assert missing == set()


@given(st.sampled_from(sorted({text for _table, text in TEXTS})))
def test_the_pseudo_language_is_about_forty_percent_longer_and_keeps_what_matters(text: str) -> None:
    longer = pseudo(text)
    assert placeholders(longer) == placeholders(text)
    assert longer.count("\n") == text.count("\n")
    assert (longer[0], longer[-1]) == ("[", "]")
    if len(re.findall("[A-Za-z]", text)) >= 20:
        assert 1.25 <= len(longer) / len(text) <= 1.6


def test_the_pseudo_language_is_forty_percent_longer_on_the_whole() -> None:
    share = sum(len(pseudo(text)) for _, text in TEXTS) / sum(len(text) for _, text in TEXTS)
    assert share == pytest.approx(1.4, abs=0.06)


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The step ``texts`` of ./dev check."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("devtools.texts")


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_check_finds_nothing(checker: ModuleType, code: str) -> None:
    assert list(checker.faults(catalogues() / f"kiosk_{code}.ts")) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<translation>Hilfe</translation>", '<translation type="unfinished">Hilfe</translation>', "not translated"),
        ("<translation>Hilfe</translation>", "<translation> </translation>", "not translated"),
        ("<translation>Hilfe</translation>", '<translation type="vanished">Hilfe</translation>', "not translated"),
        ("<translation>Hilfe</translation>", "<translation>Hilfe!</translation>", "raises its voice"),
        ("Zurück zum Anfang in %1 s", "Zurück zum Anfang in %2 s", "placeholders"),
        ("Zurück zum Anfang in %1 s", "Zurück zum Anfang in s", "placeholders"),
    ],
)
def test_the_check_names_what_is_wrong(checker: ModuleType, tmp_path: Path, old: str, new: str, fault: str) -> None:
    file = tmp_path / "kiosk_de.ts"
    whole = (catalogues() / "kiosk_de.ts").read_text(encoding="utf-8")
    assert old in whole
    file.write_text(whole.replace(old, new, 1), encoding="utf-8")
    found = list(checker.faults(file))
    assert len(found) == 1
    assert fault in found[0]


def test_a_text_that_was_not_extracted_is_a_fault(
    checker: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("kiosk/views/texts", "kiosk/translations"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    checkout = SimpleNamespace(root=tmp_path, tool=lambda name: str(Path(sys.executable).with_name(name)))
    assert checker.check(checkout) == 0
    pages = tmp_path / "kiosk/views/texts/pages.py"
    pages.write_text(pages.read_text(encoding="utf-8").replace("Touch to begin", "Touch to start"), encoding="utf-8")
    assert checker.check(checkout) == len(TRANSLATED)
    assert "./dev texts" in capsys.readouterr().out


def test_a_missing_face_is_known_by_its_package(checker: ModuleType) -> None:
    libraries = importlib.import_module("devtools.libraries")
    assert [one.package for one in libraries.lacking(["OpenSans-Bold.ttf"])] == [
        "fonts-noto-core",
        "fonts-wqy-microhei",
    ]
    assert libraries.lacking(["NotoSansArabic-Bold.ttf", "NotoSansCJK-Regular.ttc"]) == []
