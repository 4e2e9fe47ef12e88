"""Jobs that say "look at this receiver", made in the transaction that puts something into its box.

A job carries no event: the rows of the outbox say what is to be sent, and one job that waits stands for all of them.
That is safe because of a lock per receiver: whoever fills its box shares it until the end of the transaction, and
whoever took a job waits for it (:data:`WAIT`) before looking. A transaction that found a job waiting and made none
itself is thus over, and its rows can be seen, before anybody who took that job looks at them.
"""

from collections.abc import Collection, Iterable

from procrastinate import App, SyncPsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from sqlalchemy import Connection, text

from server_stub.domain.errors import Unavailable

QUEUE = "palm_deliveries"
TASK = "look_at_receiver"

WAIT = "SELECT pg_advisory_xact_lock(hashtext('palm_outbox'), hashtext(%(receiver)s))"
"""Ends when nobody is filling this receiver's box any more who had begun before."""
_FILLING = text(
    "SELECT pg_advisory_xact_lock_shared(hashtext('palm_outbox'), hashtext(receiver))"
    " FROM unnest(CAST(:receivers AS text[])) AS receiver"
)
_WAITING = text(
    "SELECT queueing_lock FROM procrastinate_jobs WHERE status = 'todo' AND queueing_lock = ANY(:receivers)"
)


class Deferral:
    """Makes a job for each receiver, unless one waits already. Call it last in a transaction.

    Receivers are taken in one order by everybody, so that two transactions with several of them cannot stop each other.
    """

    def __init__(self) -> None:
        self._app = App(connector=SyncPsycopgConnector())  # never opened: it works on the connections it is given

    def __call__(self, connection: Connection, receivers: Collection[str]) -> None:
        """Raises Unavailable when the database does not take a job."""
        ordered = sorted(receivers)
        connection.execute(_FILLING, {"receivers": ordered})
        waiting = set(connection.scalars(_WAITING, {"receivers": ordered}))
        self._defer(connection, (receiver for receiver in ordered if receiver not in waiting))

    def _defer(self, connection: Connection, receivers: Iterable[str]) -> None:
        for receiver in receivers:
            try:
                with connection.begin_nested():
                    self._app.configure_task(
                        TASK,
                        queue=QUEUE,
                        queueing_lock=receiver,
                        connection=connection.connection.driver_connection,
                    ).defer(receiver=receiver)
            except AlreadyEnqueued:
                continue  # somebody made one since we looked
            except ConnectorException as error:
                raise Unavailable("The queue cannot be used now; nothing was changed.") from error
