"""From settings to what talks: transport, client, sink."""

from kiosk.client.address import Address
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import BadBundle, Limits, Transport
from kiosk.errors import SettingsError
from kiosk.ports import TokenSink
from kiosk.settings import Settings
from kiosk.sinks import KeepNothing, PostTo


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


def make_sink(settings: Settings, transport: Transport) -> TokenSink:
    """Where tokens go."""
    return PostTo(transport, settings.token_url) if settings.token_url else KeepNothing()
