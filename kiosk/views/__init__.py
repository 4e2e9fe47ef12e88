"""Pages and widgets: they render a state, send events and write no state."""
