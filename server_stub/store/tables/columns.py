"""Column types and the naming convention that every table shares."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import JSON, BigInteger, Column, Dialect, Integer, MetaData, String, TypeDecorator

from server_stub.domain.factors import Factor, Flow

E = TypeVar("E", bound=StrEnum)

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ID_WIDTH = 40
"""Longest id is authsess_ and 24 characters."""
HASH_WIDTH = 64
"""Hex SHA-256."""


class TextEnum(TypeDecorator[E], Generic[E]):
    """A StrEnum kept as its text."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__(ID_WIDTH)
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's shape
        """To text."""
        return None if value is None else value.value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> E | None:  # noqa: ANN401, ARG002
        """From text."""
        return None if value is None else self.kind(value)


class FlowList(TypeDecorator[Flow]):
    """A flow kept as a JSON list of factor names."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Iterable[Factor] | None, dialect: Dialect) -> list[str] | None:  # noqa: ARG002
        """To a list."""
        return None if value is None else [factor.value for factor in value]

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Flow | None:  # noqa: ANN401, ARG002
        """From a list."""
        return None if value is None else tuple(Factor(name) for name in value)


class TextList(TypeDecorator[tuple[str, ...]]):
    """Texts kept as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> list[str] | None:  # noqa: ARG002
        """To a list."""
        return None if value is None else list(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ANN401, ARG002
        """From a list."""
        return None if value is None else tuple(value)


class TextTuple(TypeDecorator[tuple[str, ...]]):
    """Texts kept as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> list[str] | None:  # noqa: ARG002
        """To a list."""
        return None if value is None else list(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ANN401, ARG002
        """From a list."""
        return None if value is None else tuple(value)


def position() -> Column[int]:
    """Order of creation, never used twice: what lists are sorted and continued by."""
    return Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)


def id_(name: str, *, nullable: bool = False) -> Column[str]:
    """A column holding an id."""
    return Column(name, String(ID_WIDTH), nullable=nullable)


def time(name: str, *, nullable: bool = False) -> Column[int]:
    """A column holding integer Unix seconds."""
    return Column(name, BigInteger, nullable=nullable)
