"""Speaks a language: its words, the direction it is read in, and how it writes numbers and dates."""

import logging
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.languages import LANGUAGES, PSEUDO, SOURCE
from kiosk.views.catalogue import Catalogue, CatalogueDamaged, read
from kiosk.views.pseudo import Pseudo

log = logging.getLogger(__name__)

_PROPERTY = "kiosk-language"


def speak(application: QApplication, code: str, folder: Path | None = None) -> None:
    """Everything said from now on is in this language; with a damaged catalogue it is English, and the log says so.

    ``code`` is one of ``kiosk.languages``, ``folder`` where its catalogue is (the package's own).
    """
    try:
        translator = _translator(code, folder or catalogues())
    except CatalogueDamaged as error:
        log.error("the catalogue of %s cannot be read, the kiosk speaks English: %s", code, error)
        code, translator = SOURCE, None
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    locale = QLocale(LANGUAGES[code].locale)
    QLocale.setDefault(locale)
    application.setProperty(_PROPERTY, code)
    if translator is not None:
        translator.setParent(application)
        application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())


def spoken() -> str:
    """The code of the language that is spoken now."""
    application = QCoreApplication.instance()
    return str((application and application.property(_PROPERTY)) or SOURCE)


def catalogues() -> Path:
    """Where the translation files are."""
    return Path(str(files("kiosk.translations")))


def _translator(code: str, folder: Path) -> QTranslator | None:
    if code == PSEUDO:
        return Pseudo()
    return None if code == SOURCE else Catalogue(read(folder / f"kiosk_{code}.ts"))
