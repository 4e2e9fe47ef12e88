"""``Pinn-Version``: a date. There is one so far."""

from server_stub.domain.errors import BadRequest

NEWEST = "2019-04-01"
KNOWN = frozenset({NEWEST})


def require_known(version: str | None) -> None:
    """Absent means the newest; raises BadRequest for one that nobody knows."""
    if version is not None and version not in KNOWN:
        raise BadRequest("This Pinn-Version is not known.", param="Pinn-Version")
