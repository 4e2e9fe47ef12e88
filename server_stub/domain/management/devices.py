"""Devices, as the app backend sees them; they come by enrolling."""

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, Device, EventType, Log, Scope
from server_stub.domain.management.lists import ask
from server_stub.domain.ownership import owned
from server_stub.domain.ports import Page, PageRequest


class Devices:
    """A customer's users' phones."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get(self, scope: Scope, device_id: str) -> Device:
        """One device; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return owned(work.devices.get(device_id), scope, "device")

    def page(self, scope: Scope, request: PageRequest) -> Page[Device]:
        """Newest first; raises BadRequest for an unknown cursor."""
        with self._core.store.read() as work:
            return ask(work.devices.page, scope, request)

    def logs(self, scope: Scope, device_id: str, request: PageRequest) -> Page[Log]:
        """One device's logs, newest first."""
        with self._core.store.read() as work:
            owned(work.devices.get(device_id), scope, "device")
            return ask(work.logs.page_of_device, device_id, request)

    def delete(self, caller: Caller, device_id: str) -> None:
        """Forget the device and its keys; the user's palms stay."""
        with self._core.store.write() as work:
            device = owned(work.devices.get(device_id), caller.scope, "device")
            work.devices.delete(device)
            self._core.events.record(work, caller, EventType.DEVICE_DELETED, device)
