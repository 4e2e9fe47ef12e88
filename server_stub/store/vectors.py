"""The gallery in PostgreSQL with pgvector: scrambled coarse codes in a bit column, found through an HNSW index.

The table is no part of the migrations, because not every PostgreSQL has the extension or lets us create it:
``add_vectors`` adds both where that is possible, whenever tables are brought up to date. What the column holds is
scrambled by whoever writes it (``server_stub.domain.scramble``); distances are the same.
"""

from collections.abc import Collection

import numpy as np
from sqlalchemy import Connection, Engine, exc, text

from hardware.palm.code import Bits
from hardware.palm.gallery.coarse import COARSE_BITS
from hardware.palm.side import Side
from server_stub.domain.entities import Scope, SealedCode
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import PALM_CODES

SEARCHED = 200
"""Rows that HNSW keeps while it walks through its graph (``hnsw.ef_search``): more find more and take longer."""

PER_FORM = 10
"""Nearest rows taken for each form of the probe."""

_TABLE = f"""
CREATE TABLE IF NOT EXISTS palm_vectors (
    user_id varchar(40) NOT NULL,
    side varchar(40) NOT NULL,
    number integer NOT NULL,
    account_id varchar(40) NOT NULL,
    livemode boolean NOT NULL,
    code bit({COARSE_BITS}) NOT NULL,
    CONSTRAINT pk_palm_vectors PRIMARY KEY (user_id, side, number),
    CONSTRAINT fk_palm_vectors_user_id FOREIGN KEY (user_id, side)
        REFERENCES palm_codes (user_id, side) ON DELETE CASCADE
)"""
_INDEX = "CREATE INDEX IF NOT EXISTS ix_palm_vectors_code ON palm_vectors USING hnsw (code bit_hamming_ops)"

_PUT = text(
    "INSERT INTO palm_vectors (user_id, side, number, account_id, livemode, code)"
    " VALUES (:user_id, :side, :number, :account_id, :livemode, CAST(:code AS varbit))"
)
_REMOVE = text("DELETE FROM palm_vectors WHERE user_id = :user_id AND side = :side")
_MISSING = text(
    "SELECT c.user_id, c.side, c.account_id, c.livemode, c.sealed FROM palm_codes c"
    " LEFT JOIN palm_vectors v ON v.user_id = c.user_id AND v.side = c.side AND v.number = 0"
    " WHERE c.account_id = :account_id AND c.livemode = :livemode AND v.user_id IS NULL LIMIT :most"
)
_NEAREST = text(
    "SELECT near.user_id FROM unnest(CAST(:forms AS varbit[])) AS form(code) CROSS JOIN LATERAL ("
    " SELECT user_id, code <~> CAST(form.code AS bit(BITS)) AS distance"
    " FROM palm_vectors"
    " WHERE account_id = :account_id AND livemode = :livemode AND side = :side"
    " AND user_id <> ALL(CAST(:exclude AS varchar[])) ORDER BY 2 LIMIT :each"
    ") AS near GROUP BY near.user_id ORDER BY min(near.distance), near.user_id LIMIT :most".replace(
        "BITS", str(COARSE_BITS)
    )
)


def add_vectors(engine: Engine) -> bool:
    """Add extension, table and index where they are missing and can be made; whether they are there now."""
    if engine.dialect.name != "postgresql":
        return False
    try:
        with engine.begin() as connection:
            for statement in ("CREATE EXTENSION IF NOT EXISTS vector", _TABLE, _INDEX):
                connection.execute(text(statement))
    except exc.DBAPIError:  # not installed, too old, or not ours to create
        return has_vectors(engine)
    return True


def has_vectors(engine: Engine) -> bool:
    """Whether the index is there."""
    if engine.dialect.name != "postgresql":
        return False
    with engine.connect() as connection:
        return bool(connection.scalar(text("SELECT to_regclass('ix_palm_vectors_code') IS NOT NULL")))


class SqlPalmVectors:
    """Scrambled coarse codes that PostgreSQL searches itself."""

    def __init__(self, link: Link) -> None:
        self._connection: Connection = link.connection
        self._codes = Rows(link, PALM_CODES, SealedCode)

    def put(self, scope: Scope, user_id: str, side: Side, codes: Bits) -> None:
        """Keep the codes (codes, bits) of a palm, replacing those of the same user and side."""
        whose = {"user_id": user_id, "side": side.value}
        self._connection.execute(_REMOVE, whose)
        rows = [{**whose, **_of(scope), "number": number, "code": code} for number, code in enumerate(_texts(codes))]
        self._connection.execute(_PUT, rows)

    def missing(self, scope: Scope, limit: int) -> tuple[SealedCode, ...]:
        """Codes that have no vectors yet."""
        found = self._connection.execute(_MISSING, {**_of(scope), "most": limit}).mappings()
        return tuple(SealedCode(**{**row, "side": Side(row["side"]), "sealed": bytes(row["sealed"])}) for row in found)

    def nearest(
        self, scope: Scope, side: Side, forms: Bits, most: int, exclude: Collection[str] = ()
    ) -> tuple[str, ...]:
        """Users whose codes are nearest to one of ``forms`` (forms, bits), nearest first; about, not exactly so."""
        self._connection.execute(text(f"SET LOCAL hnsw.ef_search = {SEARCHED}"))
        self._connection.execute(text("SET LOCAL hnsw.iterative_scan = 'relaxed_order'"))
        asked = {"forms": _texts(forms), "side": side.value, "exclude": list(exclude), "each": PER_FORM, "most": most}
        return tuple(self._connection.execute(_NEAREST, {**_of(scope), **asked}).scalars())


def _of(scope: Scope) -> dict[str, object]:
    return {"account_id": scope.account_id, "livemode": scope.livemode}


def _texts(codes: Bits) -> list[str]:
    """(codes, bits) as PostgreSQL writes bits."""
    return [row.tobytes().decode() for row in codes.astype(np.uint8) + ord("0")]
