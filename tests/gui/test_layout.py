"""Every page at four sizes, and with texts of twice the size: nothing is clipped, nothing overlaps, every target is
large enough and has a name, and what does not fit is reached by touch, by keys and by one switch.

Building a window costs more than looking at a page, so one window shows all of them: a test is a size in a language.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.developer.exhibits import Still, stills
from kiosk.views.gallery import SIZES, Exhibit, Wall, exhibits
from kiosk.views.operator.gallery import desk_exhibits, hang_desk
from tests.gui.places import check_keys, check_places, check_sizes, check_steps, check_targets

Size = tuple[int, int]
Named = Iterator[tuple[str, QWidget]]
Check = Callable[[QWidget], None]

OF_VISITORS = [exhibit for exhibit in exhibits() if isinstance(exhibit, Exhibit)]
# Where room is scarcest: the longest language also where the page is narrow, a wide one from right to left. Languages
# between them in length have the sheets and pages with the most words.
IN_LANGUAGES = [("en_XA", SIZES[0]), ("en_XA", SIZES[2]), ("de", SIZES[0]), ("ar", SIZES[1])]
WORDY = (
    "home-notice",
    "choose-help",
    "consent",
    "consent-kept",
    "consent-leaving",
    "capture-way-out",
    "result-unproven",
    "receipt",
)
# The whole product once for each size in the longest language and from right to left; where room is scarcest also in
# the longest real language and the one without spaces. Colours change no place: see test_contrast.
LARGE = [*((code, size) for size in SIZES for code in ("en_XA", "ar")), ("de", SIZES[0]), ("zh_CN", SIZES[0])]


def called(value: object) -> str:
    return str(value).strip("()").replace(", ", "x")


def of_visitors(size: Size, look: Look, only: Iterable[str] = ()) -> Named:
    """What visitors see, and the pages behind the hidden entry, one after the other on one window."""
    wall = Wall(size, look)
    try:
        for exhibit in OF_VISITORS:
            if not only or exhibit.name in only:
                wall.show(exhibit)
                yield exhibit.name, wall.window
    finally:
        wall.window.close()


def of_staff(size: Size, look: Look) -> Named:
    """The front desk."""
    for exhibit in desk_exhibits():
        window = hang_desk(exhibit, size, look)
        yield exhibit.name, window
        window.close()


def of_developers(size: Size, look: Look) -> Named:
    """The window with phones."""
    for still in stills():
        window = still.hang(size, look)
        yield still.name, window
        window.close()


def judge(shown: Named, *checks: Check) -> None:
    """Every check on every page; says all that is wrong at once."""
    wrong = []
    for name, window in shown:
        window.activateWindow()
        QApplication.processEvents()
        for check in checks:
            try:
                check(window)
            except AssertionError as error:
                wrong.append(f"{name}: {str(error).splitlines()[0]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", SIZES, ids=called)
def test_nothing_is_clipped_and_nothing_overlaps(look: Look, size: Size) -> None:
    judge(of_visitors(size, look), check_places)
    judge(of_developers(size, look), check_places)


def test_nothing_is_clipped_after_the_screen_was_turned_or_changed(look: Look) -> None:
    def turned() -> Named:
        for name, window in of_visitors(SIZES[0], look):
            for size in (SIZES[3], SIZES[2], SIZES[3], SIZES[0]):
                window.resize(*size)
                QApplication.processEvents()
                yield f"{name} at {called(size)}", window

    judge(turned(), check_places)


@pytest.mark.parametrize("size", SIZES, ids=called)
def test_targets_are_large_and_named(look: Look, size: Size) -> None:
    judge(of_visitors(size, look), check_targets)
    judge(of_developers(size, look), check_targets)


@pytest.mark.parametrize(("code", "size"), IN_LANGUAGES, ids=called)
def test_every_language_fits(look: Look, language: Callable[[str], None], code: str, size: Size) -> None:
    language(code)
    judge(of_visitors(size, look), check_places)


@pytest.mark.parametrize("code", ["es", "fr", "zh_CN"])
def test_the_pages_of_many_words_fit_in_the_other_languages(
    look: Look, language: Callable[[str], None], code: str
) -> None:
    language(code)
    judge(of_visitors(SIZES[0], look, WORDY), check_places)


@pytest.mark.parametrize("size", SIZES[:3], ids=called)
@pytest.mark.parametrize("name", ["phones-asks", "phones-question", "phones-token", "phones-enroll"])
def test_the_window_with_phones_fits_in_a_longer_language(
    look: Look, language: Callable[[str], None], name: str, size: Size
) -> None:
    language("en_XA")
    (still,) = (still for still in stills() if isinstance(still, Still) and still.name == name)
    window = still.hang(size, look)
    check_places(window)
    window.close()


@pytest.mark.parametrize(("code", "size"), LARGE, ids=called)
def test_texts_of_twice_the_size_lose_nothing(
    look: Look, language: Callable[[str], None], code: str, size: Size
) -> None:
    language(code)
    large = replace(look, text_scale=2.0)
    twice = partial(check_sizes, usual=look.sized(*size).font(Role.NOTE).pixelSize(), large=2.0)
    checks: tuple[Check, ...] = (check_places, check_targets, check_steps, check_keys, twice)
    judge(of_visitors(size, large), *checks)
    judge(of_staff(size, large), *checks)


def test_twice_the_size_is_twice_the_size(look: Look) -> None:
    for size in SIZES:
        usual, large = look.sized(*size), replace(look, text_scale=2.0).sized(*size)
        for role in Role:
            assert large.font(role).pixelSize() >= 2 * usual.font(role).pixelSize() - 1
