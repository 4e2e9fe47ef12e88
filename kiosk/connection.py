"""From settings to what talks: transport, client, front desk, sink, remote settings."""

import logging
import re
from functools import partial

from kiosk.client.address import Address
from kiosk.client.front_desk import FrontDeskClient
from kiosk.client.pages import PageClient
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import BadBundle, Limits, Transport
from kiosk.errors import SettingsError, VaultError
from kiosk.ports import Auditor, TokenSink
from kiosk.profile import Profile
from kiosk.remote_settings.store import Store
from kiosk.remote_settings.watch import SettingsWatch
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.sinks import KeepNothing, PostTo
from kiosk.vaults.vault import Vault

log = logging.getLogger(__name__)

_DESK_TOKEN = re.compile(r"dts_[A-Za-z0-9]{32}")


def address_of(settings: Settings) -> Address:
    """Where the server is and what it calls itself."""
    return Address.of(settings.api_host, settings.issuer)


def make_transport(settings: Settings) -> Transport:
    """The way to the network. Raises ``SettingsError`` for a bundle that cannot be used."""
    limits = Limits(connect_s=settings.connect_seconds, whole_s=settings.answer_seconds)
    try:
        return Transport(ca_bundle=settings.ca_bundle, proxy=settings.proxy, limits=limits)
    except BadBundle as error:
        raise SettingsError("ca_bundle", f"The setting 'ca_bundle' cannot be used: {error}.") from None


def make_client(settings: Settings, transport: Transport, key: TerminalKey | None) -> TerminalClient:
    """The server as this terminal sees it."""
    return TerminalClient(transport, address_of(settings), settings.publishable_key, key)


def make_front_desk(settings: Settings, transport: Transport, vault: Vault) -> FrontDeskClient | None:
    """The front desk's backend, with the token from the vault; None where the settings name none."""
    if settings.desk_url is None:
        return None
    return FrontDeskClient(transport, settings.desk_url, partial(desk_token, vault, settings.desk_url))


def desk_token(vault: Vault, url: str) -> Secret | None:
    """What this kiosk proves itself to the desk with, None when it has none or it cannot be read."""
    try:
        return vault.get(_desk_name(url))
    except VaultError as error:
        log.error("%s: %s", error.code, error)
        return None


def keep_desk_token(vault: Vault, url: str, token: Secret) -> None:
    """Keep it, instead of an earlier one. Raises ``VaultError``, or ``ValueError`` for what is no desk token."""
    if not _DESK_TOKEN.fullmatch(token.reveal()):
        raise ValueError("a desk token is dts_ and 32 letters and digits")
    vault.put(_desk_name(url), token)


def _desk_name(url: str) -> str:
    return f"front desk at {url}"


def make_pages(settings: Settings, transport: Transport, key: TerminalKey | None) -> PageClient:
    """The server as this terminal's page that waits for a phone sees it."""
    return PageClient(transport, address_of(settings), settings.publishable_key, key)


def make_settings_watch(
    settings: Settings, transport: Transport, profile: Profile, auditor: Auditor, terminal_id: str
) -> SettingsWatch | None:
    """Who looks for a fleet's settings; None where the settings name no place."""
    if settings.settings_url is None or settings.settings_key is None:
        return None
    source = (settings.settings_url, settings.settings_key)
    store = Store(profile, settings.settings_key)
    every_s = settings.settings_minutes * 60.0
    return SettingsWatch(transport, source, store, auditor, terminal_id, every_s=every_s)


def make_sink(settings: Settings, transport: Transport) -> TokenSink:
    """Where tokens go."""
    return PostTo(transport, settings.token_url) if settings.token_url else KeepNothing()
