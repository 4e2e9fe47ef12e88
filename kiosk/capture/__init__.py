"""Runs hardware in threads and hands the newest result to whoever watches."""
