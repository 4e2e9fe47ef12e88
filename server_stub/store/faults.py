"""What goes wrong in a database, said as the domain says it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from server_stub.domain.errors import Conflict, Unavailable


@contextmanager
def translated() -> Iterator[None]:
    """Locked, read-only, full, damaged or unreachable become Unavailable; two writers of one thing, Conflict."""
    try:
        yield
    except exc.IntegrityError as error:
        raise Conflict("Something else changed this at the same time.") from error
    except (exc.DataError, exc.ProgrammingError):
        raise  # a fault of ours: no waiting will mend it
    except (exc.DBAPIError, exc.TimeoutError) as error:
        raise Unavailable("The store cannot be used now; nothing was changed.") from error
