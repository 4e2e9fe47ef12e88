"""What a phone reads off a page: ``<issuer>/a/<auth_session_id>#<code>``, of the configured server and no other.

Anybody can put up a QR code. The text is compared with the issuer letter by letter, never resolved or opened.
"""

import re
from dataclasses import dataclass

from kiosk.phone.errors import BadPageCode
from kiosk.secret import Secret

LONGEST = 1024
"""Characters; ours take about a hundred, and an issuer may be a long one."""

_SESSION = re.compile(r"[A-Za-z0-9_-]{1,128}")
_CODE = re.compile(r"[A-Za-z0-9_-]{1,128}")


@dataclass(frozen=True, slots=True)
class PageCode:
    """A page's session and the code that claims it, once."""

    auth_session_id: str
    code: Secret


def read_page_code(text: Secret, issuer: str) -> PageCode:
    """What the text says. Raises ``BadPageCode``."""
    scanned = text.reveal()
    if len(scanned) > LONGEST:
        raise BadPageCode("code_too_long", "That is too long to be a page's code.")
    if not scanned.isascii() or not scanned.isprintable():
        raise BadPageCode("code_malformed", "That is no page's code.")
    begin = f"{issuer}/a/"
    if not scanned.startswith(begin):
        raise BadPageCode("code_foreign", f"That is no code of a page of {issuer}.")
    session, mark, code = scanned.removeprefix(begin).partition("#")
    if not mark or not code:
        raise BadPageCode("code_incomplete", "The one-time code behind the # is missing.")
    if not _SESSION.fullmatch(session) or not _CODE.fullmatch(code):
        raise BadPageCode("code_malformed", "That is no page's code.")
    return PageCode(session, Secret(code))
