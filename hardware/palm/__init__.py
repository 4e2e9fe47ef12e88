"""Region, features, template, codec, matching and thresholds of a palm. Stands alone: the server uses it."""
