"""Which palms a list of factors asks for."""

from hardware.palm.side import Side

_BY_FACTOR = {"left_palm": Side.LEFT, "right_palm": Side.RIGHT}
EITHER: tuple[tuple[Side, ...], ...] = ((Side.RIGHT,), (Side.LEFT,))


def options(flow: tuple[str, ...]) -> tuple[tuple[Side, ...], ...]:
    """The sets of palms that satisfy ``flow``, the usual one first; empty when it asks for no palm.

    A named palm satisfies ``either_palm`` too, so naming one leaves no choice.
    """
    named = tuple(side for factor, side in _BY_FACTOR.items() if factor in flow)
    if named:
        return (named,)
    return EITHER if "either_palm" in flow else ()


def without(choices: tuple[tuple[Side, ...], ...], absent: tuple[Side, ...]) -> tuple[tuple[Side, ...], ...]:
    """The choices that need none of the ``absent`` palms."""
    return tuple(choice for choice in choices if not set(choice) & set(absent))
