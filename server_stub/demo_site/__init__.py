"""A small site that signs people in with a password and then Pinn: the example of how a backend and a page use it.

What a backend of your own needs is in ``verifying.py`` (the ID token), ``backend.py`` (the API) and ``site.py`` (the
order of things); what a page needs in ``pages/``.
"""
