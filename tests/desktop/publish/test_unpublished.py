"""Builds that were not published when the window closed: what is kept of them, and how they come back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, Script, ScriptedCore, raising, usual_steps

from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.publish.unpublished import LONGEST_NOTES, MOST, Unpublished, Waiting
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.window_memory import WindowMemory
from otadesk.errors import DestinationError, PackageError
from otadesk.phrases import N_
from otadesk.progress import CancelToken, Listener, Step, StepFinished, StepStarted


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.json"


def keep(file: Path, builds: Sequence[Waiting]) -> None:
    memory = WindowMemory(file)
    Unpublished(memory).keep(builds)
    memory.write_now()


def kept(file: Path) -> tuple[Waiting, ...]:
    """Return the list as the next start reads it."""
    return Unpublished(WindowMemory(file)).read()


@contextmanager
def window(qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, *given: Path) -> Iterator[Desk]:
    """Start otadesk with the settings of last time, and close it again."""
    desk = Desk(core, appearance, WindowMemory(file))
    qtbot.addWidget(desk.window)
    desk.open(given)
    yield desk
    desk.window.may_close = lambda: True
    desk.window.close()
    desk.deleteLater()


def held(core: ScriptedCore, *done: Step) -> Script:
    """Return a script that does these steps, begins an upload and sends no more until it is cancelled."""

    def script(token: CancelToken, listener: Listener, _answers: Answers) -> None:
        for step in done:
            listener(StepStarted(step))
            listener(StepFinished(step))
        listener(StepStarted("upload"))
        with token.breaking(core.gate.set):
            assert core.gate.wait(10)
        token.check()

    return script


def phases(desk: Desk) -> list[str]:
    return [build.phase for build in desk.publish.queue.builds]


def names(desk: Desk) -> list[str]:
    return [build.path.name for build in desk.publish.queue.builds]


def reviewed(qtbot: QtBot, desk: Desk, count: int) -> None:
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * count)


def test_what_is_kept_is_read_as_it_was(file: Path) -> None:
    builds = (
        Waiting("/builds/One, two & 三.ipa", "Línea\n“two” = \\3"),
        Waiting("/builds/b.ipa", place="s1", chosen="s2"),
    )
    keep(file, builds)
    assert kept(file) == builds
    keep(file, ())
    assert kept(file) == ()


def test_no_more_is_kept_than_anybody_queues(file: Path) -> None:
    keep(file, [Waiting(f"/{number}.ipa") for number in range(MOST + 9)])
    assert len(kept(file)) == MOST


def test_the_longest_notes_of_as_many_builds_are_read_again(file: Path) -> None:
    builds = tuple(Waiting(f"/{number}.ipa", LONGEST_NOTES * "🚀") for number in range(MOST))
    keep(file, builds)
    assert kept(file) == builds


@pytest.mark.parametrize(
    "damaged",
    [
        *("", "null", "{", "7", '{"path": "/a.ipa"}', '["/a.ipa"]', '[{"path": 7}]', '[{"path": "a.ipa"}]'),
        *('[{"path": "/a\\u0000.ipa"}]', '[{"path": "/a.ipa", "notes": 7}]', "[" * 100_000),
        *('"[{}]"', '["a", "b"]'),
    ],
)
def test_damaged_settings_hold_no_builds(file: Path, damaged: str) -> None:
    file.write_text(f'{{"unpublished": {damaged}}}', encoding="utf-8")
    assert kept(file) == ()


def test_a_queue_and_what_was_written_come_back(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    with window(qtbot, appearance, core, file) as desk:
        desk.publish.add([tmp_path / "a.ipa", tmp_path / "b.ipa"])
        reviewed(qtbot, desk, 2)
        desk.window.publish.review.notes_changed.emit("Offline maps")
    with window(qtbot, appearance, core, file) as desk:
        reviewed(qtbot, desk, 2)
        assert names(desk) == ["a.ipa", "b.ipa"]
        qtbot.waitUntil(lambda: desk.window.publish.review.notes.toPlainText() == "Offline maps")
        assert not any(call == "publish" for call, _ in core.calls), "nothing is sent by itself"


def test_a_build_comes_back_to_the_place_that_was_chosen_for_it(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    core.server_list = [STAGING]
    with window(qtbot, appearance, core, file) as desk:
        desk.publish.add([tmp_path / "a.ipa", tmp_path / "b.ipa"])
        reviewed(qtbot, desk, 2)
        desk.window.publish.review.place_chosen.emit(NEARBY)
        desk.window.publish.picked.emit(2)
        desk.window.publish.review.place_chosen.emit("s1")
    with window(qtbot, appearance, core, file) as desk:
        reviewed(qtbot, desk, 2)
        assert [build.review.chosen for build in desk.publish.queue.builds if build.review] == [NEARBY, "s1"]


def test_it_is_kept_without_waiting_for_the_window_to_close(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    with window(qtbot, appearance, core, file) as desk:
        desk.publish.add([tmp_path / "a.ipa", tmp_path / "b.ipa"])
        qtbot.waitUntil(lambda: len(kept(file)) == 2)


def test_a_single_build_that_was_only_looked_at_does_not_come_back(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    with window(qtbot, appearance, core, file) as desk:
        desk.publish.add([tmp_path / "a.ipa"])
        reviewed(qtbot, desk, 1)
    with window(qtbot, appearance, core, file) as desk:
        assert desk.publish.queue.builds == []


def test_what_is_published_or_is_a_sample_does_not_come_back(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    with window(qtbot, appearance, core, file) as desk:
        desk.publish.add([tmp_path / "a.ipa", tmp_path / "b.ipa"])
        reviewed(qtbot, desk, 2)
        desk.window.publish.review.publish_all.emit()
        qtbot.waitUntil(lambda: phases(desk) == ["done", "done"])
        desk.publish.try_sample()
        qtbot.waitUntil(lambda: phases(desk)[2:] == ["review"])
    assert kept(file) == ()


def test_a_publish_that_failed_or_was_cut_off_comes_back_to_be_reviewed(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    core.scripts = [raising(DestinationError(N_("Error", "The line broke.")))]
    with window(qtbot, appearance, core, file) as desk:
        desk.publish.add([tmp_path / "a.ipa", tmp_path / "b.ipa"])
        reviewed(qtbot, desk, 2)
        desk.window.publish.review.publish.emit()
        qtbot.waitUntil(lambda: phases(desk) == ["failed", "review"])
    with window(qtbot, appearance, core, file) as desk:
        reviewed(qtbot, desk, 2)


def test_a_build_that_was_cut_off_says_so_until_it_is_published_and_another_place_is_not_meant(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    core.server_list = [STAGING]
    core.scripts = [held(core)]
    with window(qtbot, appearance, core, file) as desk:
        desk.publish.add([tmp_path / "a.ipa", tmp_path / "b.ipa"])
        reviewed(qtbot, desk, 2)
        desk.window.publish.review.publish_all.emit()
        qtbot.waitUntil(lambda: any(one.place for one in kept(file)))
        assert [one.place for one in kept(file)] == ["s1", ""], "the other one has not begun; should otadesk crash now"
    assert [one.place for one in kept(file)] == ["s1", ""]
    with window(qtbot, appearance, core, file) as desk:
        reviewed(qtbot, desk, 2)
        review = desk.window.publish.review
        words = "Stopped on the way to Staging last time. What was sent is kept: only the rest will be sent."
        qtbot.waitUntil(review.stopped.isVisible)
        assert review.stopped.text() == words
        assert not review.stopped.visibleRegion().isEmpty(), "whatever was found: it stands at the top"
        lines = [card._line.text() for card in desk.window.publish.queue.cards]
        assert lines == ["Stopped on the way", "To be published"]
        desk.window.publish.picked.emit(2)
        assert not review.stopped.isVisible()
    with window(qtbot, appearance, core, file) as desk:
        reviewed(qtbot, desk, 2)
        review = desk.window.publish.review
        qtbot.waitUntil(review.stopped.isVisible)
        review.place_chosen.emit(NEARBY)
        assert not review.stopped.isVisible()
        review.place_chosen.emit("s1")
        core.scripts = [usual_steps]
        review.publish.emit()
        qtbot.waitUntil(lambda: phases(desk) == ["done", "review"])
    assert kept(file) == ()


def test_a_single_build_that_was_cut_off_comes_back_again_and_one_that_testers_see_does_not(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    keep(file, [Waiting(str(tmp_path / "a.ipa"), place=NEARBY)])
    with window(qtbot, appearance, core, file) as desk:
        reviewed(qtbot, desk, 1)
    assert [one.place for one in kept(file)] == [NEARBY]
    core.scripts = [held(core, "connect", "upload", "confirm", "switch")]
    with window(qtbot, appearance, core, file) as desk:
        reviewed(qtbot, desk, 1)
        desk.window.publish.review.publish.emit()
        (build,) = desk.publish.queue.builds
        qtbot.waitUntil(lambda: build.journey.published)
    assert kept(file) == ()


def test_a_file_that_has_gone_meanwhile_is_not_missed(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    left = [tmp_path / "a.ipa", tmp_path / "b.ipa"]
    keep(file, [Waiting(str(path)) for path in left])
    core.examined["a.ipa"] = PackageError(N_("Error", "There is no such file."), reason="missing")
    with window(qtbot, appearance, core, file) as desk:
        qtbot.waitUntil(lambda: names(desk) == ["b.ipa"])
        reviewed(qtbot, desk, 1)


def test_what_is_opened_by_name_comes_first_and_once(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, file: Path, tmp_path: Path
) -> None:
    left = [tmp_path / "a.ipa", tmp_path / "b.ipa"]
    keep(file, [Waiting(str(path)) for path in left])
    with window(qtbot, appearance, core, file, left[1]) as desk:
        reviewed(qtbot, desk, 2)
        assert names(desk) == ["b.ipa", "a.ipa"]
