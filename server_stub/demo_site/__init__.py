"""A small site that signs people in with a password and then Pinn: the example of how a backend and a page use it.

What a backend of your own needs is in ``backend.py`` (the API), ``site.py`` (the order of things) and
``server_stub.examples.verify_id_token``; what a page needs in ``pages/``.
"""
