"""What makes this visit easier, chosen by the person, and gone when somebody else comes."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.theme.look import Look
from kiosk.theme.tokens import CONTRAST
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.sheet import Way

Change = Callable[["Comfort"], None]


@dataclass(frozen=True, slots=True)
class Comfort:
    """``voice``: the page's words are spoken."""

    contrast: bool = False
    voice: bool = False

    def over(self, look: Look) -> Look:
        """``look`` as this person wants it."""
        return replace(look, palette=CONTRAST) if self.contrast else look


def ways(comfort: Comfort, change: Change, may_speak: bool) -> tuple[Way, ...]:
    """A switch for each; ``change`` hears of the new wish."""
    other = replace(comfort, contrast=not comfort.contrast)
    made = [Way("contrast", say("sheets", "comfort.contrast"), lambda: change(other), comfort.contrast)]
    if may_speak:
        heard = replace(comfort, voice=not comfort.voice)
        made.append(Way("speak", say("sheets", "comfort.voice"), lambda: change(heard), comfort.voice))
    return tuple(made)
