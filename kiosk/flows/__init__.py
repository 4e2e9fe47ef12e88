"""Enroll, authenticate and recover as plain state machines: (state, event) -> (state, effects). No Qt, no HTTP."""
