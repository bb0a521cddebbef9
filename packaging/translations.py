"""Brings the translations in line with the code: ``translations.py [LANGUAGE…]``.

Every ``N_("Context", "template")`` in the package is collected into ``resources/i18n/otadesk_<language>.ts``, Qt's form
that translators' programs read; what was translated stays, what is gone goes. Then Qt's lrelease makes the ``.qm`` that
the window loads. Qt's own lupdate is not used: the one in PySide6-Essentials reads no Python.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "i18n"

Key = tuple[str, str]
"""Context and English template."""


def phrases(package: Path) -> set[Key]:
    """Return every phrase that the code marks; a marked phrase that isn't literal text is an error."""
    found: set[Key] = set()
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_":
                try:
                    context, template = (ast.literal_eval(argument) for argument in node.args)
                except ValueError as exc:
                    message = f"{file}:{node.lineno}: a phrase must be literal text, or nobody can translate it"
                    raise SystemExit(message) from exc
                found.add((context, template))
    return found


def read(catalogue: Path) -> dict[Key, str]:
    """Return the translations of a catalogue, empty for what is not translated yet."""
    if not catalogue.exists():
        return {}
    return dict(_messages(ET.parse(catalogue).getroot()))  # noqa: S314 - a file of this repository


def write(catalogue: Path, language: str, translations: dict[Key, str]) -> None:
    """Write a catalogue, sorted, so that a change shows as what it is."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context in sorted({key[0] for key in translations}):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for key in sorted(key for key in translations if key[0] == context):
            message = ET.SubElement(group, "message")
            ET.SubElement(message, "source").text = key[1]
            translation = ET.SubElement(message, "translation")
            translation.text = translations[key]
            if not translations[key]:
                translation.set("type", "unfinished")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def release(catalogue: Path, target: Path) -> None:
    """Make the binary form that Qt loads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), "-silent", str(catalogue), "-qm", str(target)], check=True)


def _messages(root: ET.Element) -> Iterator[tuple[Key, str]]:
    for group in root.iter("context"):
        context = group.findtext("name", "")
        for message in group.iter("message"):
            yield (context, message.findtext("source", "")), message.findtext("translation") or ""


def main(languages: list[str]) -> int:
    """Renew the catalogues of these languages, or of all that there are."""
    CATALOGUES.mkdir(exist_ok=True)
    known = [file.stem.removeprefix("otadesk_") for file in sorted(CATALOGUES.glob("otadesk_*.ts"))]
    marked = phrases(ROOT / "otadesk")
    for language in languages or known:
        catalogue = CATALOGUES / f"otadesk_{language}.ts"
        before = read(catalogue)
        after = {key: before.get(key, "") for key in marked}
        write(catalogue, language, after)
        release(catalogue, catalogue.with_suffix(".qm"))
        missing = sum(not translation for translation in after.values())
        print(f"{language}: {len(after)} phrases, {missing} not translated, {len(before.keys() - marked)} dropped")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
