"""Which factors an attempt demands, who may ask for them, and whether the user has them."""

from collections.abc import Collection, Sequence

from hardware.palm.side import Side
from server_stub.domain.entities import User
from server_stub.domain.errors import Conflict, Unprocessable
from server_stub.domain.factors import REMOTE, Factor, Flow

LONGEST = len(Factor)


def parse_flow(names: Sequence[str], allowed: Collection[Factor]) -> Flow:
    """The flow of these factor names, each of ``allowed`` and named once, at least one.

    Raises ``Unprocessable`` with reason ``flow_invalid``.
    """
    known = {factor.value for factor in allowed}
    if not 0 < len(names) <= LONGEST or len(set(names)) != len(names) or not known.issuperset(names):
        may = ", ".join(sorted(known))
        raise Unprocessable(f"a flow names one or more of {may}, each once", reason="flow_invalid", param="flow")
    return tuple(Factor(name) for name in names)


def wants_palm(flow: Flow) -> bool:
    """Whether a palm has to be shown at all."""
    return not REMOTE.isdisjoint(flow)


def wanted_sides(flow: Flow, presented: Collection[Side]) -> tuple[Side, ...]:
    """The sides to be matched, left first: those named, and whatever else was presented where either will do.

    Raises ``Unprocessable`` with reason ``palm_missing`` when the presented palms cannot satisfy the flow.
    """
    named = {side for side in Side if side_factor(side) in flow}
    missing = named.difference(presented)
    if missing or (wants_palm(flow) and not presented):
        side = min(missing) if missing else None
        param = f"palm.{side}" if side else "palm"
        raise Unprocessable("the flow demands a palm that was not presented", reason="palm_missing", param=param)
    return tuple(side for side in Side if side in named or (Factor.EITHER_PALM in flow and side in presented))


def demand_enrolled(flow: Flow, user: User) -> None:
    """Every palm the flow names is enrolled, one of them for either; raises ``Conflict``: ``factor_not_enrolled``."""
    has = {Factor.LEFT_PALM: user.left_palm_enrolled, Factor.RIGHT_PALM: user.right_palm_enrolled}
    has[Factor.EITHER_PALM] = any(has.values())
    missing = [factor for factor in flow if not has.get(factor, True)]
    if missing:
        raise Conflict(f"{missing[0]} is not enrolled", reason="factor_not_enrolled", param=missing[0])


def side_factor(side: Side) -> Factor:
    """The factor that a palm of this side proves."""
    return Factor.LEFT_PALM if side is Side.LEFT else Factor.RIGHT_PALM
