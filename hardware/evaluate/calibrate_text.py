"""A calibration in words: the very lines that the parameters file keeps, and the data they come from."""

from collections.abc import Iterator, Mapping
from typing import Any


def told(found: Mapping[str, Any], data: Mapping[str, Any]) -> str:
    """Nothing is changed; the lines are for somebody to put into ``hardware/palm/parameters.py``."""
    return "\n".join([*_data(found, data), *_table(found), *_line(found, data), *_thresholds(found)])


def _data(found: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    sets = ", ".join(data["sets"]) or "not named"
    yield f"# Calibration: one code against one code with the whole search, {found['pairs']} pairs of different people,"
    yield f"# {found['people']} people: the {data['half']} places of each set's sorted people. Sets: {sets}."
    for source in data["manifests"]:
        yield f"# {source['name']}: SHA-256 {source['sha256']}"


def _table(found: Mapping[str, Any]) -> Iterator[str]:
    yield "#"
    yield "#     false-match rate   " + " ".join(f"{row['rate']:<9g}" for row in found["table"])
    yield "#     at distance        " + " ".join(f"{row['distance']:<9.4f}" for row in found["table"])


def _line(found: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    yield "#"
    for name, key, digits in (("CALIBRATION_DISTANCE", "distance", 4), ("CALIBRATION_SLOPE", "slope", 1)):
        entry = found[key]
        yield f"{name}: Final = {entry['value']:.{digits}f}"
        yield (
            f'"""95 % of resamples of people: {entry["low"]:.{digits}f} to {entry["high"]:.{digits}f}'
            f' [calibrate, half {data["half"]}, seed {data["seed"]}]."""'
        )


def _thresholds(found: Mapping[str, Any]) -> Iterator[str]:
    yield ""
    yield "use        score  distance  FMR fitted  FMR observed here"
    for row in found["thresholds"]:
        rates = f"{row['fmr_fitted']:<10.3g}  {row['fmr_observed']:.3g}"
        yield f"{row['use']:<10} {row['score']:<6g} {row['distance']:<9.4f} {rates}"
    yield "No file was changed."
