"""Measure the engine on a folder of pictures: how often palms are missed, confused, and never taken at all."""
