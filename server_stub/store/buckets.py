"""How fast one key may ask, counted in PostgreSQL: every server on the database draws from the same buckets."""

import math

from sqlalchemy import Engine, text

from server_stub.domain.errors import RateLimited
from server_stub.store.faults import translated

# One statement, so that two servers cannot both take the last token. The database's clock is the one they share.
_TAKE = text("""
INSERT INTO buckets AS b (name, tokens, at, allowed)
VALUES (:name, CAST(:burst AS float) - 1, extract(epoch FROM clock_timestamp()), true)
ON CONFLICT (name) DO UPDATE SET (tokens, at, allowed) = (
    SELECT CASE WHEN f.filled >= 1 THEN f.filled - 1 ELSE f.filled END, f.now, f.filled >= 1
    FROM (
        SELECT n.now, least(:burst, b.tokens + greatest(0, n.now - b.at) * :rate) AS filled
        FROM (SELECT CAST(extract(epoch FROM clock_timestamp()) AS float) AS now) AS n
    ) AS f
)
RETURNING tokens, allowed
""")


class SharedRateLimit:
    """Like the door's own token bucket; ``rate`` tokens a second refill a bucket that holds ``burst``."""

    def __init__(self, engine: Engine, rate: float, burst: int) -> None:
        # A bucket that loses its last second in a crash does no harm, and waiting for the disk would.
        self._engine = engine.execution_options(isolation_level="READ COMMITTED")
        self._rate = rate
        self._burst = burst

    def take(self, key: str) -> None:
        """Spend one; raises RateLimited, which says how long to wait, or Unavailable."""
        with translated(), self._engine.begin() as connection:
            connection.exec_driver_sql("SET LOCAL synchronous_commit = off")
            values = {"name": key, "rate": self._rate, "burst": self._burst}
            tokens, allowed = connection.execute(_TAKE, values).one()
        if not allowed:
            wait = max(1, math.ceil((1 - tokens) / self._rate))
            raise RateLimited("Too many requests with this key.", retry_after=wait)
