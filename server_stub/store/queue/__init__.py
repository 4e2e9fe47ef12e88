"""The tables of procrastinate beside ours, and jobs in the transactions that fill the outbox.

Only what is used when ``PALM_SERVER_QUEUE=procrastinate`` may be imported from here, because it imports procrastinate.
"""
