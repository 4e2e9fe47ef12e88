"""Camera sources behind one protocol, discovery, the newest-frame mailbox and camera faults."""
