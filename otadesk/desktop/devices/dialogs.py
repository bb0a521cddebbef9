"""Dialogs of Devices: adding by pasting, and editing one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QVBoxLayout, QWidget

from otadesk.desktop.devices.found_list import FoundList
from otadesk.desktop.devices.state import DeviceFields, Understood
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.parts.side_by_side import SideBySide
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.text_sheet import TextSheet
from otadesk.desktop.texts import say
from otadesk.phrases import N_, N_many
from otadesk.preflight.device_facts import DeviceFacts, os_of


class DeviceForm(QWidget):
    """Name, model and iOS of one device."""

    def __init__(self, models: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = DeviceFields("")
        self.name = line_edit(placeholder=say(N_("Devices", "Ada’s iPhone")))
        self.model = line_edit(placeholder="iPhone 15 Pro")
        completer = QCompleter(list(models), self.model)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.model.setCompleter(completer)
        self.os = line_edit(placeholder="18.1")
        self.system = Field(say(N_("Devices", "iOS")), self.os)
        self.os.textEdited.connect(lambda _text: self.system.show_problem(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Field(say(N_("Devices", "Name")), self.name))
        column.addWidget(SideBySide((Field(say(N_("Devices", "Model")), self.model), 2), (self.system, 1)))

    def show_fields(self, fields: DeviceFields) -> None:
        """Fill the fields in; what somebody typed for this device stays."""
        other, self._shown = fields.udid != self._shown.udid, fields
        for line, text in ((self.name, fields.name), (self.model, fields.model), (self.os, fields.os)):
            if other or not line.isModified():
                line.setText(text)
        if other:
            self.system.show_problem("")

    def is_sound(self) -> bool:
        """Whether every field can be used; else the problem is shown there. What was so before may stay."""
        system = self.os.text().strip()
        if system in {"", self._shown.os} or os_of(DeviceFacts(os=system)) is not None:
            return True
        self.system.show_problem(say(N_("Devices", "A version of iOS is a number such as 18.1.")))
        self.os.setFocus()
        return False

    def fields(self) -> DeviceFields:
        """Return what they say."""
        shown, model = self._shown, self.model.text()
        product_type = shown.product_type if model == shown.model else ""
        return DeviceFields(shown.udid, self.name.text(), model, self.os.text(), product_type)


class AddDialog(Sheet):
    """Takes a pasted text, and shows at once what was understood."""

    typed = Signal(str)
    agreed = Signal(object)
    """The DeviceFields of a single device; where the text holds several, the names that were typed, by UDID.

    From then on the dialog is out of sight: whoever hears that lets it go once all is saved, or opens it again.
    """

    def __init__(self, models: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(say(N_("Devices", "Add devices")), parent=parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(say(N_("Devices", "Paste one UDID or many, a table, or the whole email.")))
        self.text.setFixedHeight(grown(self, 120))
        self.text.textChanged.connect(lambda: self.typed.emit(self.text.toPlainText()))
        how = N_(
            "Devices",
            "In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.",
        )
        self.column.addWidget(Field(say(N_("Devices", "UDIDs")), self.text, hint=say(how)))
        self.found = Banner()
        self.found.hide()
        self.form = DeviceForm(models)
        self.form.hide()
        self.several = FoundList()
        self.several.hide()
        self.column.addWidget(self.found)
        self.column.addWidget(self.several)
        self.column.addWidget(self.form)
        stay = Button(say(N_("Devices", "Cancel")))
        stay.clicked.connect(self.reject)
        self.go = Button(say(N_("Devices", "Add")), "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._agree)
        # In the text, Return begins a new line.
        QShortcut(QKeySequence("Ctrl+Return"), self, self.go.click)
        self.foot.addWidget(stay)
        self.foot.addWidget(self.go)
        self.text.setFocus()

    def show_understood(self, understood: Understood | None) -> None:
        """Say what was found in the text; None where there is none yet."""
        self.found.setVisible(understood is not None)
        if understood is not None:
            self.found.show_verdict(understood.tone, understood.sentence, "\n".join(understood.problems))
        several = understood.several if understood is not None else ()
        self.several.setVisible(bool(several))
        self.several.show_devices(several)
        single = understood.single if understood is not None else None
        if single is not None:
            self.form.show_fields(single)
        self.form.setVisible(single is not None)
        count = understood.count if understood is not None else 0
        self.go.setEnabled(count > 0)
        new = understood.new if understood is not None else 0
        if count and not new:
            # What is known may still get a name here, or what else the text tells of it.
            self.go.setText(say(N_("Devices", "Save")))
        elif count > 1:
            self.go.setText(say(N_many("Devices", "Add one device", "Add {count} devices"), count=new))
        else:
            self.go.setText(say(N_("Devices", "Add")))
        self.fit()

    def _agree(self) -> None:
        if self.form.isHidden() or self.form.is_sound():
            self.agreed.emit(self.form.fields() if not self.form.isHidden() else self.several.typed())
            self.hide()
        else:
            self.fit()


class LinesDialog(TextSheet):
    """Shows all lines of a list that are no devices, to be handed on."""

    def __init__(self, lines: tuple[str, ...], parent: QWidget | None = None) -> None:
        title, called = N_("Devices", "Not devices"), N_("Devices", "Lines that are not devices")
        super().__init__(say(title), say(called), "\n".join(lines), parent)
        self.text.setObjectName("details")


class EditDialog(Sheet):
    """Changes what is known of one device."""

    agreed = Signal(object)
    """The new DeviceFields; then the dialog is out of sight as the other one is."""

    def __init__(self, fields: DeviceFields, models: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(fields.name or say(N_("Devices", "Device")), parent=parent)
        self.column.addWidget(Label(fields.udid, "key", wrap=True).selectable())
        self.form = DeviceForm(models)
        self.form.show_fields(fields)
        self.column.addWidget(self.form)
        stay = Button(say(N_("Devices", "Cancel")))
        stay.clicked.connect(self.reject)
        self.go = Button(say(N_("Devices", "Save")), "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._agree)
        self.foot.addWidget(stay)
        self.foot.addWidget(self.go)
        self.form.name.setFocus()

    def _agree(self) -> None:
        if self.form.is_sound():
            self.agreed.emit(self.form.fields())
            self.hide()
        else:
            self.fit()
