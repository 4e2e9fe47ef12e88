"""Empties the outboxes: webhooks to receivers, pushes to phones."""
