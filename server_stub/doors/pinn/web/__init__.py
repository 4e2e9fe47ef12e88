"""The routes of web pages: opening a session, watching it, taking the token."""
