"""A front desk's backend: it holds the secret key, so that no kiosk does. On the public API like any customer's.

``backend.py`` speaks to the API, ``book.py`` keeps the desk's own file (people, kiosks, acts), ``desk.py`` is the order
of things, ``routes.py`` what kiosks call.
"""
