"""The one style sheet, filled in from the tokens and the size of text."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from otadesk.desktop.look.tokens import CARD_RADIUS, CONTROL_RADIUS, Tokens

SIZES = {"small": 12, "quiet_size": 12.5, "text": 14, "heading": 15, "title": 21, "display": 40}

_SHEET = Template("""
QMainWindow, QDialog, Present { background: $background; }
QScrollArea, QScrollArea > QWidget > QWidget#column { background: transparent; border: none; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 6px 8px; }

Label { color: $ink; background: transparent; }
Label[role="display"] { font-size: ${display}px; font-weight: 700; }
Label[role="title"] { font-size: ${title}px; font-weight: 700; }
Label[role="heading"] { font-size: ${heading}px; font-weight: 600; }
Label[role="strong"] { font-weight: 600; }
Label[role="quiet"] { color: $quiet; font-size: ${quiet_size}px; }
Label[role="quiet-text"] { color: $quiet; }
Label[role="caution"] { color: $caution; font-size: ${quiet_size}px; }
Label[role="error"] { color: $bad; font-size: ${quiet_size}px; }
Label[role="chip"] { background: $field; border-radius: 7px; padding: 4px 10px; font-size: ${quiet_size}px; }
Label[role="field"] { background: $field; border-radius: ${control_radius}px; padding: 11px 14px; }
Label[role="key"] { background: $field; border-radius: ${control_radius}px; padding: 11px 14px;
    font-family: "$mono"; font-size: ${quiet_size}px; }
Label[role="mono"] { font-family: "$mono"; font-size: ${quiet_size}px; }

HostKeyChangedDialog Label[role="title"] { color: $bad; }

Banner { border-radius: ${card_radius}px; }
Banner[tone="good"] { background: $good_ground; }
Banner[tone="bad"] { background: $bad_ground; }
Banner[tone="caution"] { background: $caution_ground; }
Banner[tone="unknown"], Banner[tone="note"] { background: $field; }
Banner[tone="good"] Label { color: $good; }
Banner[tone="bad"] Label { color: $bad; }
Banner[tone="caution"] Label { color: $caution; }
ToneMark[tone="good"] { color: $good; background: $good_ground; }
ToneMark[tone="bad"] { color: $bad; background: $bad_ground; }
ToneMark[tone="caution"] { color: $caution; background: $caution_ground; }
ToneMark[tone="unknown"], ToneMark[tone="note"], ToneMark[tone="waiting"], ToneMark[tone="withdrawn"] {
    color: $quiet; background: $card; }
ToneMark[tone="active"], ToneMark[tone="paused"] { color: $accent; background: $card; }
Glyph[role="accent"] { color: $accent; }
Glyph[role="quiet"] { color: $quiet; }

SideBar { background: $side_bar; }
Label#brand { font-size: ${heading}px; font-weight: 700; }

Button { border-radius: ${control_radius}px; padding: 11px 18px; font-weight: 600; outline: none; }
Button[kind="plain"] { background: $card; color: $ink; border: 1px solid $control_line; }
Button[kind="plain"]:hover { background: $field; }
Button[kind="plain"]:pressed { background: $line; }
Button[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
Button[kind="primary"]:hover, Button[kind="primary"]:pressed {
    background: $accent_pressed; border-color: $accent_pressed; }
Button[kind="danger"] { background: $bad; color: $on_bad; border: 1px solid $bad; }
Button[kind="link"] { background: transparent; color: $accent; border: 1px solid transparent; padding: 5px 8px; }
Button[kind="link"]:hover { background: $field; }
Button[kind="quiet"] { background: transparent; color: $quiet; border: 1px solid transparent; padding: 5px 8px; }
Button[kind="quiet"]:hover { background: $field; color: $ink; }
Button[kind="chip"] { background: $field; color: $ink; border: 1px solid transparent; padding: 5px 9px;
    font-size: ${quiet_size}px; }
Button[kind="chip"]:hover { background: $line; }
Button[kind="chip-primary"] { background: $accent; color: $on_accent; border: 1px solid transparent;
    padding: 5px 9px; font-size: ${quiet_size}px; }
Button[kind="chip-primary"]:hover, Button[kind="chip-primary"]:pressed { background: $accent_pressed; }
Button[kind="quiet"]::menu-indicator { image: none; width: 0; }
Button:disabled { background: $field; color: $quiet; border-color: $field; }
Button:focus { border: 2px solid $accent; padding: 10px 17px; }
Button[kind="primary"]:focus, Button[kind="danger"]:focus { border-color: $ink; }
Button[kind="link"]:focus, Button[kind="quiet"]:focus { padding: 4px 7px; }
Button[kind="chip"]:focus, Button[kind="chip-primary"]:focus { padding: 4px 8px; }
Button[kind="chip-primary"]:focus { border-color: $ink; }

QLineEdit, QPlainTextEdit, ChoiceBox {
    background: $card; color: $ink; border: 1px solid $control_line; border-radius: ${control_radius}px;
    padding: 10px 12px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $quiet; }
QLineEdit:focus, QPlainTextEdit:focus, ChoiceBox:focus { border: 2px solid $accent; padding: 9px 11px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: $bad; }
QLineEdit:disabled { background: $field; color: $quiet; }
QPlainTextEdit#details { background: $field; border-color: $field; font-family: "$mono";
    font-size: ${quiet_size}px; }
QPlainTextEdit#details[readOnly="false"] { border-color: $control_line; }
QPlainTextEdit#details:focus { border-color: $accent; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $card; color: $ink; border: 1px solid $control_line; outline: none;
    padding: 4px; selection-background-color: $accent; selection-color: $on_accent; }
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 10px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $accent; color: $on_accent; }

Table::corner { background: transparent; border: none; }
Table { background: transparent; color: $ink; border: none; selection-background-color: transparent; }
Table QHeaderView, Table QHeaderView::section { background: transparent; color: $quiet; border: none;
    font-size: ${quiet_size}px; font-weight: 400; }

QMenu { background: $card; color: $ink; border: 1px solid $control_line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; min-width: 11em; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $quiet; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar { background: $side_bar; color: $ink; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $accent; color: $on_accent; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $control_line; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def sheet(tokens: Tokens, scale: float) -> str:
    """Return the sheet for these colours; ``scale`` multiplies every size of text."""
    sizes = {name: round(size * scale) if size > SIZES["text"] else size * scale for name, size in SIZES.items()}
    return _SHEET.substitute(
        asdict(tokens),
        control_radius=CONTROL_RADIUS,
        card_radius=CARD_RADIUS,
        mono="monospace",
        row=round(32 * scale),
        **{name: f"{size:g}" for name, size in sizes.items()},
    )
