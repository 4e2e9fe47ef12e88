"""The tables of procrastinate beside ours, and jobs in the transactions that fill the outbox.

Only who has ``PALM_SERVER_QUEUE=procrastinate`` may import what is in here, because it imports procrastinate.
"""

from server_stub.logs import quiet_libraries

quiet_libraries()  # also where no command has set up a log: procrastinate tells of every job
