"""Servers: the list, the editor with its problems at the fields, and the test of a connection."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from support.scripted_core import HERE, STAGING, TRUST, ScriptedCore, raising

from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.codes.panel import CodePanel
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.desk import Desk
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.text import Label
from otadesk.desktop.places import choices
from otadesk.desktop.servers.describe import field_of, titles_ahead
from otadesk.desktop.servers.editor import ServerEditor
from otadesk.desktop.servers.view import ServerCard
from otadesk.desktop.side_bar import PUBLISH, SERVERS
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.signing_in.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.errors import (
    ConnectError,
    HostKeyChanged,
    HostKeyUnknown,
    HtaccessRefused,
    OtadeskError,
    SecretNeeded,
    SettingsError,
)
from otadesk.phrases import N_, verbatim
from otadesk.probe.address import reach
from otadesk.probe.recognise import ServerKind
from otadesk.progress import CancelToken, Listener, StepStarted
from otadesk.publish.connection_trial import TITLES, StageReport, title_of
from otadesk.publish.web_trial import TYPES_MATTER_LITTLE
from otadesk.remote.secret import Secret
from otadesk.remote.ssh_hosts import SshHost
from otadesk.settings.servers import SIGN_INS, Server
from otadesk.settings.servers import SignIn as SignInWay

Dialog = TypeVar("Dialog", bound=QWidget)


@pytest.fixture
def editor(desk: Desk) -> ServerEditor:
    desk.window.show_place(SERVERS)
    return desk.window.servers.editor


def cards(desk: Desk) -> list[ServerCard]:
    return [card for card in desk.window.servers.findChildren(ServerCard) if card.isVisible()]


def shown(qtbot: QtBot, desk: Desk, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(kind)))
    return next(one for one in desk.window.findChildren(kind) if one.isVisible())


def fill(editor: ServerEditor, **values: str) -> None:
    for name, value in values.items():
        editor.lines[name].setText(value)


def tones(editor: ServerEditor) -> list[str]:
    return [line._shown.tone for line in editor.connection.steps.lines if line._shown is not None]


def test_a_server_is_added_with_the_fewest_words(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    assert desk.servers.editing
    fill(editor, name="Staging", host="files.example.com", root="/var/www", url="https://builds.example.com")
    assert editor.switches["private"].control.isChecked(), "private links are the default"
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.servers.editing)
    (saved,) = core.server_list
    assert (saved.name, saved.host, saved.port, saved.sign_in) == ("Staging", "files.example.com", 0, "agent")
    qtbot.waitUntil(lambda: len(cards(desk)) == 1)


def test_two_places_at_one_host_are_told_apart_by_their_folders(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    beta = replace(STAGING, id="s2", name="Beta", port=2222, root="/var/beta", url=f"{STAGING.url}/beta")
    other = replace(STAGING, id="s3", name="Other", host="other.example.com", url="https://other.example.com")
    core.server_list = [STAGING, beta, other]
    desk.window.show_place(SERVERS)
    qtbot.waitUntil(lambda: len(cards(desk)) == 3)
    assert [card.facts.text() for card in cards(desk)] == [
        "deploy@files.example.com · /var/www · https://builds.example.com",
        "deploy@files.example.com:2222 · /var/beta · https://builds.example.com/beta",
        "deploy@other.example.com · https://other.example.com",
    ]
    assert [place.fact for place in choices(core)][:3] == [
        "builds.example.com",
        "builds.example.com/beta",
        "other.example.com",
    ]


def test_this_computer_stands_first_and_shows_how_phones_trust_it(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    desk.window.show_place(SERVERS)
    view = desk.window.servers
    qtbot.waitUntil(lambda: len(cards(desk)) == 1)
    assert view.here.mapToGlobal(QPoint()).y() < cards(desk)[0].mapToGlobal(QPoint()).y()
    assert "once a build is published here" in view.here.facts.text()
    assert [button.text() for button in view.here.findChildren(Button)] == ["Trust code"], "nothing to edit or remove"
    qtbot.mouseClick(view.trust_code, Qt.MouseButton.LeftButton)
    dialog = shown(qtbot, desk, CodeDialog)
    said = {label.text() for label in dialog.findChildren(Label)}
    assert TRUST in said
    assert any("7C:1F:0B" in text for text in said), "the fingerprint that the phone shows"
    (panel,) = dialog.findChildren(CodePanel)
    assert "Print poster…" not in {action.text() for action in panel.menu().actions()}, "there is no app to install"
    assert HERE in view.here.facts.text(), "it serves from now on"


def test_this_computer_stands_there_with_damaged_settings_too(desk: Desk, core: ScriptedCore) -> None:
    core.settings_error = SettingsError(N_("Error", "The settings file is damaged."))
    desk.window.show_place(SERVERS)
    assert desk.window.servers.here.isVisible()
    assert HERE not in desk.window.servers.here.facts.text()
    core.serve()
    desk.servers.render()
    assert HERE in desk.window.servers.here.facts.text()


def test_a_problem_is_said_at_its_field_and_nothing_is_saved(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    fill(editor, name="Staging", host="https://files.example.com", root="/var/www", url="http://builds.example.com")
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    assert desk.servers.editing
    assert core.server_list == []
    assert "without" in editor.fields["host"].problem
    assert "https://" in editor.fields["url"].problem
    assert editor.fields["name"].problem == ""
    assert editor.lines["host"].hasFocus(), "the first problem has the focus"
    fill(editor, host="files.example.com", url="https://builds.example.com")
    qtbot.keyClick(editor.lines["root"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(core.server_list) == 1)


def test_an_address_that_is_pasted_into_the_host_is_taken_apart_into_the_fields_that_it_names(
    qtbot: QtBot, desk: Desk, editor: ServerEditor
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    host = editor.lines["host"]
    fill(editor, user="typed", root="/typed")
    QGuiApplication.clipboard().setText("files.example.com:2222")
    host.setFocus()
    host.paste()
    assert (host.text(), editor.port.text()) == ("files.example.com", "2222")
    assert (editor.lines["user"].text(), editor.lines["root"].text()) == ("typed", "/typed"), "not named, so kept"
    QGuiApplication.clipboard().setText("sftp://deploy@other.example.com/var/www")
    host.selectAll()
    host.paste()
    found = editor.server()
    assert (found.host, found.port, found.user, found.root) == ("other.example.com", 2222, "deploy", "/var/www")


def test_an_address_that_is_typed_is_taken_apart_when_the_field_is_left_or_saved(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    host = editor.lines["host"]
    host.setFocus()
    qtbot.keyClicks(host, "deploy@files.example.com:2222")
    assert host.text() == "deploy@files.example.com:2222", "nobody is interrupted"
    qtbot.keyClick(host, Qt.Key.Key_Tab)
    assert (host.text(), editor.port.text()) == ("files.example.com", "2222")
    assert editor.lines["user"].text() == "deploy"
    fill(editor, name="Staging", host="me@h:24", root="/var/www", url="https://builds.example.com")
    editor.done.click()
    qtbot.waitUntil(lambda: len(core.server_list) == 1)
    saved = core.server_list[0]
    assert (saved.host, saved.port, saved.user) == ("h", 24, "me")


ADDRESS = "sftp://deploy:s3cret@files.example.com:2222/var/www"
PARTS = ("files.example.com", 2222, "deploy", "/var/www")


def test_an_address_that_is_pasted_on_the_page_opens_a_new_server_that_has_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [STAGING]
    QGuiApplication.clipboard().setText(ADDRESS)
    qtbot.keyClick(desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.servers.editing
    found = editor.server()
    assert (found.id, found.host, found.port, found.user, found.root) == ("", *PARTS)
    assert found.sign_in == "password"
    assert "was not kept" in desk.window.toast.title.text()
    editor.leave.emit()
    assert not desk.servers.editing, "nothing was typed"


def test_what_is_typed_is_not_let_go_unasked_for_an_address_that_is_pasted(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [STAGING]
    desk.servers.edit(STAGING.id)
    fill(editor, root="/typed")
    desk.window.address_given.emit(ADDRESS)
    question = shown(qtbot, desk, Confirm)
    assert editor.lines["root"].text() == "/typed"
    question.go.click()
    assert editor.server_id == ""
    assert editor.lines["root"].text() == "/var/www"


@pytest.mark.parametrize("field", ["name", "host"])
def test_a_password_in_an_address_that_is_pasted_is_seen_nowhere_and_told_not_to_be_kept(
    qtbot: QtBot, desk: Desk, editor: ServerEditor, field: str
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    QGuiApplication.clipboard().setText(ADDRESS)
    editor.lines[field].setFocus()
    editor.lines[field].paste()
    found = editor.server()
    assert (found.host, found.port, found.user, found.root) == PARTS
    assert found.name == ("files.example.com" if field == "name" else "")
    assert found.sign_in == "password"
    editor.lines[field].undo()
    assert not any("s3cret" in line.text() for line in editor.lines.values())
    assert "was not kept" in desk.window.toast.title.text()


def test_a_name_may_look_like_a_short_address(qtbot: QtBot, desk: Desk, editor: ServerEditor) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    QGuiApplication.clipboard().setText("ada@home:2222")
    editor.lines["name"].paste()
    assert (editor.lines["name"].text(), editor.lines["host"].text()) == ("ada@home:2222", "")


def test_a_server_is_tried_out_before_it_has_a_name_but_saved_only_with_one(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    fill(editor, host="files.example.com", root="/var/www", url="https://builds.example.com")
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.connection.outcome.isVisible)
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    assert editor.fields["name"].problem
    assert core.server_list == []


def test_a_server_comes_back_from_the_editor_as_it_went_in(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, tmp_path: Path
) -> None:
    full = replace(
        STAGING,
        port=2222,
        sign_in="key",
        key_file=str(tmp_path / "key"),
        jump="gate.example.com",
        private=False,
        keep=5,
        upload_limit=800,
        catalogue=True,
        feed=True,
        device_check=False,
    )
    full = replace(full, agent_key="SHA256:gone", host_keys=("[files.example.com]:22 SHA256:" + "a" * 43,))
    core.server_list = [full]
    desk.servers.edit(full.id)
    assert editor.server() == full
    qtbot.waitUntil(lambda: editor.agent_key.count() == 3)
    assert editor.server() == full, "a key that the agent lacks now is not forgotten"


def test_a_catalogue_of_private_links_is_refused_at_its_switch(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [replace(STAGING, private=True)]
    desk.servers.edit(STAGING.id)
    editor.switches["catalogue"].control.setChecked(True)
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    assert desk.servers.editing
    assert "private links" in editor.switches["catalogue"].problem
    assert editor.switches["catalogue"].control.hasFocus(), "in a part that was folded away"
    editor.switches["private"].control.setChecked(False)
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: core.server_list[0].catalogue)


def test_only_the_fields_of_the_chosen_way_are_shown(desk: Desk, core: ScriptedCore, editor: ServerEditor) -> None:
    core.server_list = [STAGING]
    desk.servers.edit(STAGING.id)
    fields = editor.fields
    for way, agent, key in (("agent", True, False), ("key", False, True), ("password", False, False)):
        editor.sign_in.setCurrentIndex(editor.sign_in.findData(way))
        assert (fields["agent_key"].isVisible(), fields["key_file"].isVisible()) == (agent, key)


def test_a_host_key_can_be_forgotten(qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor) -> None:
    core.server_list = [replace(STAGING, host_keys=("[files.example.com]:22 SHA256:" + "a" * 43,))]
    desk.servers.edit(STAGING.id)
    editor.more.unfold()
    (forget,) = [one for one in editor.more.findChildren(QWidget) if "Forget the host key" in one.accessibleName()]
    qtbot.mouseClick(forget, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: core.server_list[0].host_keys == ())


def test_a_host_key_that_other_servers_share_is_forgotten_for_all_of_them(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    key = "[files.example.com]:22 SHA256:" + "a" * 43
    core.server_list = [replace(STAGING, id=name, name=name, host_keys=(key,)) for name in ("Team", "QA", "Beta")]
    desk.servers.edit("Team")
    editor.more.unfold()
    told = [label.text() for label in editor.host_keys.findChildren(Label)]
    assert "It is trusted for QA, Beta too, and forgotten for all of them." in told
    (forget,) = [one for one in editor.more.findChildren(QWidget) if "Forget the host key" in one.accessibleName()]
    qtbot.waitUntil(lambda: forget.height() > 0)
    qtbot.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert core.server_list[1].host_keys == (key,), "until it is saved"

    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(one.host_keys for one in core.server_list))


def test_tab_walks_past_the_host_keys_where_they_stand(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [replace(STAGING, host_keys=("[files.example.com]:22 SHA256:" + "a" * 43,))]
    desk.servers.edit(STAGING.id)
    editor.more.unfold()

    def following() -> QWidget:
        one = editor.switches["feed"].control.nextInFocusChain()
        while not (one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus):
            one = one.nextInFocusChain()
        return one

    qtbot.waitUntil(lambda: following().accessibleName().startswith("Forget the host key"))


def test_esc_leaves_at_once_an_editor_in_which_nothing_was_changed(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [replace(STAGING, agent_key="SHA256:gone")]
    desk.servers.edit(STAGING.id)
    qtbot.waitUntil(lambda: editor.agent_key.count() == 3)
    fill(editor, name="Other")
    fill(editor, name=STAGING.name)
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.servers.editing


def test_what_was_changed_is_discarded_only_after_a_question(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [STAGING]
    desk.servers.edit(STAGING.id)
    fill(editor, name="Other")
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    qtbot.keyClick(shown(qtbot, desk, Confirm), Qt.Key.Key_Return)
    assert desk.servers.editing
    assert editor.lines["name"].text() == "Other", "Return keeps it"
    qtbot.waitUntil(lambda: not desk.window.findChildren(Confirm))
    editor.leave.emit()
    qtbot.mouseClick(shown(qtbot, desk, Confirm).go, Qt.MouseButton.LeftButton)
    assert not desk.servers.editing
    assert core.server_list == [STAGING]


def test_a_new_server_is_begun_by_typing_its_name(qtbot: QtBot, desk: Desk, editor: ServerEditor) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    assert editor.lines["name"].hasFocus()


def test_a_problem_goes_as_soon_as_its_field_is_mended(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    fields = editor.fields
    assert fields["host"].problem
    qtbot.waitUntil(lambda: fields["host"].height() > fields["port"].height())
    top = fields["host"].mapToGlobal(editor.lines["host"].pos()).y()
    assert fields["port"].mapToGlobal(editor.port.pos()).y() == top, "the port stays in line"
    fill(editor, host="files.example.com")
    assert not fields["host"].problem
    assert fields["url"].problem, "the others stay"


def test_the_port_stays_in_line_where_the_words_above_the_host_break(
    qtbot: QtBot, desk: Desk, appearance: Appearance, editor: ServerEditor
) -> None:
    appearance.wear(Look(dark=False, scale=2.0))
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    host, port = editor.fields["host"], editor.fields["port"]
    host.label.setText(3 * "Host, or an alias from ~/.ssh/config ")
    qtbot.waitUntil(lambda: host.label.height() > 2 * port.label.fontMetrics().height())

    def tops() -> set[int]:
        return {one.mapToGlobal(one.control.pos()).y() for one in (host, port)}

    qtbot.waitUntil(lambda: len(tops()) == 1)


def test_after_large_text_the_words_above_the_fields_take_no_more_room_than_before(
    qtbot: QtBot, desk: Desk, appearance: Appearance, editor: ServerEditor
) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    label = editor.fields["host"].label
    qtbot.waitUntil(lambda: label.minimumHeight() > 0)
    before = label.height()
    appearance.wear(Look(dark=False, scale=2.0))
    qtbot.waitUntil(lambda: label.height() > 1.5 * before)
    appearance.wear(Look())
    qtbot.waitUntil(lambda: label.height() == before)


def test_empty_fields_tell_what_is_said_of_an_alias_elsewhere(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    def told() -> list[str]:
        lines = (editor.port, editor.lines["user"], editor.lines["jump"])
        return [*(line.placeholderText() for line in lines), editor.agent_key.itemText(0).replace("\u2068", "")]

    def hints() -> list[str]:
        return [editor.fields[name].hint for name in ("port", "user", "jump")]

    core.hosts = (
        SshHost("build", "build.example.com", "ada", 2222, "gate", "~/.ssh/build"),
        SshHost("other", "other.example.com", "", 0, ""),
    )
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    examples = ["22", "as in ~/.ssh/config", "user@gate.example.com", "Any that the agent holds"]
    assert told() == examples
    fill(editor, host="build")
    qtbot.waitUntil(lambda: told()[:3] == ["2222", "ada", "gate"])
    qtbot.waitUntil(lambda: editor.agent_key.count() == 2)
    assert "or ~/.ssh/build, as in ~/.ssh/config" in told()[3]
    assert hints() == 3 * ["as in ~/.ssh/config"], "no example, as grey text is elsewhere"
    fill(editor, user="bob")
    assert hints() == ["as in ~/.ssh/config", "", "as in ~/.ssh/config"]
    fill(editor, user="")
    assert not editor.server().user, "it is said there still"
    for host in ("build2", "other"):
        fill(editor, host=host)
        assert told() == examples
        assert hints() == 3 * [""]


def test_the_fields_under_more_are_as_wide_as_those_above(qtbot: QtBot, desk: Desk, editor: ServerEditor) -> None:
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    editor.more.unfold()
    qtbot.waitUntil(lambda: editor.lines["jump"].width() == editor.lines["name"].width())
    edges = [editor.lines[name].mapToGlobal(editor.lines[name].rect().topLeft()).x() for name in ("jump", "name")]
    assert edges[0] == edges[1]


def test_a_copy_is_a_server_of_its_own(qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor) -> None:
    core.server_list = [STAGING]
    desk.window.servers.duplicate.emit(STAGING.id)
    assert editor.lines["name"].text() == "Staging 2"
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.server_list) == 2)
    assert core.server_list[0] == STAGING


def test_a_server_is_removed_only_after_a_question(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    desk.window.show_place(SERVERS)
    desk.window.servers.remove.emit(STAGING.id)
    shown(qtbot, desk, Confirm).reject()
    qtbot.wait(20)
    assert core.server_list == [STAGING]
    desk.window.servers.remove.emit(STAGING.id)
    qtbot.mouseClick(shown(qtbot, desk, Confirm).go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cards(desk) == [])
    assert core.server_list == []


@pytest.mark.parametrize("kept", [False, True])
def test_a_removed_server_comes_back_by_undo_but_not_what_was_saved_to_sign_in(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, kept: bool
) -> None:
    key = "[files.example.com]:22 SHA256:" + "a" * 43
    known = [replace(STAGING, host_keys=(key,)), replace(STAGING, id="s2", name="Beta")]
    core.server_list = known
    core.kept = {(STAGING.id, "password"): (Secret("hunter2"), True)} if kept else {}
    desk.window.show_place(SERVERS)
    desk.window.servers.remove.emit(STAGING.id)
    qtbot.mouseClick(shown(qtbot, desk, Confirm).go, Qt.MouseButton.LeftButton)
    toast = desk.window.toast
    qtbot.waitUntil(toast.isVisible)
    assert len(core.server_list) == 1
    assert toast.title.text() == "Staging removed"
    assert ("not what was saved" in toast.hint.text()) is kept
    qtbot.waitUntil(lambda: not desk.window.findChildren(Confirm))
    toast.action.click()
    qtbot.waitUntil(lambda: len(cards(desk)) == 2)
    assert core.server_list == known, "where it was, with its host key"
    assert core.kept == {}


@pytest.mark.parametrize("under_way", [False, True])
def test_the_question_tells_of_a_build_that_is_on_its_way_to_the_server(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, under_way: bool
) -> None:
    core.server_list = [STAGING]
    core.publishing_to = STAGING.id if under_way else "another"
    desk.window.show_place(SERVERS)
    desk.window.servers.remove.emit(STAGING.id)
    words = " ".join(label.text() for label in shown(qtbot, desk, Confirm).findChildren(Label))
    assert ("being published there right now" in words) is under_way


@pytest.mark.parametrize("waits", [False, True])
def test_the_question_tells_of_builds_that_wait_for_their_turn(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, waits: bool
) -> None:
    def held(token: CancelToken, listener: Listener, _answers: Answers) -> None:
        listener(StepStarted("connect"))
        with token.breaking(core.gate.set):
            assert core.gate.wait(10)

    core.server_list, core.scripts = [STAGING], [held]
    desk.publish.refresh()
    desk.publish.add([Path(f"{name}.ipa") for name in ("a", "b")[: 1 + waits]])
    qtbot.waitUntil(lambda: all(build.ready for build in desk.publish.queue.builds))
    desk.window.publish.review.place_chosen.emit(STAGING.id)
    desk.window.publish.review.publish_all.emit()
    qtbot.waitUntil(lambda: bool(desk.publish.queue.builds[0].journey.step))
    desk.window.show_place(SERVERS)
    desk.window.servers.remove.emit(STAGING.id)
    words = " ".join(label.text() for label in shown(qtbot, desk, Confirm).findChildren(Label))
    assert ("waits in the queue" in words) is waits
    core.gate.set()


@pytest.mark.parametrize("from_publishing", [False, True])
def test_the_key_that_changed_is_in_sight_and_at_hand_in_the_settings(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, from_publishing: bool
) -> None:
    old, other = "SHA256:" + "a" * 43, "SHA256:" + "b" * 43
    changed = HostKeyChanged(
        N_("Error", "Changed."), host="files.example.com", port=22, expected=(old,), offered="SHA256:new"
    )
    keys = (f"[gate.example.com]:22 {other}", f"[files.example.com]:22 {old}")
    core.server_list = [replace(STAGING, host_keys=keys)]
    if from_publishing:
        desk.window.show_place(PUBLISH)
        desk.sign_in.ask(changed, core.server_list[0], lambda: None, lambda: None)
    else:
        core.trial = [*raising(changed)]
        desk.servers.edit(STAGING.id)
        qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    warning = shown(qtbot, desk, HostKeyChangedDialog)
    (settings,) = (one for one in warning.findChildren(Button) if one.text() == "Server settings…")
    qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.window.findChildren(HostKeyChangedDialog))
    qtbot.waitUntil(lambda: in_sight(editor, editor.host_keys))
    focus = desk.window.focusWidget()
    assert focus.accessibleName() == f"Forget the host key {keys[1]}"
    if not from_publishing:
        assert tones(editor)[-1:] == ["bad"], "what was tested stays in sight with it"
        assert editor.connection.error.title.text() == "Changed."
    assert any(label.text() == "Confirmed host keys" for label in editor.host_keys.findChildren(Label))
    qtbot.mouseClick(focus, Qt.MouseButton.LeftButton)
    assert editor.server().host_keys == keys[:1]


def test_what_is_typed_for_one_server_is_not_let_go_unasked_for_the_key_of_another(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    old = "SHA256:" + "a" * 43
    other = replace(STAGING, id="s2", name="Beta", host_keys=(f"[files.example.com]:22 {old}",))
    core.server_list = [STAGING, other]
    desk.servers.edit(STAGING.id)
    fill(editor, root="/typed")
    changed = HostKeyChanged(N_("Error", "Changed."), host="h", port=22, expected=(old,), offered="SHA256:new")
    desk.sign_in.ask(changed, other, lambda: None, lambda: None)
    shown(qtbot, desk, HostKeyChangedDialog).edit_server.emit()
    question = shown(qtbot, desk, Confirm)
    assert editor.lines["root"].text() == "/typed"
    question.go.click()
    qtbot.waitUntil(lambda: editor.server_id == "s2")
    qtbot.waitUntil(lambda: in_sight(editor, editor.host_keys))


# -- the test of a connection


def start_test(qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor) -> None:
    core.server_list = [STAGING]
    desk.servers.edit(STAGING.id)
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)


def test_every_stage_gets_its_tick(qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor) -> None:
    start_test(qtbot, desk, core, editor)
    assert tones(editor)[0] == "active"
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))
    qtbot.waitUntil(editor.connection.start.isVisible)
    assert not editor.connection.error.isVisible()
    assert editor.connection.outcome.title.text() == "Everything works: builds can be published here."
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    assert not editor.connection.outcome.isVisible(), "nothing is known of the next one yet"
    qtbot.waitUntil(editor.connection.outcome.isVisible)


def test_what_works_from_this_computer_alone_is_not_green(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [STAGING]
    core.limits, core.leads_back = reach("localhost", "127.0.0.1"), True
    desk.servers.edit(STAGING.id)
    editor.connection.test.emit()
    outcome = editor.connection.outcome
    qtbot.waitUntil(outcome.isVisible)
    assert outcome.property("tone") == "caution"
    assert outcome.title.text() == "It works, but from this computer alone."
    assert outcome.detail.text() == "localhost means each phone itself, so that none gets anything from there."

    core.limits, core.leads_back = reach("studio.local", "10.0.0.7"), False
    editor.connection.test.emit()
    qtbot.waitUntil(lambda: "only its own network knows" in outcome.detail.text())
    assert outcome.property("tone") == "good", "whoever sits in that network gets it"


def test_what_could_be_better_hides_nobody_who_gets_nothing(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list, core.stages = [STAGING], wrong_types()
    core.limits = reach("studio.local", "10.0.0.7")
    desk.servers.edit(STAGING.id)
    editor.connection.test.emit()
    qtbot.waitUntil(editor.connection.error.isVisible)
    assert "only its own network knows" in editor.connection.error.facts.text()


def test_behind_a_jump_host_the_steps_go_on_at_the_next_host(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    def ended(stage: str, host: str, onward: str = "") -> StageReport:
        return StageReport(stage, ok=True, title=title_of(stage, host), host=host, onward=onward)

    core.stages = (*(ended(name, "gate") for name in list(TITLES)[:4]), ended("sign-in", "gate", onward="files:2222"))
    assert [str(title) for title in titles_ahead(core.stages)][:5] == [
        "Reach the server (files:2222)",
        "Agree on encryption (files:2222)",
        "Check the host key (files:2222)",
        "Sign in (files:2222)",
        "Open the folder",
    ]
    assert str(titles_ahead(core.stages[:1])[0]) == "Reach the server (gate)"
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * 5 + ["waiting"] * 9)


def in_sight(editor: ServerEditor, widget: QWidget) -> bool:
    view = editor.area.viewport()
    top = widget.mapTo(view, QPoint()).y()
    return widget.isVisible() and top >= 0 and top + widget.height() <= view.height()


def test_a_server_is_tested_from_the_list_in_sight(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    def wait(token: CancelToken, *_: object) -> None:
        with token.breaking(core.gate.set):
            assert core.gate.wait(10)

    keys = tuple(f"[{host}.example.com]:22 SHA256:" + "a" * 43 for host in ("files", "gate"))
    core.server_list, core.trial = [replace(STAGING, jump="gate.example.com", host_keys=keys)], [wait]
    desk.window.resize(960, 660)
    desk.window.show_place(SERVERS)
    desk.window.servers.test.emit(STAGING.id)
    editor = desk.window.servers.editor
    assert desk.servers.editing
    qtbot.waitUntil(lambda: in_sight(editor, editor.connection))
    core.gate.set()
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))
    qtbot.waitUntil(lambda: in_sight(editor, editor.connection.outcome))


def test_what_failed_is_in_sight_at_the_end_of_the_test(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    last = StageReport("fetch", ok=False, title=TITLES["fetch"], detail=verbatim("answers 404"))
    core.stages = (*core.stages[:-2], last)
    desk.window.resize(700, 480)
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(lambda: in_sight(editor, editor.connection.error))
    assert editor.connection.error.title.text() == "“Fetch it over the public address” failed."


def test_what_was_found_to_work_is_said_no_more_once_something_else_stands_there(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.outcome.isVisible)
    fill(editor, name="Another name")
    assert editor.connection.outcome.isVisible(), "which changes nothing"
    fill(editor, root="/elsewhere")
    assert not editor.connection.outcome.isVisible()
    assert tones(editor) == []
    core.stages = (StageReport("fetch", ok=False, title=TITLES["fetch"], detail=verbatim("answers 404")),)
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.connection.error.isVisible)
    fill(editor, root="/var/www")
    error = editor.connection.error
    assert error.isVisible(), "somebody is mending that"
    assert error.title.text() == "Before your change: “Fetch it over the public address” failed."
    assert error.mark.property("tone") == "note"
    assert tones(editor) == []
    fill(editor, root="/var/www/builds")
    assert error.title.text().count("Before") == 1
    core.stages = ()
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.connection.outcome.isVisible)


@pytest.mark.parametrize(
    ("stage", "named", "field"),
    [
        ("connect", "", "host"),
        ("sign-in", "", "sign_in"),
        ("write", "", "root"),
        ("fetch", "", "url"),
        ("certificate", "", "url"),
        ("certificate", "ca_file", "ca_file"),
        ("type", "", ""),
    ],
)
def test_what_failed_leads_to_the_field_that_mends_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, stage: str, named: str, field: str
) -> None:
    wrong = N_("Error", "Nobody knows it.")
    core.stages = (StageReport(stage, ok=False, title=TITLES[stage], wrong=wrong, field=named),)
    start_test(qtbot, desk, core, editor)
    error = editor.connection.error
    qtbot.waitUntil(error.isVisible)
    assert error.action.isVisible() is bool(field)
    if field:
        assert error.action.text() == "Go to the field"
        qtbot.mouseClick(error.action, Qt.MouseButton.LeftButton)
        control = editor.fields[field].control
        assert desk.window.focusWidget() is control
        qtbot.waitUntil(lambda: in_sight(editor, control))
        assert editor.fields[field].problem == "Nobody knows it."


def test_at_a_jump_host_it_is_mended_in_its_own_field() -> None:
    stage = StageReport("connect", ok=False, title=TITLES["connect"], host="gate.example.com:22")
    assert field_of(stage, replace(STAGING, jump="me@gate.example.com")) == "jump"
    assert field_of(replace(stage, host="files.example.com:22"), replace(STAGING, jump="me@gate.example.com")) == "host"


def failures(desk: Desk) -> list[str]:
    return [card.failed.text() for card in cards(desk) if card.failed.isVisible()]


def test_a_server_whose_last_test_failed_says_so_in_the_list(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages = (StageReport("certificate", ok=False, title=TITLES["certificate"], wrong=N_("Error", "No.")),)
    desk.window.servers.new.click()
    fill(editor, name="New", host="h.example.com", root="/var/www", url="https://builds.example.com")
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.connection.error.isVisible)
    assert core.tested == {}, "it is not in the settings yet"
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: failures(desk) == ["Last test failed, just now: Check the web server’s certificate"])

    core.stages = (StageReport("type", ok=True, title=TITLES["type"]),)
    (saved,) = core.server_list
    desk.window.servers.test.emit(saved.id)
    qtbot.waitUntil(editor.connection.outcome.isVisible)
    desk.servers.leave()
    qtbot.waitUntil(lambda: failures(desk) == [])
    assert core.tested[saved.id].failed == ""


def test_a_test_that_was_stopped_or_asks_tells_nothing_of_the_server(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.trial = [*raising(SecretNeeded(N_("Error", "It asks for a password."), kind="password", subject="deploy"))]
    start_test(qtbot, desk, core, editor)
    shown(qtbot, desk, SecretDialog).reject()
    qtbot.waitUntil(editor.connection.error.isVisible)
    assert core.tested == {}


def test_a_field_that_was_changed_since_is_not_called_wrong(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages = (StageReport("fetch", ok=False, title=TITLES["fetch"], wrong=N_("Error", "It answers 404.")),)
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.error.isVisible)
    fill(editor, url="https://other.example.com")
    qtbot.mouseClick(editor.connection.error.action, Qt.MouseButton.LeftButton)
    assert desk.window.focusWidget() is editor.lines["url"]
    assert not editor.fields["url"].problem


@pytest.mark.parametrize("asks", [False, True])
def test_the_keyboard_stays_on_the_button_that_starts_and_stops_a_test(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, asks: bool
) -> None:
    core.server_list = [STAGING]
    core.trial = [*raising(SecretNeeded(N_("Error", "Password."), kind="password", subject="deploy"))] if asks else []
    desk.servers.edit(STAGING.id)
    card = editor.connection
    card.start.setFocus()
    qtbot.keyClick(card.start, Qt.Key.Key_Space)
    assert card.stop.hasFocus()
    if asks:
        question = shown(qtbot, desk, SecretDialog)
        qtbot.keyClicks(question.inputs[0], "hunter2")
        qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.outcome.isVisible)
    assert desk.window.focusWidget() is card.start


def test_a_stage_that_fails_says_why_and_what_to_do(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages = (
        StageReport("resolve", ok=True, title=TITLES["resolve"], detail=verbatim("192.0.2.7")),
        StageReport(
            "fetch",
            ok=False,
            title=TITLES["fetch"],
            detail=verbatim("answers 404"),
            hint=N_("Error", "Another folder."),
        ),
    )
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(lambda: tones(editor) == ["good", "bad"])
    card = editor.connection
    qtbot.waitUntil(lambda: card.error.facts.text() == "answers 404")
    assert card.error.hint.text() == "Another folder."
    assert "location" in card.advice.toPlainText(), "nginx's settings are at hand"
    card.kind.setCurrentIndex(1)
    assert "<Directory" in card.advice.toPlainText()


def test_where_more_is_known_the_step_is_not_merely_said_once_more(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    wrong = N_("Error", "It expired.")
    core.stages = (StageReport("certificate", ok=False, title=TITLES["certificate"], wrong=wrong),)
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(lambda: editor.connection.error.title.text() == "It expired.")


def test_what_an_error_says_is_not_said_twice(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    wrong, told = N_("Error", "It refuses."), verbatim("It refuses. Errno 111")
    core.stages = (StageReport("connect", ok=False, title=TITLES["connect"], detail=told, wrong=wrong),)
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(lambda: editor.connection.error.title.text() == "It refuses.")
    assert editor.connection.error.facts.text() == "Errno 111"


def test_what_works_but_could_be_better_is_told_with_what_to_paste(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages = tuple(
        StageReport(
            name,
            ok=True,
            title=title,
            detail=verbatim("sent as text/plain"),
            hint=N_("Error", "Paste this." if name == "type" else ""),
        )
        for name, title in TITLES.items()
    )
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(lambda: tones(editor) == [*["good"] * (len(TITLES) - 1), "caution"])
    qtbot.waitUntil(lambda: editor.connection.error.hint.text() == "Paste this.")
    assert editor.connection.error.title.text() == "Builds can be published here, but sent as text/plain."
    assert editor.connection.error.mark.property("tone") == "caution"
    assert "location" in editor.connection.advice.toPlainText()


@pytest.mark.parametrize("fails", [False, True])
def test_a_folder_that_is_not_there_yet_is_told_at_its_step_and_leads_to_its_field(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, fails: bool
) -> None:
    missing = verbatim("there is no folder “/srv/buids” yet")
    hint = N_("Error", "The first publish makes it.")
    files = StageReport("files", ok=True, title=TITLES["files"], detail=missing, hint=hint)
    last = "fetch" if fails else "type"
    end = StageReport(last, ok=not fails, title=TITLES[last], wrong=N_("Error", "It answers 404."))
    core.stages = (files, end)
    start_test(qtbot, desk, core, editor)
    card = editor.connection
    qtbot.waitUntil(lambda: tones(editor) == (["caution", "bad"] if fails else ["caution", "good"]))
    (step, _end) = (line._shown for line in card.steps.lines)
    assert step is not None
    assert step.note == "there is no folder “/srv/buids” yet"
    told = "It answers 404." if fails else "Builds can be published here, but there is no folder “/srv/buids” yet."
    qtbot.waitUntil(lambda: card.error.title.text() == told)
    qtbot.mouseClick(card.error.action, Qt.MouseButton.LeftButton)
    assert desk.window.focusWidget() is editor.lines["url" if fails else "root"]


@pytest.mark.parametrize("changed", [False, True])
def test_a_question_without_an_answer_ends_the_test_with_a_sentence(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, changed: bool
) -> None:
    question: OtadeskError = SecretNeeded(N_("Error", "It asks for a password."), kind="password", subject="deploy")
    if changed:
        question = HostKeyChanged(
            N_("Error", "The key is another one."), host="h", port=22, expected=("SHA256:a",), offered="SHA256:b"
        )
    core.trial = [*raising(question)]
    start_test(qtbot, desk, core, editor)
    dialog: QDialog = shown(qtbot, desk, HostKeyChangedDialog if changed else SecretDialog)
    dialog.reject()
    qtbot.waitUntil(editor.connection.error.isVisible)
    assert editor.connection.error.title.text() == str(question.title)
    assert editor.connection.error.mark.property("tone") == ("bad" if changed else "note")
    assert tones(editor) == ["bad" if changed else "paused"], "what would have come after it is not told"
    qtbot.waitUntil(lambda: in_sight(editor, editor.connection))
    assert editor.connection.start.isVisible()


def test_a_test_that_hangs_can_be_stopped(qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor) -> None:
    def hang(token: CancelToken, *_: object) -> None:
        with token.breaking(core.gate.set):
            assert core.gate.wait(10)
        token.check()

    core.trial = [hang]
    start_test(qtbot, desk, core, editor)
    qtbot.mouseClick(editor.connection.stop, Qt.MouseButton.LeftButton)
    assert editor.connection.start.isVisible()
    assert tones(editor) == []
    qtbot.waitUntil(lambda: desk.jobs.busy == 0)


def test_a_server_that_can_not_be_reached_is_an_error_not_a_crash(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.trial = [*raising(ConnectError(N_("Error", "Nobody answers."), detail="timed out"))]
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.error.isVisible)
    assert editor.connection.error.title.text() == "Nobody answers."


def unknown_key(letter: str) -> HostKeyUnknown:
    """Return the question about a key of which nothing is known."""
    fingerprint = "SHA256:" + letter * 43
    return HostKeyUnknown(
        N_("Error", "Unknown."), host="files.example.com", port=22, key_type="ssh-ed25519", fingerprint=fingerprint
    )


def test_a_key_that_is_trusted_while_a_new_server_is_tested_is_saved_with_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    fingerprint = "SHA256:" + "a" * 43
    core.trial = [*raising(unknown_key("a"))]
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    fill(editor, name="Staging", host="files.example.com", root="/var/www", url="https://builds.example.com")
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    editor.more.unfold()
    qtbot.mouseClick(shown(qtbot, desk, HostKeyDialog).trust, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))
    qtbot.waitUntil(lambda: in_sight(editor, editor.connection.outcome))
    assert core.pinned == [], "there is nothing yet to pin it to"
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.server_list) == 1)
    assert core.server_list[0].host_keys == (f"[files.example.com]:22 {fingerprint}",)


@pytest.mark.parametrize("new", [False, True])
def test_a_key_that_is_trusted_for_the_same_host_and_port_already_is_not_asked_about(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, new: bool
) -> None:
    entry = "[files.example.com]:22 SHA256:" + "a" * 43
    core.server_list = [STAGING, replace(STAGING, id="s2", name="Beta", host_keys=(entry.replace("files", "Files"),))]
    core.trial = [*raising(unknown_key("a"))]
    desk.servers._open(replace(STAGING, id="", name="New") if new else STAGING, new=new)
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))
    assert not desk.window.findChildren(HostKeyDialog)
    assert editor.server().host_keys == (entry,)
    assert core.pinned == ([] if new else [(STAGING.id, entry)])


def test_a_key_other_than_the_one_that_is_trusted_for_the_same_host_and_port_is_asked_about_as_such(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    def other(server_id: str, place: str, letter: str) -> Server:
        return replace(STAGING, id=server_id, name=server_id, host_keys=(f"{place} SHA256:" + letter * 43,))

    core.server_list = [
        replace(STAGING, host_keys=("[files.example.com]:22 SHA256:" + "a" * 43,)),
        other("elsewhere", "[files.example.com]:2222", "a"),
        other("another", "[files.example.com]:22", "A"),
    ]
    core.trial = [*raising(unknown_key("a"))]
    desk.servers._open(replace(STAGING, host_keys=()), new=False)
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    dialog = shown(qtbot, desk, HostKeyDialog)
    words = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "a different key than the one that you trust for another." in words, "its own was forgotten just now"
    assert "Trust counts for another too." in words
    assert not dialog.trust.isDefault()
    assert core.pinned == []
    qtbot.mouseClick(dialog.trust, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))
    held = {one.name: one.host_keys for one in core.server_list}
    assert held["another"] == ("[files.example.com]:22 SHA256:" + "a" * 43,)
    assert held["elsewhere"] == ("[files.example.com]:2222 SHA256:" + "a" * 43,)


def test_a_password_given_while_a_new_server_is_tested_is_not_asked_for_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.trial = [*raising(SecretNeeded(N_("Error", "Password."), kind="password", subject="deploy"))]
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    fill(editor, name="Staging", host="files.example.com", root="/var/www", url="https://builds.example.com")
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    question = shown(qtbot, desk, SecretDialog)
    assert not question.keep.isVisible()
    qtbot.keyClicks(question.inputs[0], "hunter2")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.servers.editing)
    known = desk.sign_in.answers.take(core.server_list[0].id).secrets.password
    assert known is not None
    assert known.reveal() == "hunter2"


def give_password_to_a_new_server(qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor) -> None:
    core.trial = [*raising(SecretNeeded(N_("Error", "Password."), kind="password", subject="deploy"))]
    qtbot.mouseClick(desk.window.servers.new, Qt.MouseButton.LeftButton)
    fill(editor, name="Other", host="other.example.com", root="/var/www", url="https://other.example.com")
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    question = shown(qtbot, desk, SecretDialog)
    qtbot.keyClicks(question.inputs[0], "hunter2")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))


def passwords_sent(core: ScriptedCore) -> list[tuple[str, bool]]:
    return [(server.host, answers.secrets.password is not None) for server, answers in core.said("try")]


def test_a_password_given_for_a_new_server_goes_to_no_other(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [STAGING]
    give_password_to_a_new_server(qtbot, desk, core, editor)
    desk.servers.edit(STAGING.id)
    shown(qtbot, desk, Confirm).agreed.emit()
    qtbot.waitUntil(lambda: editor.server_id == STAGING.id)
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.servers.editing)
    assert desk.sign_in.answers.take(STAGING.id).secrets.password is None
    give_password_to_a_new_server(qtbot, desk, core, editor)
    desk.window.address_given.emit("sftp://deploy@files.example.com/var/www")
    for question in desk.window.findChildren(Confirm):
        question.agreed.emit()
    qtbot.waitUntil(lambda: editor.lines["host"].text() == "files.example.com")
    fill(editor, url="https://builds.example.com")
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tones(editor) == ["good"] * len(TITLES))
    assert passwords_sent(core)[-1] == ("files.example.com", False)


@pytest.mark.parametrize(("field", "value"), [("host", "files.example.com"), ("user", "somebody")])
def test_a_password_goes_to_the_computer_and_the_account_alone_for_which_it_was_given(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, field: str, value: str
) -> None:
    give_password_to_a_new_server(qtbot, desk, core, editor)
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.said("try")) == 3 and tones(editor) == ["good"] * len(TITLES))
    assert passwords_sent(core) == [("other.example.com", sent) for sent in (False, True, True)]
    fill(editor, **{field: value})
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.said("try")) == 4 and tones(editor) == ["good"] * len(TITLES))
    assert passwords_sent(core)[-1][1] is False


# -- what is kept in the keychain


@pytest.mark.parametrize(
    ("way", "kept", "offer", "answer"),
    [
        ("password", ("password",), "Forget the saved password", "The saved password is forgotten."),
        ("key", ("passphrase",), "Forget the saved passphrase", "The saved passphrase is forgotten."),
        ("agent", ("password",), "Forget the saved password", "The saved password is forgotten."),
        (
            *("key", ("password", "passphrase")),
            *("Forget the saved password and passphrase", "The saved password and passphrase are forgotten."),
        ),
    ],
)
def test_what_is_kept_is_called_what_it_is_and_forgotten_audibly(
    qtbot: QtBot,
    desk: Desk,
    core: ScriptedCore,
    editor: ServerEditor,
    way: SignInWay,
    kept: tuple[str, ...],
    offer: str,
    answer: str,
) -> None:
    core.server_list = [replace(STAGING, sign_in=way)]
    core.kept = {(STAGING.id, kind): (Secret("hunter2"), True) for kind in kept}
    desk.servers.edit(STAGING.id)
    qtbot.waitUntil(editor.forget.isVisible)
    assert editor.forget.text() == offer
    qtbot.mouseClick(editor.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not editor.forget.isVisible())
    assert core.said("forget") == [STAGING.id]
    assert desk.window.toast.title.text() == answer


@pytest.mark.parametrize("way", SIGN_INS)
def test_where_nothing_is_kept_there_is_nothing_to_forget(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, way: SignInWay
) -> None:
    core.server_list = [replace(STAGING, sign_in=way)]
    desk.servers.edit(STAGING.id)
    qtbot.waitUntil(lambda: desk.jobs.busy == 0)
    assert not editor.forget.isVisible()


def test_a_password_that_is_kept_while_testing_can_be_forgotten_at_once(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [replace(STAGING, sign_in="password")]
    core.trial = [*raising(SecretNeeded(N_("Error", "Password."), kind="password", subject="deploy"))]
    desk.servers.edit(STAGING.id)
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    question = shown(qtbot, desk, SecretDialog)
    qtbot.keyClicks(question.inputs[0], "hunter2")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.forget.isVisible)


def test_a_keychain_that_takes_no_password_is_heard_of(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [replace(STAGING, sign_in="password")]
    core.not_kept = N_("Secret", "The keychain is locked.")
    core.trial = [*raising(SecretNeeded(N_("Error", "Password."), kind="password", subject="deploy"))]
    desk.servers.edit(STAGING.id)
    qtbot.mouseClick(editor.connection.start, Qt.MouseButton.LeftButton)
    question = shown(qtbot, desk, SecretDialog)
    qtbot.keyClicks(question.inputs[0], "hunter2")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(desk.window.toast.isVisible)
    assert desk.window.toast.title.text() == "The keychain is locked."
    qtbot.waitUntil(editor.connection.outcome.isVisible)


def test_a_keychain_that_does_not_let_go_is_heard_of(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.server_list = [replace(STAGING, sign_in="password")]
    core.kept = {(STAGING.id, "password"): (Secret("hunter2"), True)}
    core.keychain_error = SettingsError(N_("Error", "The keychain is locked."))
    desk.servers.edit(STAGING.id)
    qtbot.waitUntil(editor.forget.isVisible)
    qtbot.mouseClick(editor.forget, Qt.MouseButton.LeftButton)
    trouble = shown(qtbot, desk, TroubleDialog)
    assert "The keychain is locked." in {label.text() for label in trouble.findChildren(Label)}
    assert editor.forget.isVisible(), "it is kept still"


# -- a .htaccess beside the builds


def wrong_types() -> tuple[StageReport, ...]:
    """Return the stages of a web server that sends files without their types."""
    return tuple(
        StageReport(name, ok=True, title=title, hint=N_("Error", "Paste this." if name == "type" else ""))
        for name, title in TITLES.items()
    )


def test_where_the_web_server_reads_one_a_htaccess_is_offered_put_there_and_taken_away(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages, core.htaccess = wrong_types(), "possible"
    start_test(qtbot, desk, core, editor)
    card = editor.connection
    qtbot.waitUntil(card.install.isVisible)
    assert not card.remove.isVisible()
    assert "reads .htaccess files" in card.offer.words.text()
    card.install.click()
    qtbot.waitUntil(card.remove.isVisible)
    assert not card.install.isVisible()
    assert len(core.said("try")) == 2, "what became of it is seen by the same test"
    card.remove.click()
    qtbot.waitUntil(card.install.isVisible)
    assert core.said("htaccess") == [(STAGING, True), (STAGING, False)]


def test_where_otadesk_can_mend_it_that_is_the_one_thing_to_do_and_the_other_way_is_folded(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    words = TYPES_MATTER_LITTLE.of(remedy=verbatim("AddType text/xml .plist"))
    *others, types = wrong_types()
    core.stages, core.htaccess = (*others, replace(types, hint=words)), "possible"
    start_test(qtbot, desk, core, editor)
    card = editor.connection
    qtbot.waitUntil(card.install.isVisible)
    assert card.error.isAncestorOf(card.install), "right below what is the matter"
    assert card.error.hint.text() == "iPhones mostly don’t mind, but a proxy or an old one may."
    assert not card.advice.isVisible()
    card.by_hand.unfold()
    assert "text/xml" in card.advice.toPlainText()
    fill(editor, root="/srv/mended")
    assert card.advice.isVisible(), "what somebody has unfolded stays so"
    core.htaccess = "none"
    fill(editor, root=STAGING.root)
    qtbot.mouseClick(card.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.advice.isVisible)
    assert "AddType text/xml .plist" in card.error.hint.text(), "where nothing else helps, the lines do"
    assert not card.install.isVisible()


@pytest.mark.parametrize(
    ("answered", "first"), [(None, "nginx"), ("caddy", "Caddy"), ("litespeed", "Apache"), ("s3", "nginx")]
)
def test_the_settings_of_the_web_server_that_answered_come_first(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor, answered: ServerKind | None, first: str
) -> None:
    core.stages, core.web_server = wrong_types(), answered
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.advice.isVisible)
    assert editor.connection.kind.currentText() == first
    assert editor.connection.kind.count() == 4


def test_what_is_offered_for_the_web_server_is_for_the_folder_and_address_that_stand_there_now(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages, core.web_server = wrong_types(), "caddy"
    start_test(qtbot, desk, core, editor)
    card = editor.connection
    qtbot.waitUntil(card.advice.isVisible)
    card.kind.setCurrentIndex(2)
    looked_at = card.kind.currentText()
    fill(editor, root="/srv/mended", url="https://mended.example.com/ios")
    assert card.kind.currentText() == looked_at
    for text in ("/srv/mended", "mended.example.com", "/ios"):
        assert text in card.advice.toPlainText()
    assert STAGING.root not in card.advice.toPlainText()
    fill(editor, url="https://[2001")
    assert not card.advice.isVisible(), "there are no settings for that"
    fill(editor, url="https://again.example.com")
    assert "again.example.com" in card.advice.toPlainText()
    desk.servers.edit(STAGING.id)
    qtbot.mouseClick(card.start, Qt.MouseButton.LeftButton)
    fill(editor, root="/other")
    assert not card.advice.isVisible(), "while it is tested once more"


def test_without_a_use_for_it_no_htaccess_is_spoken_of(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages = wrong_types()
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.error.isVisible)
    assert not editor.connection.offer.isVisible()
    assert not editor.connection.installed.isVisible()


def test_a_htaccess_that_is_refused_says_why(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages, core.htaccess = wrong_types(), "possible"
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.install.isVisible)
    core.trial = [*raising(HtaccessRefused(N_("Error", "Somebody else’s is there."), hint=N_("Error", "Add these.")))]
    editor.connection.install.click()
    qtbot.waitUntil(lambda: editor.connection.error.title.text() == "Somebody else’s is there.")
    assert editor.connection.error.hint.text() == "Add these."
    assert editor.connection.start.isVisible()


def test_a_password_asked_for_meanwhile_leads_on_to_the_htaccess(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    core.stages, core.htaccess = wrong_types(), "possible"
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.install.isVisible)
    core.trial = [*raising(SecretNeeded(N_("Error", "Password."), kind="password", subject="deploy"))]
    editor.connection.install.click()
    question = shown(qtbot, desk, SecretDialog)
    qtbot.keyClicks(question.inputs[0], "hunter2")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.connection.remove.isVisible)
    assert core.said("htaccess") == [(STAGING, True), (STAGING, True)]


def test_a_htaccess_under_way_can_be_stopped(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, editor: ServerEditor
) -> None:
    def hang(token: CancelToken, *_: object) -> None:
        with token.breaking(core.gate.set):
            assert core.gate.wait(10)
        token.check()

    core.stages, core.htaccess = wrong_types(), "possible"
    start_test(qtbot, desk, core, editor)
    qtbot.waitUntil(editor.connection.install.isVisible)
    core.trial = [hang]
    editor.connection.install.click()
    assert not editor.connection.offer.isVisible()
    assert not editor.connection.installed.isVisible()
    qtbot.mouseClick(editor.connection.stop, Qt.MouseButton.LeftButton)
    assert editor.connection.start.isVisible()
    qtbot.waitUntil(lambda: desk.jobs.busy == 0)
    assert len(core.said("try")) == 1
