"""Write the reports that were asked for; pictures only when they were asked for too."""

from pathlib import Path

from hardware.evaluate.evaluation import Evaluation
from hardware.evaluate.files import write
from hardware.evaluate.report.draw import figures_of
from hardware.evaluate.report.page import page
from hardware.evaluate.report.paper import paper
from hardware.evaluate.report.svg import svg_of
from hardware.evaluate.report.thumbnails import thumbnails


def write_reports(done: Evaluation, html: Path | None, pdf: Path | None, pictures: bool) -> None:
    """Raises ``EvaluationError`` when a file cannot be written. Reports with pictures are readable by you alone."""
    drawings = figures_of(done)
    shown = thumbnails(done) if pictures else {}
    if html is not None:
        images = {title: svg_of(figure, title) for title, figure in drawings.items()}
        write(html, page(done.figures, images, shown).encode(), private=pictures)
    if pdf is not None:
        write(pdf, paper(done.figures, list(drawings.values()), shown), private=pictures)
