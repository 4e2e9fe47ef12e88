"""What starts the kiosk: counts a trial's starts, goes back after three, and needs neither a package nor a release."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.update import keeper
from kiosk.update import state as states
from kiosk.update.keeper_file import keeper_file
from kiosk.update.layout import Layout
from kiosk.update.state import MOST_STARTS, State, StateDamaged, Trial

OLDER, OLD, NEW = "0.9.0", "1.0.0", "1.1.0"


def whole(layout: Layout, version: str) -> None:
    """A release that says which it is, instead of being one."""
    python = layout.python(version)
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\necho {version} "$@" in $(pwd -P)\n')
    python.chmod(0o755)
    layout.mark(version).write_text("{}")


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    made = Layout(tmp_path / "root")
    for version in (OLDER, OLD, NEW):
        whole(made, version)
    made.keeper.write_bytes(keeper_file())
    states.write(made, State(OLD, OLDER))
    return made


def kept(layout: Layout, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The keeper as a unit runs it, on a Python that finds no packages at all."""
    command = [sys.executable, "-I", "-S", str(layout.keeper), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/", timeout=60)


def trial(layout: Layout) -> None:
    states.change(layout, lambda state: state.begin(NEW, ("camera",)))


def links(layout: Layout) -> tuple[str | None, str | None]:
    return layout.linked("current"), layout.linked("previous")


def test_the_release_in_use_is_started_by_its_real_folder(layout: Layout) -> None:
    done = kept(layout, "start", "run", "--fullscreen")
    assert done.stdout == f"{OLD} -m kiosk run --fullscreen in {layout.release(OLD)}\n"
    assert done.returncode == 0


def test_a_trial_is_started_three_times_and_then_never(layout: Layout) -> None:
    trial(layout)
    for starts in range(1, MOST_STARTS + 1):
        assert kept(layout, "boot").stderr == ""
        assert states.read(layout).trial == Trial(OLD, OLDER, starts, ("camera",))
        assert kept(layout, "start").stdout.startswith(NEW)
    assert kept(layout, "boot").stderr == ""
    state = states.read(layout)
    assert (state.current, state.previous, state.trial, state.bad) == (OLD, OLDER, None, {NEW: "did_not_stay"})
    assert [(each.n, each.what, each.to, each.was) for each in state.outcomes] == [(1, "returned", OLD, NEW)]
    assert links(layout) == (OLD, OLDER)
    assert kept(layout, "start").stdout.startswith(OLD)
    assert kept(layout, "boot").stderr == ""
    assert states.read(layout) == state, "it is counted only while there is a trial"


def test_during_a_trial_the_old_release_updates(layout: Layout) -> None:
    trial(layout)
    assert kept(layout, "update", "resume").stdout.startswith(f"{OLD} -m kiosk update resume")
    states.change(layout, lambda state: state.good(1.0))
    assert kept(layout, "update", "resume").stdout.startswith(f"{NEW} -m kiosk update resume")


def test_links_that_a_power_cut_left_behind_are_drawn_anew(layout: Layout) -> None:
    trial(layout)
    layout.draw_links(OLD, OLDER)
    assert kept(layout, "boot").returncode == 0
    assert links(layout) == (NEW, OLD)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"format": 2}', b"[" * 9000, b"\xff", b"x" * 70_000])
def test_where_the_state_is_damaged_the_links_are_followed(layout: Layout, data: bytes) -> None:
    layout.state.write_bytes(data)
    with pytest.raises(StateDamaged):
        states.read(layout)
    done = kept(layout, "boot")
    assert done.returncode == 0, "it must not keep the kiosk from starting"
    assert "is damaged" in done.stderr
    assert kept(layout, "start").stdout.startswith(OLD)
    assert layout.state.read_bytes() == data


@pytest.mark.parametrize("version", ["../../etc", "/etc", "", "..", ".hidden"])
def test_a_state_leads_nowhere_else(layout: Layout, version: str) -> None:
    found = json.loads(layout.state.read_bytes())
    layout.state.write_text(json.dumps(found | {"current": version}))
    with pytest.raises(StateDamaged):
        states.read(layout)


def test_a_release_that_is_not_whole_is_not_started(layout: Layout) -> None:
    layout.mark(OLD).unlink()
    assert kept(layout, "start").stdout.startswith(OLDER)
    layout.python(OLDER).unlink()
    done = kept(layout, "start")
    assert (done.returncode, done.stdout) == (1, "")
    assert "no whole release" in done.stderr


def test_one_that_may_not_write_starts_it_all_the_same(layout: Layout) -> None:
    trial(layout)
    layout.lock.unlink()
    layout.lock.mkdir()  # not even the lock can be opened
    done = kept(layout, "boot")
    assert (done.returncode, "not counted" in done.stderr) == (0, True)
    assert kept(layout, "start").stdout.startswith(NEW)


def test_what_it_does_not_know_it_says(layout: Layout) -> None:
    for arguments in ((), ("stop",), ("boots",)):
        done = kept(layout, *arguments)
        assert (done.returncode, done.stdout, "usage" in done.stderr) == (2, "", True)


def test_everybody_may_read_and_nobody_else_may_write(layout: Layout) -> None:
    before = os.umask(0o077)
    try:
        trial(layout)
    finally:
        os.umask(before)
    assert stat.S_IMODE(layout.state.stat().st_mode) == 0o644


def test_the_same_modules_make_the_same_keeper() -> None:
    assert keeper_file() == keeper_file()


def test_a_return_leads_to_where_it_came_from(layout: Layout) -> None:
    state = State(OLD, OLDER).begin(NEW, ())
    assert (state.current, state.previous) == (NEW, OLD)
    back = state.back("worse_camera", 9.7)
    assert (back.current, back.previous, back.bad) == (OLD, OLDER, {NEW: "worse_camera"})
    assert back.forgiven(NEW).bad == {}
    assert back.begin(NEW, ()).bad == {}, "somebody wanted it again"
    good = state.good(9.7)
    assert (good.trial, good.outcomes[-1].what, good.outcomes[-1].at) == (None, "installed", 9)
    by_hand = good.back("by_hand", 11)
    assert (by_hand.current, by_hand.previous, by_hand.outcomes[-1].n) == (OLD, None, 2)
    assert by_hand.back("by_hand", 12) == by_hand, "there is nothing before it"


def test_lists_do_not_grow_for_ever(layout: Layout) -> None:
    state = State(OLD)
    for number in range(200):
        state = state.begin(f"1.1.{number}", ()).back("not_up", number)
    states.write(layout, state)
    assert states.read(layout) == state
    assert (len(state.outcomes), len(state.bad), state.outcomes[-1].n) == (20, 50, 200)


def test_main_tells_what_cannot_be_started(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert keeper.main(["start"], tmp_path) == 1
    assert "no whole release" in capsys.readouterr().err
