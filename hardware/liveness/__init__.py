"""Is this a living hand in front of this camera, now? One check per module, one verdict."""
