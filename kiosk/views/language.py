"""Speaks the language of the settings: a catalogue if there is one, and the direction it is read in."""

import logging
from importlib.resources import files

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

SOURCE_LANGUAGE = "en"
_SPOKEN = "spoken language"


def speak(application: QApplication, language: str) -> QTranslator | None:
    """Install the catalogue of ``language``; English needs none. The translator lives as long as the application."""
    application.setProperty(_SPOKEN, SOURCE_LANGUAGE)
    QLocale.setDefault(QLocale(language))
    application.setLayoutDirection(QLocale(language).textDirection())
    if language.partition("_")[0] == SOURCE_LANGUAGE:
        return None
    translator = QTranslator(application)
    folder = str(files("kiosk.translations"))
    if not translator.load(f"kiosk_{language}", folder):
        log.warning("there is no translation into %s; the kiosk speaks English", language)
        application.setLayoutDirection(QLocale(SOURCE_LANGUAGE).textDirection())
        return None
    application.installTranslator(translator)
    application.setProperty(_SPOKEN, language)
    return translator


def spoken() -> str:
    """The language that the words on the screen are in."""
    application = QApplication.instance()
    language = application.property(_SPOKEN) if application else None
    return language if isinstance(language, str) else SOURCE_LANGUAGE
