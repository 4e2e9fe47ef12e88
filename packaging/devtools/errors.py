"""The one error of set-up: a sentence that says what to do."""


class SetupError(Exception):
    """Set-up cannot go on; the text tells a person what to do next."""
