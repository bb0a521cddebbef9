"""Every dialog with made-up data."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.crash.dialog import CrashDialog
from otadesk.desktop.crash.text import crash_text
from otadesk.desktop.devices.dialogs import AddDialog, EditDialog
from otadesk.desktop.devices.state import DeviceFields, Understood
from otadesk.desktop.gallery import made_up, made_up_lists
from otadesk.desktop.publish.symptom_dialog import SymptomDialog
from otadesk.desktop.releases.dialogs import CompareDialog, LogDialog, SnippetDialog
from otadesk.desktop.signing_in.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.texts import say, size
from otadesk.desktop.tick_dialog import TickDialog
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.errors import HostKeyChanged, HostKeyUnknown, SecretNeeded
from otadesk.phrases import N_
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.check import Finding
from otadesk.preflight.symptoms import SYMPTOMS, explain


def _crash() -> QWidget:
    try:
        return _broken("files.example.com")
    except ValueError as mistake:
        return CrashDialog("", crash_text(mistake))


def _broken(port: str) -> QWidget:
    return SecretDialog(SecretNeeded(made_up.TITLE, kind="password", subject=port), keychain=bool(int(port)))


def _add_devices(text: str, understood: Understood) -> QWidget:
    dialog = AddDialog(made_up_lists.MODELS)
    dialog.text.setPlainText(text)
    dialog.show_understood(understood)
    return dialog


def _tick_hosts() -> QWidget:
    sentence = N_(
        "Servers", "Each one is then shown, for what that file doesn’t say: the folder and its public address."
    )
    title = say(N_("Servers", "Hosts in ~/.ssh/config"))
    return TickDialog(title, say(sentence), made_up_lists.hosts(), say(N_("Servers", "Continue")))


def _delete() -> QWidget:
    return Confirm(
        say(N_("Releases", "Delete {name} {version}?"), name="Field Notes", version="2.3.1 (311)"),
        say(
            N_("Releases", "This deletes {size} from the server, with its page and its links. It can’t be undone."),
            size=size(84_000_000),
        ),
        say(N_("Releases", "Delete for good")),
    )


def _symptom() -> QWidget:
    checks = {check.id: check for check in catalogue()}
    symptom = max(SYMPTOMS, key=lambda one: len(one.causes & checks.keys()))
    findings = [Finding(checks[check_id], "unknown") for check_id in sorted(symptom.causes & checks.keys())]
    explanation = explain(symptom, findings[:4])
    return SymptomDialog(explanation, lambda _answers: explanation)


def _code() -> QWidget:
    app = made_up.till()
    return CodeDialog(app.name, app.facts, made_up.till_codes())


def _host_key(pasted: str = "") -> QWidget:
    dialog = HostKeyDialog(
        HostKeyUnknown(
            made_up.TITLE,
            host="files.example.com",
            port=22,
            key_type="ssh-ed25519",
            fingerprint="SHA256:uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL",
        ),
        server="Staging",
    )
    dialog.compare.setText(pasted)
    return dialog


def _host_key_changed() -> QWidget:
    return HostKeyChangedDialog(
        HostKeyChanged(
            made_up.TITLE,
            host="files.example.com",
            port=22,
            expected=("SHA256:uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL",),
            offered="SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hEXAM",
        ),
        server="Staging",
    )


def dialogs() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Return a name and a maker for each dialog in each state that is worth a look."""
    return (
        ("compare", lambda: CompareDialog(("Field Notes 2.3.1", "Field Notes 2.4.0"), made_up_lists.differences())),
        ("snippets", lambda: SnippetDialog(made_up_lists.embedding())),
        ("release-log", lambda: LogDialog("Staging", made_up_lists.log())),
        ("devices-add", lambda: _add_devices(made_up_lists.UDID % 5, made_up_lists.understood_one())),
        ("devices-add-several", lambda: _add_devices("…", made_up_lists.understood_several())),
        ("devices-add-wrong", lambda: _add_devices("C8QH6T96DPNG", made_up_lists.not_understood())),
        (
            "device-edit",
            lambda: EditDialog(
                DeviceFields(made_up_lists.UDID % 1, "Ada’s iPhone", "iPhone 15 Pro", "18.1"), made_up_lists.MODELS
            ),
        ),
        ("ssh-hosts", _tick_hosts),
        ("crash", _crash),
        ("host-key", _host_key),
        ("host-key-same", lambda: _host_key("uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL")),
        ("host-key-differs", lambda: _host_key("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hEXAM")),
        ("host-key-changed", _host_key_changed),
        (
            "secret",
            lambda: SecretDialog(
                SecretNeeded(made_up.TITLE, kind="password", subject="deploy@files.example.com"),
                keychain=True,
                server="Staging",
            ),
        ),
        ("trouble", lambda: TroubleDialog(made_up_lists.damaged())),
        ("confirm", _delete),
        ("symptom", _symptom),
        ("code", _code),
    )
