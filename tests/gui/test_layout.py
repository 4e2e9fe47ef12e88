"""Every page at four sizes, and with texts of twice the size: nothing is clipped, nothing overlaps, every target is
large enough and has a name, and what does not fit is reached by touch, by keys and by one switch.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.developer.exhibits import Still, stills
from kiosk.views.developer.window import PhonesWindow
from kiosk.views.gallery import SIZES, Exhibit, Wall, exhibits
from kiosk.views.operator.gallery import desk_exhibits, hang_desk
from kiosk.views.operator.settings_gallery import settings_exhibits
from kiosk.views.window import MainWindow
from tests.gui.places import check_keys, check_places, check_sizes, check_steps, check_targets

Hung = Callable[[Exhibit | Still, tuple[int, int]], MainWindow | PhonesWindow]
EXHIBITS = {exhibit.name: exhibit for exhibit in (*exhibits(), *stills())}
CASES = [pytest.param(e, s, id=f"{e.name}-{s[0]}x{s[1]}") for e in EXHIBITS.values() for s in SIZES]


@pytest.mark.parametrize(("exhibit", "size"), CASES)
def test_nothing_is_clipped_and_nothing_overlaps(hung: Hung, exhibit: Exhibit | Still, size: tuple[int, int]) -> None:
    check_places(hung(exhibit, size))


@pytest.mark.parametrize(("exhibit", "size"), CASES)
def test_targets_are_large_and_named(hung: Hung, exhibit: Exhibit | Still, size: tuple[int, int]) -> None:
    check_targets(hung(exhibit, size))


# Where room is scarcest: the longest language also where the page is narrow, a wide one from right to left. Languages
# between them in length have the sheets and pages with the most words.
OF_VISITORS = [exhibit for exhibit in EXHIBITS.values() if isinstance(exhibit, Exhibit)]
IN_LANGUAGES = [("en_XA", SIZES[0]), ("en_XA", SIZES[2]), ("de", SIZES[0]), ("ar", SIZES[1])]
WORDY = ["home-notice", "choose-help", "consent", "consent-leaving", "capture-way-out", "result-unproven", "receipt"]


@pytest.mark.parametrize("exhibit", OF_VISITORS, ids=lambda exhibit: exhibit.name)
@pytest.mark.parametrize(("code", "size"), IN_LANGUAGES, ids=lambda value: str(value).strip("()").replace(", ", "x"))
def test_every_language_fits(
    hung: Hung, language: Callable[[str], None], exhibit: Exhibit, code: str, size: tuple[int, int]
) -> None:
    language(code)
    check_places(hung(exhibit, size))


@pytest.mark.parametrize("name", WORDY)
@pytest.mark.parametrize("code", ["es", "fr", "zh_CN"])
def test_the_pages_of_many_words_fit_in_the_other_languages(
    hung: Hung, language: Callable[[str], None], name: str, code: str
) -> None:
    language(code)
    check_places(hung(EXHIBITS[name], SIZES[0]))


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["phones-asks", "phones-question", "phones-token", "phones-enroll"])
def test_the_window_with_phones_fits_in_a_longer_language(
    hung: Hung, language: Callable[[str], None], name: str, size: tuple[int, int]
) -> None:
    language("en_XA")
    check_places(hung(EXHIBITS[name], size))


# The whole product once for each size in the longest language and from right to left; where room is scarcest also in
# the longest real language and the one without spaces. Colours change no place: see test_contrast.
LARGE = [*((code, size) for size in SIZES for code in ("en_XA", "ar")), ("de", SIZES[0]), ("zh_CN", SIZES[0])]


def hung_large(size: tuple[int, int], look: Look) -> Iterator[tuple[str, QWidget]]:
    """Every page with texts of twice the size: visitors' on one window, then those of staff. Names come with them."""
    large = replace(look, text_scale=2.0)
    wall = Wall(size, large)
    try:
        for exhibit in OF_VISITORS:
            wall.show(exhibit)
            yield exhibit.name, wall.window
    finally:
        wall.window.close()
    of_desk = ((each.name, partial(hang_desk, each)) for each in desk_exhibits())
    for name, make in (*of_desk, *settings_exhibits()):
        window = make(size, large)
        try:
            yield name, window
        finally:
            window.close()


@pytest.mark.parametrize(("code", "size"), LARGE, ids=lambda value: str(value).strip("()").replace(", ", "x"))
def test_texts_of_twice_the_size_lose_nothing(
    look: Look, language: Callable[[str], None], code: str, size: tuple[int, int]
) -> None:
    language(code)
    usual = look.sized(*size).font(Role.NOTE).pixelSize()
    wrong = []
    for name, window in hung_large(size, look):
        window.activateWindow()
        QApplication.processEvents()
        for check in (check_places, check_targets, check_steps, check_keys, partial(check_sizes, usual=usual, large=2)):
            try:
                check(window)
            except AssertionError as error:
                wrong.append(f"{name}: {str(error).splitlines()[0]}")
    assert not wrong, "\n".join(wrong)


def test_twice_the_size_is_twice_the_size(look: Look) -> None:
    for size in SIZES:
        usual, large = look.sized(*size), replace(look, text_scale=2.0).sized(*size)
        for role in Role:
            assert large.font(role).pixelSize() >= 2 * usual.font(role).pixelSize() - 1
