"""Headers that keep a page to itself."""

from collections.abc import Sequence

_NOTHING_ELSE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'"
)


def page_headers(frame_ancestors: Sequence[str]) -> dict[str, str]:
    """Of a document of ours: no script but our files, and only these ancestors may frame it."""
    return {
        "Content-Security-Policy": f"{_NOTHING_ELSE}; frame-ancestors {' '.join(frame_ancestors)}",
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


ASSET_HEADERS = {
    "Cache-Control": "no-cache",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}
"""Of a script or style: kept, and asked about each time; pages of other origins load ``/pinn.js``."""
