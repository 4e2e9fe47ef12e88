"""The figures as rows of words, the same for terminal, web page and PDF."""

from collections.abc import Iterator, Mapping
from typing import Any

Figures = Mapping[str, Any]
Line = tuple[str, str]


def summary(figures: Figures) -> list[Line]:
    """What and how much, then every rate with its interval."""
    return [*_taking(figures), *_matching(figures), *_policy(figures), *_times(figures)]


def header(figures: Figures) -> tuple[str, ...]:
    """Column heads of ``comparison``."""
    return ("pairs", "genuine", "impostor", "EER", *(f"FNMR at FMR {name}" for name in figures["fnmr_at_fmr"]))


def comparison(name: str, figures: Figures) -> tuple[str, ...]:
    """One line of figures: all pairs, a split or a group."""
    rates = (rate(entry) + (" *" if entry.get("limited") else "") for entry in figures["fnmr_at_fmr"].values())
    return (name, str(figures["genuine"]), str(figures["impostor"]), rate(figures["eer_interval"]), *rates)


def parts(figures: Figures) -> list[tuple[str, ...]]:
    """All pairs, every split, every group."""
    lines = [comparison("all", figures)]
    lines += [comparison(_SPLITS[name], some) for name, some in figures["splits"].items()]
    for column, values in figures["groups"].items():
        lines += [comparison(f"{column} {value or '(empty)'}", some) for value, some in values.items()]
    return lines


def rate(entry: Mapping[str, Any] | None) -> str:
    """Per cent with the interval; a dash for null."""
    if entry is None or entry["value"] is None:
        return "–"
    return f"{percent(entry['value'])} ({percent(entry['low'])} … {percent(entry['high'])})"


def percent(share: float | None) -> str:
    """Two digits that count: 12 %, 0.74 %, 0.0031 %."""
    if share is None:
        return "–"
    return f"{100 * share:.0f} %" if share in (0, 1) else f"{100 * share:.3g} %"


def pair(entry: Mapping[str, Any]) -> str:
    """One of the worst pairs, by name."""
    names = " / ".join(" + ".join(entry[which]) for which in ("probe", "reference"))
    return f"{entry['distance']:.3f}  score {entry['score']:.0f}  {entry['side']}  {names}"


_SPLITS = {"within": "within a session", "across": "across sessions", "L": "left", "R": "right"}


def _taking(figures: Figures) -> Iterator[Line]:
    yield "people, palms, pictures", f"{figures['people']}, {figures['palms']}, {figures['pictures']}"
    yield "failure to enroll (FTE)", percent(figures["fte"])
    yield "failure to acquire (FTA)", percent(figures["fta"]) + _counted(figures["fta_reasons"])
    refusable = ", ".join(f"{count} {kind}" for kind, count in figures["refusable"].items())
    yield "backs and negatives refused", f"{percent(figures['refused'])}{f' of {refusable}' if refusable else ''}"


def _matching(figures: Figures) -> Iterator[Line]:
    yield "comparisons", f"{figures['genuine']} genuine, {figures['impostor']} impostor"
    yield "equal error rate (EER)", rate(figures["eer_interval"])
    for name, entry in figures["fnmr_at_fmr"].items():
        yield f"FNMR at FMR {name}", rate(entry) + _limits(entry)
    for name, entry in (figures["extrapolated"] or {"fnmr_at_fmr": {}})["fnmr_at_fmr"].items():
        yield f"… extrapolated to FMR {name}", rate(entry)
    yield "rank-1 identification", f"{percent(figures['rank1'])} of {figures['rank1_searches']} searches"


def _policy(figures: Figures) -> Iterator[Line]:
    for use, entry in figures["fnmr_at_policy"].items():
        strangers = f"; {entry['false_matches']} false matches, FMR by the tail {_power(entry['fmr_extrapolated'])}"
        yield f"FNMR at score {entry['score']:g} ({use})", rate(entry["fnmr"]) + strangers


def _power(entry: Mapping[str, Any] | None) -> str:
    return "–" if entry is None else f"{entry['value']:.1e} (to {entry['high']:.1e})"


def _times(figures: Figures) -> Iterator[Line]:
    for what, entry in figures["times_ms"].items():
        if entry:
            yield f"time per {what}, p50 and p95", f"{entry['p50']:.2f} and {entry['p95']:.2f} ms"


def _limits(entry: Mapping[str, Any]) -> str:
    """What stands behind a rate: too few pairs, or no error at all."""
    words = ["too few pairs: no false match observed"] if entry.get("limited") else []
    zero = entry.get("zero_errors_bound")
    if zero:
        words.append(
            f"no error: below {percent(zero['over_people'])} by people, {percent(zero['over_pairs'])} by pairs"
        )
    return f"; {'; '.join(words)}" if words else ""


def _counted(reasons: Mapping[str, int]) -> str:
    return f" ({', '.join(f'{reason} {count}' for reason, count in reasons.items())})" if reasons else ""
