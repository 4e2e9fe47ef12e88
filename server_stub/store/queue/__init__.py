"""The tables of procrastinate beside ours, and jobs in the transactions that fill the outbox.

Only who has ``PALM_SERVER_QUEUE=procrastinate`` may import what is in here, because it imports procrastinate.
"""

import logging

for _name in ("procrastinate", "psycopg.pool"):
    # They tell of every job, and with tracebacks of a database out of reach: server_stub.delivery.faults says it once.
    logging.getLogger(_name).setLevel(logging.CRITICAL)
