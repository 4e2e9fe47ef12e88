"""One page per screen state. A page renders a state and sends events; it never writes state."""
