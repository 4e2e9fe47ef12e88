"""Accuracy and attack-detection reports on manifests of pictures."""
