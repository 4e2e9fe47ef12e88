"""A real Chromium, and an eye that reads the codes on its screen."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from playwright.sync_api import Browser, FrameLocator, Page, sync_playwright

from hardware.vision import cv2

NAMES = ("chromium", "chromium-browser", "google-chrome")
WIDGET = "#pinn_iframe"


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own. Without one a test skips, saying so; in CI it fails."""
    found = os.environ.get("PALM_TEST_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        reason = "no Chromium on this machine: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    sandbox = [] if os.geteuid() else ["--no-sandbox"]  # Chromium's own rule for root
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=[*sandbox, "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for all tests of a file; playwright keeps an event loop in this thread as long as it is there."""
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a browser that remembers nothing, as small as a widget may be; what goes wrong in it fails the test."""
    context = browser.new_context(viewport={"width": 320, "height": 480}, device_scale_factor=2, locale="en-GB")
    context.set_default_timeout(20_000)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    context.close()
    assert wrong == []


def widget(page: Page) -> FrameLocator:
    """The widget's document."""
    return page.frame_locator(WIDGET)


def scanned(page: Page) -> str:
    """The text of the code on the screen, read from its pixels."""
    picture = widget(page).locator("svg.code").screenshot()
    pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    # OpenCV's other detector misses about three in a hundred such codes, however sharp; this one read 150 of 150.
    text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(pixels)
    assert text, "no code was read off the screen"
    return str(text)
