"""The report as one web page: nothing is fetched, nothing runs."""

import base64
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from hardware.evaluate import table
from hardware.evaluate.report.style import STYLE
from hardware.evaluate.report.thumbnails import WARNING, Thumbnail, jpeg
from hardware.evaluate.report.words import MEANING, about

TITLE = "Palm recognition: evaluation"
_SORTS = {"genuine": "Farthest pairs of one palm", "impostor": "Nearest pairs of strangers"}


def page(figures: Mapping[str, Any], drawings: Mapping[str, str], pictures: Mapping[str, Thumbnail]) -> str:
    """``drawings``: SVG by title; ``pictures``: thumbnails by name, empty unless they were asked for."""
    sections = [
        f'<p class="alarm" role="alert">{WARNING}</p>' if pictures else "",
        _section("Figures", _facts(table.summary(figures))),
        *(_section(title, f"<figure>{drawing}</figure>") for title, drawing in drawings.items()),
        _section("Sessions, sides and groups", _grid(table.header(figures), table.parts(figures))),
        *(_worst(title, figures["worst"][sort], pictures) for sort, title in _SORTS.items()),
        _section("Notes", _list(figures["notes"])) if figures["notes"] else "",
        _section("What the figures mean", _facts(MEANING)),
        _section("Where they come from", _facts(about(figures))),
    ]
    body = "\n".join(section for section in sections if section)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{TITLE}</title>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n<main>\n<h1>{TITLE}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _section(title: str, content: str) -> str:
    return f"<section>\n<h2>{escape(title)}</h2>\n{content}\n</section>"


def _facts(lines: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>\n' for name, value in lines)
    return f"<table><tbody>\n{rows}</tbody></table>"


def _grid(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    rows = "".join(
        f'<tr><th scope="row">{escape(line[0])}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in line[1:])}</tr>\n'
        for line in lines
    )
    return f'<div class="scroll"><table><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table></div>'


def _list(items: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>"


def _worst(title: str, entries: Sequence[Mapping[str, Any]], pictures: Mapping[str, Thumbnail]) -> str:
    if not entries:
        return ""
    if not pictures:
        return _section(title, _list([table.pair(entry) for entry in entries]))
    return _section(title, "\n".join(_shown(entry, pictures) for entry in entries))


def _shown(entry: Mapping[str, Any], pictures: Mapping[str, Thumbnail]) -> str:
    images = "".join(_image(name, pictures[name]) for name in [*entry["probe"], *entry["reference"]])
    return f'<div class="pair">{images}<span>{escape(table.pair(entry))}</span></div>'


def _image(name: str, picture: Thumbnail) -> str:
    data = base64.b64encode(jpeg(picture)).decode()
    return f'<img alt="{escape(name)}" src="data:image/jpeg;base64,{data}">'
