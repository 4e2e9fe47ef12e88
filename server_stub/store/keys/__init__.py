"""Master keys: where they come from, what they can do, and which of them a database is under."""
