"""What is missing is said in words that a person can act on, before Qt is imported."""

from collections.abc import Mapping

import pytest

from kiosk import early


def found(
    environment: Mapping[str, str], *, libraries: bool = True, packages: bool = True, platform: str = "linux"
) -> str:
    return "\n".join(
        early.problems(
            environment,
            has_library=lambda _name: libraries,
            has_package=lambda _name: packages,
            platform=platform,
        )
    )


def test_nothing_is_said_when_nothing_is_missing() -> None:
    assert found({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert found({"DISPLAY": ":0"}) == ""


def test_a_missing_library_is_named_by_its_package() -> None:
    assert "sudo apt-get install" in found({"DISPLAY": ":0"}, libraries=False)
    assert "libxcb-cursor0" in found({"DISPLAY": ":0"}, libraries=False)
    assert "libxcb-cursor0" not in found({"QT_QPA_PLATFORM": "offscreen"}, libraries=False)


def test_no_display_is_said_plainly() -> None:
    assert "no display" in found({})


def test_missing_packages_lead_to_the_set_up() -> None:
    assert "./dev run" in found({"DISPLAY": ":0"}, packages=False)


def test_other_systems_are_not_asked_for_linux_libraries() -> None:
    assert found({}, libraries=False, platform="win32") == ""


def test_this_machine_has_what_the_tests_need() -> None:
    assert list(early.problems({"QT_QPA_PLATFORM": "offscreen"})) == []


def test_check_exits_with_the_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(early, "problems", lambda: iter(["one", "two"]))
    with pytest.raises(SystemExit, match="one\ntwo"):
        early.check()
