"""A server whose codes are never scanned."""

from kiosk.client.models import PageState, WebPage, WebToken
from kiosk.secret import Secret

PAGE = {
    "object": "web_auth_session",
    "auth_session_id": "authsess_1",
    "polling_secret": "p" * 32,
    "expires_at": 2_000_000_000,
    "qr_modules": ["0" * 21] * 21,
}


class ScriptedPages:
    def open_page(self, flow: tuple[str, ...]) -> WebPage:
        assert flow
        return WebPage.model_validate(PAGE)

    def lasts(self, page: WebPage) -> float:
        assert page
        return 120.0

    def look(self, auth_session_id: str, polling_secret: Secret) -> PageState:
        assert polling_secret
        return PageState(object="web_auth_session", auth_session_id=auth_session_id, state="pending")

    def take(self, auth_session_id: str, polling_secret: Secret) -> WebToken:
        raise AssertionError(f"nobody was recognised: {auth_session_id}, {polling_secret}")
