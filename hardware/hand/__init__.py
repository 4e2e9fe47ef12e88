"""Landmarks of a hand in a frame and the geometry read from them: side, pose, distance, tilt."""
