"""The language of the plugin: QGIS's own, or another one that the user chose."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .. import resources
from . import settings

FOLDER = resources.FOLDER / "i18n"
PREFIX = "groundcast_"
ENGLISH = "en"


def available() -> list[str]:
    """Codes of the languages that the plugin speaks: "en", "de", "zh_CN" …"""
    found = sorted(path.stem[len(PREFIX) :] for path in FOLDER.glob(f"{PREFIX}*.qm"))
    return [ENGLISH, *(code for code in found if code != ENGLISH)]


def chosen() -> str:
    """The code that the user set, "" for QGIS's own language."""
    return str(settings.read("language"))


def name_of(code: str) -> str:
    """A language as its speakers write it."""
    locale = QLocale(code)
    return locale.nativeLanguageName().capitalize() or code


def wanted() -> str:
    """The code of the file to load, "" where the plugin does not speak the language."""
    # Chinese has two scripts: newer QGIS names it by the script, older ones by a country.
    code = (chosen() or QgsApplication.locale() or ENGLISH).replace("-", "_").replace("zh_Hans", "zh_CN")
    spoken = available()
    for name in (code, code.split("_")[0]):
        if name in spoken:
            return "" if name == ENGLISH else name
    return ""


def install() -> QTranslator | None:
    """Make the plugin speak the language; give back what `remove` takes away, None for English."""
    code = wanted()
    translator = QTranslator()
    if not code or not translator.load(str(FOLDER / f"{PREFIX}{code}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: QTranslator | None) -> None:
    """Take the language back, for the plugin's unload."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
