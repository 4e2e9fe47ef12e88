"""Pages out of files with ``{names}`` in them, every value escaped, and the headers that keep them to themselves."""

import html
import json
import re
from importlib.resources import files

from starlette.responses import HTMLResponse, Response

_TYPES = {".js": "text/javascript", ".css": "text/css"}


class Pages:
    """``api_host`` is where the script and the widget come from."""

    def __init__(self, api_host: str) -> None:
        self._api_host = api_host

    def page(self, name: str, status: int = 200, **values: object) -> HTMLResponse:
        """One page."""
        given = {"api_host": self._api_host, **values}
        text = re.sub(r"\{(\w+)\}", lambda found: _escaped(given[found[1]]), _read(f"{name}.html").decode())
        return HTMLResponse(text, status, headers=self._headers())

    def file(self, name: str) -> Response:
        """One script or style."""
        return Response(_read(name), media_type=_TYPES[name[name.rindex(".") :]], headers={"Cache-Control": "no-cache"})

    def _headers(self) -> dict[str, str]:
        api = self._api_host
        policy = (
            f"default-src 'none'; script-src 'self' {api}; connect-src 'self' {api}; frame-src {api}; "
            "style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        return {
            "Content-Security-Policy": policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
        }


def _read(name: str) -> bytes:
    return files(__package__).joinpath("pages", name).read_bytes()


def _escaped(value: object) -> str:
    return html.escape(value if isinstance(value, str) else json.dumps(value))
