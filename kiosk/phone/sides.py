"""Which palms a flow asks for, and whether they are there."""

from collections.abc import Sequence

from hardware.palm.side import Side


def wanted_sides(flow: Sequence[str], either: Side) -> tuple[Side, ...]:
    """The palms that a flow asks for; ``either`` stands for ``either_palm`` where no side is named."""
    named = tuple(side for side in Side if f"{side.value}_palm" in flow)
    return named or ((either,) if "either_palm" in flow else ())


def missing_palm(flow: Sequence[str], shown: Sequence[Side]) -> str | None:
    """The factor of the flow for which no palm was shown; None when there is one for each."""
    for side in Side:
        if f"{side.value}_palm" in flow and side not in shown:
            return f"{side.value}_palm"
    return "either_palm" if "either_palm" in flow and not shown else None
