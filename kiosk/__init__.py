"""The Qt application that a visitor stands in front of."""
