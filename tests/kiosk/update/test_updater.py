"""An update from file to end, on a kiosk that is a file: what is refused, what waits, what stays and what goes back."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.errors import UpdateFailed, UpdateRefused
from kiosk.update import keeper, manifest
from kiosk.update import state as states
from kiosk.update.prepare import Wishes
from kiosk.update.updater import PAUSE_S, NotNow, Returned, Step
from tests.kiosk.update.place import KEY, NEW, OLD, Machine, release

ALL = [Step.VERIFIED, Step.PREPARED, Step.IDLE, Step.SWITCHED, Step.RESTARTED, Step.STAYS]
NEWER = "1.2.0"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@contextmanager
def unchanged(machine: Machine) -> Iterator[None]:
    """Whatever happens: the same release, none besides, and the kiosk was left alone."""
    before = machine.state, machine.releases(), machine.kiosk.restarts
    yield
    assert (machine.state, machine.releases(), machine.kiosk.restarts) == before


def refused(machine: Machine, reason: str, file: Path) -> None:
    with unchanged(machine), pytest.raises(UpdateRefused) as caught:
        machine.install(file)
    assert caught.value.reason == reason


def test_a_new_release_is_tried_and_stays(machine: Machine, tmp_path: Path) -> None:
    machine.install(release(tmp_path, NEW))
    assert machine.steps == ALL
    assert (machine.state.current, machine.state.previous, machine.state.trial) == (NEW, OLD, None)
    assert machine.kiosk.look() is not None
    assert machine.releases() == {NEW, OLD}
    machine.install(release(tmp_path, NEWER))
    assert machine.releases() == {NEWER, NEW}, "the one before the one before is gone"
    assert [(each.what, each.to, each.was) for each in machine.state.outcomes] == [
        ("installed", NEW, OLD), ("installed", NEWER, NEW),
    ]  # fmt: skip


def test_packages_of_the_same_lock_are_taken_over_and_not_fetched(machine: Machine, tmp_path: Path) -> None:
    (packages,) = machine.layout.release(OLD).glob(".venv/lib/*/site-packages")
    (packages / "some.py").write_text("")
    machine.install(release(tmp_path, NEW))
    (taken,) = machine.layout.release(NEW).glob(".venv/lib/*/site-packages/some.py")
    assert taken.samefile(packages / "some.py")


def test_what_is_not_signed_by_the_key_of_the_machine_is_refused(machine: Machine, tmp_path: Path) -> None:
    refused(machine, "signature_wrong", release(tmp_path, NEW, Ed25519PrivateKey.generate()))
    other = release(tmp_path, NEW)
    data = other.read_bytes()
    other.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    refused(machine, "damaged", other)


def test_the_same_and_an_older_release_are_refused(machine: Machine, tmp_path: Path) -> None:
    refused(machine, "in_use", release(tmp_path, OLD))
    refused(machine, "older", release(tmp_path, "0.9.9"))
    with (tmp_path / "0.9.9.palm-kiosk").open("rb") as stream:
        machine.updater().install(KEY.public_key(), stream, Wishes(older=True))
    assert (machine.state.current, machine.state.previous) == ("0.9.9", OLD)


def test_one_that_writes_the_profile_in_another_way_is_refused(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.update.package.PROFILE_FORMAT", manifest.PROFILE_FORMAT + 1)
        file = release(tmp_path, NEW)
    refused(machine, "profile", file)


def test_one_that_fails_its_self_test_is_never_started(machine: Machine, tmp_path: Path) -> None:
    file = release(tmp_path, NEW, main="import sys\nsys.exit('no camera library')\n")
    with unchanged(machine), pytest.raises(UpdateFailed, match=r"1\.1\.0 could not run here: no camera library"):
        machine.install(file)
    assert machine.steps == [Step.VERIFIED]


@pytest.mark.slow
def test_packages_that_do_not_match_their_hashes_keep_it_out(machine: Machine, tmp_path: Path) -> None:
    lock = f"some-package==1.0 --hash=sha256:{'0' * 64}\n"
    wheels = {"wheels/some_package-1.0-py3-none-any.whl": "not the one"}
    file = release(tmp_path, NEW, **{"requirements.lock": lock}, **wheels)
    with unchanged(machine), pytest.raises(UpdateFailed, match="installing its packages failed"):
        machine.install(file)


@pytest.mark.slow
def test_a_wheel_that_the_release_brings_is_installed_without_a_network(machine: Machine, tmp_path: Path) -> None:
    from tests.kiosk.update.wheel import wheel

    name, data, digest = wheel()
    tree = tmp_path / f"tree-{NEW}" / "wheels"
    tree.mkdir(parents=True)
    (tree / name).write_bytes(data)
    main = "import sys, tiny_package\nsys.exit(tiny_package.ANSWER != 42)\n"
    lock = f"tiny-package==1.0 --hash=sha256:{digest}\n"
    machine.install(release(tmp_path, NEW, main=main, **{"requirements.lock": lock}))
    assert machine.state.current == NEW
    assert not (machine.layout.release(NEW) / "wheels").exists(), "they are not kept twice"


def test_while_somebody_is_there_it_waits(machine: Machine, tmp_path: Path) -> None:
    machine.kiosk.busy_for = 5
    machine.install(release(tmp_path, NEW))
    assert machine.kiosk.pauses == [PAUSE_S] * 6
    assert machine.hands.now >= 5
    assert machine.state.current == NEW


def test_one_that_waited_in_vain_is_tried_next_time_without_being_made_again(machine: Machine, tmp_path: Path) -> None:
    machine.kiosk.busy_for = 10**6
    with pytest.raises(NotNow):
        machine.install(release(tmp_path, NEW))
    assert (machine.state.current, machine.kiosk.restarts) == (OLD, 1)
    made = machine.layout.mark(NEW).stat().st_mtime_ns
    machine.kiosk.busy_for = 0
    machine.install(release(tmp_path, NEW))
    assert machine.layout.mark(NEW).stat().st_mtime_ns == made
    assert machine.state.current == NEW


def test_outside_its_hours_nobody_is_asked_to_make_room(machine: Machine, tmp_path: Path) -> None:
    with pytest.raises(NotNow):
        machine.install(release(tmp_path, NEW), may_switch=lambda: False)
    assert machine.kiosk.pauses == []


@pytest.mark.parametrize("trouble", ["never_up", "camera", "paired"])
def test_one_that_does_not_do_goes_back_and_is_not_taken_again(machine: Machine, tmp_path: Path, trouble: str) -> None:
    if trouble == "never_up":
        machine.kiosk.never_up = (NEW,)
    else:
        machine.kiosk.ails = {NEW: (trouble,)}
    why = "not_up" if trouble == "never_up" else f"worse_{trouble}"
    file = release(tmp_path, NEW)
    with pytest.raises(Returned, match=re.escape(f"1.1.0 was undone ({why}); 1.0.0 is back")):
        machine.install(file)
    look = machine.kiosk.look()
    assert look is not None
    assert (machine.state.current, machine.state.previous, look.version) == (OLD, None, OLD)
    assert machine.state.bad == {NEW: why}
    assert machine.steps[-1] is Step.RETURNED
    refused(machine, "bad", file)
    machine.kiosk.never_up, machine.kiosk.ails = (), {}
    with file.open("rb") as stream:
        machine.updater().install(KEY.public_key(), stream, Wishes(again=True))
    assert (machine.state.current, machine.state.bad) == (NEW, {})


def test_what_ailed_before_does_not_count(machine: Machine, tmp_path: Path) -> None:
    machine.kiosk.ails = {OLD: ("server",), NEW: ("server",)}
    machine.install(release(tmp_path, NEW))
    assert machine.state.current == NEW


def test_a_network_that_fails_in_the_middle_is_not_the_releases_fault(machine: Machine, tmp_path: Path) -> None:
    def network_fails() -> None:
        machine.kiosk.ails = {OLD: ("server",), NEW: ("server",)}

    machine.hands.meanwhile = [network_fails]
    with pytest.raises(Returned, match="may be tried again"):
        machine.install(release(tmp_path, NEW))
    assert (machine.state.current, machine.state.bad) == (OLD, {})


def test_a_crash_loop_is_ended_by_the_keeper_and_the_updater_notices(machine: Machine, tmp_path: Path) -> None:
    machine.kiosk.never_up = (NEW,)
    machine.hands.meanwhile = [machine.kiosk.restart] * 3
    with pytest.raises(Returned, match="did_not_stay"):
        machine.install(release(tmp_path, NEW))
    assert machine.kiosk.restarts == 1 + 1 + 3, "nobody starts it once more"
    assert machine.state.bad == {NEW: "did_not_stay"}


def test_one_whose_restart_fails_goes_back(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("no such unit")
    answers: list[Exception | None] = [UpdateFailed("no such unit"), None]
    monkeypatch.setattr(machine.kiosk, "restart", lambda: _raise(answers.pop(0)))
    with pytest.raises(Returned, match="not_restarted"):
        machine.install(release(tmp_path, NEW))
    assert machine.state.current == OLD


def _raise(error: Exception | None) -> None:
    if error:
        raise error


def test_two_updates_do_not_meet(machine: Machine, tmp_path: Path) -> None:
    file = release(tmp_path, NEW)
    met: list[str] = []

    def another() -> None:
        with pytest.raises(UpdateRefused) as caught:
            machine.install(file)
        met.append(caught.value.reason)

    machine.hands.meanwhile = [another]
    machine.install(file)
    assert met == ["busy"]


def test_a_trial_that_was_cut_off_is_seen_through(machine: Machine, tmp_path: Path) -> None:
    machine.kiosk.busy_for = 10**6
    with pytest.raises(NotNow):
        machine.install(release(tmp_path, NEW))
    states.change(machine.layout, lambda state: state.begin(NEW, ("camera",)))
    keeper.boot(machine.layout, 1.0)
    machine.kiosk.file.write_text(f'"{NEW}"')
    refused(machine, "on_trial", tmp_path / f"{NEW}.palm-kiosk")
    assert machine.updater().resume()
    assert (machine.state.current, machine.state.trial) == (NEW, None)
    assert not machine.updater().resume()


def test_one_cut_off_before_the_restart_still_waits_for_an_idle_kiosk(machine: Machine, tmp_path: Path) -> None:
    machine.kiosk.busy_for = 10**6
    with pytest.raises(NotNow):
        machine.install(release(tmp_path, NEW))
    states.change(machine.layout, lambda state: state.begin(NEW, ()))
    with pytest.raises(NotNow):
        machine.updater().resume()
    assert machine.kiosk.restarts == 1
    machine.kiosk.busy_for = 3
    machine.updater().resume()
    assert (machine.state.current, machine.state.trial, machine.kiosk.restarts) == (NEW, None, 2)


def test_somebody_may_go_back_by_hand(machine: Machine, tmp_path: Path) -> None:
    with pytest.raises(UpdateRefused, match="no release before"):
        machine.updater().back()
    machine.install(release(tmp_path, NEW))
    machine.kiosk.busy_for = 2
    assert machine.updater().back() == OLD
    look = machine.kiosk.look()
    assert look is not None
    assert (machine.state.current, look.version, machine.state.bad) == (OLD, OLD, {NEW: "by_hand"})


def test_a_full_disk_is_said_before_anything_is_written(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = release(tmp_path, NEW)
    monkeypatch.setattr("kiosk.update.prepare._SPARE", 10**18)
    with unchanged(machine), pytest.raises(UpdateFailed, match="no room"):
        machine.install(file)
