"""From the first frame to the verdict."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from hardware.analysis import Analysis
from hardware.camera.source import CameraInfo
from hardware.guidance import Guidance
from hardware.liveness.repeats import Repeats
from hardware.liveness.samples import Quota
from hardware.liveness.session import LivenessSession, Phase
from hardware.liveness.verdict import Gesture, LivenessLevel, Verdict
from hardware.palm.side import Side
from tests.helpers.scripted import CAMERA, Scene

QUOTA = Quota(before=2, after=2)


def session_for(
    gesture: Gesture = Gesture.FIST,
    level: LivenessLevel = LivenessLevel.CHALLENGE,
    camera: CameraInfo = CAMERA,
    allow_virtual_device: bool = False,
    repeats: Repeats | None = None,
) -> LivenessSession:
    return LivenessSession(
        level,
        camera,
        Side.RIGHT,
        QUOTA,
        choose=lambda _: gesture,
        allow_virtual_device=allow_virtual_device,
        repeats=repeats,
    )


def settle(session: LivenessSession, scene: Scene, limit: int = 60) -> Phase:
    for _ in range(limit):
        if session.feed(scene.good(), scene.time).phase in (Phase.READY, Phase.DONE, Phase.FAILED):
            break
    return session.phase


def finish(session: LivenessSession, analyses: Iterable[Analysis], scene: Scene) -> Verdict:
    for analysis in analyses:
        session.feed(analysis, scene.time)
    for _ in range(30):
        session.feed(scene.good(), scene.time)
    return session.verdict()


@pytest.mark.parametrize("gesture", list(Gesture))
def test_a_person_who_does_as_asked_is_live(gesture: Gesture) -> None:
    scene, session = Scene(), session_for(gesture)
    assert settle(session, scene) is Phase.READY
    assert session.ask(scene.time) is gesture
    verdict = finish(session, scene.perform(gesture), scene)
    assert verdict.live
    assert verdict.gestures == (gesture,)
    assert verdict.reasons == ()
    assert [check.name for check in verdict.checks] == ["integrity", "repeats", "track", "challenge", "same_palm"]
    assert (verdict.simulated, verdict.source) == (True, "scripted:1")
    assert len(session.codes) == QUOTA.before + QUOTA.after


def test_nobody_is_live_before_the_challenge_is_over() -> None:
    scene, session = Scene(), session_for()
    settle(session, scene)
    session.ask(scene.time)
    assert not session.verdict().live


def test_a_picture_that_only_holds_still_fails() -> None:
    scene, session = Scene(), session_for()
    settle(session, scene)
    session.ask(scene.time)
    verdict = finish(session, (scene.good() for _ in range(120)), scene)
    assert not verdict.live
    assert verdict.reasons == ("onset_late", "not_reached")


@pytest.mark.parametrize("odd", [Scene.nobody, Scene.two])
def test_a_hand_lost_during_the_gesture_fails(odd: Callable[[Scene], Analysis]) -> None:
    scene, session = Scene(), session_for()
    settle(session, scene)
    session.ask(scene.time)
    moves = list(scene.perform(Gesture.FIST))
    moves[25] = replace(odd(scene), frame=moves[25].frame)
    verdict = finish(session, moves, scene)
    assert not verdict.live
    assert "hand_lost" in verdict.reasons


def test_a_track_that_breaks_before_the_challenge_only_starts_over() -> None:
    scene, session = Scene(), session_for()
    settle(session, scene)
    assert session.feed(scene.nobody(), scene.time).phase is Phase.SETTLING
    assert session.codes == ()
    assert settle(session, scene) is Phase.READY


def test_another_palm_after_the_gesture_is_refused() -> None:
    scene, session = Scene(identity=1), session_for()
    settle(session, scene)
    session.ask(scene.time)
    for analysis in scene.perform(Gesture.FIST):
        session.feed(analysis, scene.time)
    scene.identity = 2
    verdict = finish(session, (), scene)
    assert not verdict.live
    assert "palm_changed" in verdict.reasons


def test_a_frozen_stream_is_hopeless() -> None:
    scene, session = Scene(), session_for()
    for _ in range(6):
        progress = session.feed(scene.hand(still=True), scene.time)
    assert progress.phase is Phase.FAILED
    assert progress.hopeless
    assert "frames_frozen" in session.verdict().reasons


def test_a_virtual_device_never_gets_to_the_challenge() -> None:
    camera = replace(CAMERA, virtual_device=True)
    scene, session = Scene(camera=camera), session_for(camera=camera)
    assert settle(session, scene) is Phase.FAILED
    assert "virtual_device" in session.verdict().reasons
    allowed = session_for(camera=camera, allow_virtual_device=True)
    assert settle(allowed, scene) is Phase.READY


def test_a_device_must_not_repeat_itself_even_at_level_none() -> None:
    device = replace(CAMERA, simulated=False)
    scene, session = Scene(camera=device), session_for(level=LivenessLevel.NONE, camera=device)
    for _ in range(6):
        session.feed(scene.hand(still=True), scene.time)
    assert session.phase is Phase.FAILED
    assert session.verdict().reasons == ("frames_frozen",)


def test_frames_of_an_earlier_session_are_a_loop() -> None:
    scene, seen = Scene(), Repeats()
    first = [scene.good() for _ in range(10)]
    for analysis in first:
        session_for(repeats=seen).feed(analysis, scene.time)
    again = session_for(repeats=seen)
    for analysis in first:
        again.feed(replace(analysis, frame=replace(analysis.frame, time=scene.frame().time)), scene.time)
    assert "frames_looped" in again.verdict().reasons


def test_level_none_claims_no_gesture_but_looks_at_the_stream() -> None:
    scene, session = Scene(), session_for(level=LivenessLevel.NONE)
    assert settle(session, scene) is Phase.DONE
    verdict = session.verdict()
    assert (verdict.live, verdict.level, verdict.gestures) == (True, LivenessLevel.NONE, ())
    assert [check.name for check in verdict.checks] == ["integrity"]
    assert len(session.codes) == QUOTA.before + QUOTA.after


def test_stills_may_repeat_at_level_none_and_nowhere_else() -> None:
    stills = replace(CAMERA, answers_challenges=False)
    for level, passes in ((LivenessLevel.NONE, True), (LivenessLevel.CHALLENGE, False)):
        scene, session = Scene(camera=stills), session_for(level=level, camera=stills)
        for _ in range(6):
            session.feed(scene.hand(Guidance.HOLD_STILL, still=True), scene.time)
        assert (session.phase is Phase.SETTLING) is passes
