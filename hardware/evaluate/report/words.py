"""What the report says about itself, in sentences, and what its figures mean."""

from collections.abc import Mapping
from typing import Any

MEANING = (
    ("FTE, FTA", "palms no template could be made of, and pictures that were refused, each with its reason"),
    ("FMR, FNMR", "strangers accepted, and palms of the right person refused, at one threshold; shares of comparisons"),
    ("FNMR at FMR", "the loosest threshold that keeps the false-match rate on these impostor pairs, none looser"),
    ("EER", "where both rates are equal; for comparing engines, no product runs there"),
    ("in brackets", "95 % interval, bootstrapped over people: both hands and all pictures of one move together"),
    ("*", "too few impostor pairs to see that rate: the threshold is the nearest impostor, no false match observed"),
    ("extrapolated", "limits from a generalised Pareto tail fitted to the nearest impostors; estimated, not observed"),
)


def about(figures: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Which data, which command, which engine, when."""
    data, gathering = figures["data"], figures["gathering"]
    sources = "; ".join(f"{one['name']} ({one['rows']} rows, SHA-256 {one['sha256']})" for one in data["manifests"])
    protocol = f"{figures['protocol']}: {gathering['enrolled']} enrolled, {gathering['presented']} presented"
    return [
        ("data", sources),
        ("sets", ", ".join(data["sets"]) or "not named"),
        ("rows used", f"{data['rows']} (half of the people: {figures['half']})"),
        ("taken", " to ".join(data["dates"]) if data["dates"] else "no dates in the manifest"),
        ("protocol", f"{protocol}; genuine pairs: {figures['sessions']} sessions"),
        ("jitter of probes", figures["jitter"] or "none"),
        ("bootstrap", f"{figures['bootstrap']['times']} resamples of people, seed {figures['bootstrap']['seed']}"),
        ("command", figures["command"]),
        ("engine", f"{figures['version']['template']}, parameters {figures['version']['parameters_sha256']}"),
        ("made", figures["created"]),
        ("tuned", figures["tuned"]),
    ]
