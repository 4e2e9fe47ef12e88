"""Where figures come from: which data, which engine, which command, when."""

import datetime
import hashlib
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardware.evaluate.evaluation import Options
from hardware.evaluate.manifest import Dataset
from hardware.evaluate.rows import Row
from hardware.evaluate.selection import SET, Half
from hardware.palm import parameters
from hardware.palm.codec import FORMAT

DATE = "date"
"""A column of the manifest that says when a picture was taken, if it has one."""


def provenance(data: Dataset, rows: Sequence[Row], half: Half, options: Options) -> dict[str, Any]:
    """What a reader needs to run it again and to know that it was the same engine."""
    return {
        "protocol": options.protocol.value,
        "sessions": options.sessions.value,
        "gathering": asdict(options.gathering) if options.protocol == "kiosk" else {"enrolled": 1, "presented": 1},
        "jitter": options.jitter,
        "half": half.value,
        "bootstrap": asdict(options.bootstrap),
        "data": sources(data, rows),
        "version": engine_version(),
        "command": shown_command(),
        "created": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "tuned": "nothing: every threshold and parameter is the product's own",
    }


def sources(data: Dataset, rows: Sequence[Row]) -> dict[str, Any]:
    """Which manifests, which sets of them, how many rows, and from when to when."""
    dates = sorted({row.columns[DATE] for row in rows if row.columns.get(DATE)})
    return {
        "manifests": [asdict(source) for source in data.sources],
        "sets": sorted({row.columns.get(SET, "") for row in rows} - {""}),
        "rows": len(rows),
        "dates": [dates[0], dates[-1]] if dates else None,
    }


def engine_version() -> dict[str, str]:
    """The template's format and the SHA-256 of the parameters file: equal for equal engines."""
    file = Path(parameters.__file__)
    return {"template": FORMAT, "parameters_sha256": hashlib.sha256(file.read_bytes()).hexdigest()}


def shown_command() -> str:
    """The command line without the folders of this machine."""
    return " ".join(["python -m hardware", *(_bare(word) for word in sys.argv[1:])])


def _bare(word: str) -> str:
    return Path(word).name if "/" in word else word
