"""Why a setting may not be so, in the operator's language where we said it ourselves."""

from kiosk.errors import SettingsError
from kiosk.views.texts.lookup import known, say


def refusal(error: SettingsError) -> str:
    """One sentence; in English what nobody foresaw."""
    if not known("refusals", error.reason):
        return str(error)
    return say("refusals", error.reason, error.key, *error.values)
