"""Turns devices, and what is known of builds, into what Devices shows; pure, but for the language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from otadesk.desktop.devices.state import DeviceFields, DeviceRow, FitCell, FitReason, Notice, Understood
from otadesk.desktop.first_page.describe import version_line
from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.sieve import has_all
from otadesk.desktop.texts import in_line, say, sentence, sentences
from otadesk.errors import OtadeskError, UsageError
from otadesk.phrases import N_, N_many, Phrase
from otadesk.preflight.device_facts import DeviceFacts
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.fit import About, Fit, fits
from otadesk.preflight.models import in_words
from otadesk.settings.device_files import DeviceList
from otadesk.settings.devices import Device, Merged

PENDING = FitCell("waiting", "…")
_MOST_PROBLEMS = 4
_WHY_NOT: dict[About, Phrase] = {
    "list": N_("Devices", "Not in the profile"),
    "system": N_("Devices", "iOS too old"),
    "model": N_("Devices", "Not for this model"),
    "validity": N_("Devices", "Expired"),
    "signing": N_("Devices", "Signing problem"),
    "build": N_("Devices", "Problem in the build"),
}
_BRING = N_("Devices", "“Choose builds…” brings it here once more, or takes it out of the list.")
_WHY_UNKNOWN: dict[About, Phrase] = {
    "system": N_("Devices", "iOS not known"),
    "model": N_("Devices", "Model not known"),
    "build": N_("Devices", "Checks still open"),
}


def facts(device: Device) -> DeviceFacts:
    """Return a device as the checks ask about it."""
    return DeviceFacts(device.name, device.udid, device.model, device.os)


def fields(device: Device) -> DeviceFields:
    """Return a device as fields to fill in."""
    return DeviceFields(device.udid, device.name, in_words(device.model), device.os, product_type=device.model)


def device_rows(
    devices: Sequence[Device], builds: Sequence[PackageReport | FitCell | None], now: datetime, words: str = ""
) -> tuple[DeviceRow, ...]:
    """Return the devices that have all these words in them.

    A build of which nothing is known yet is None, and one that can't be looked into what is said of it instead.
    """
    columns = [_column(devices, build, now) for build in builds]
    rows = []
    for place, device in enumerate(devices):
        cells = tuple(column[place] for column in columns)
        row = DeviceRow(device.udid, device.name, in_words(device.model), device.os, cells)
        if has_all(words, row.name, row.udid, row.model, device.model, f"iOS {row.os}"):
            rows.append(row)
    return tuple(rows)


def _column(devices: Sequence[Device], build: PackageReport | FitCell | None, now: datetime) -> list[FitCell]:
    if build is None:
        return [PENDING] * len(devices)
    if isinstance(build, FitCell):
        return [build] * len(devices)
    return [fit_cell(fit) for fit in fits(build, [facts(device) for device in devices], now)]


def not_here() -> FitCell:
    """Return what is said of a build of last time whose file is gone."""
    words = say(N_("Devices", "This build is no longer on this computer."))
    return _absent(say(N_("Devices", "No longer here")), FitReason(words, fix=say(_BRING)))


def unreadable(error: OtadeskError) -> FitCell:
    """Return the same of one whose file can't be read."""
    words = say(N_("Devices", "The copy of this build on this computer can’t be read any more."))
    return _absent(say(N_("Devices", "Can’t be read")), FitReason(words, say(error.title), say(_BRING)))


def _absent(short: str, reason: FitReason) -> FitCell:
    return FitCell("unknown", say(N_("Devices", "Not known")), None, short, (reason,))


def fit_cell(fit: Fit) -> FitCell:
    """Return an answer as a tone, a word and its reasons."""
    if fit.installs:
        nothing = FitReason(say(N_("Devices", "Nothing keeps it from installing.")))
        return FitCell("good", say(N_("Devices", "Installs")), reasons=(nothing,))
    about = fit.reasons[0].about
    short = (_WHY_UNKNOWN if fit.installs is None else _WHY_NOT).get(about)
    words = say(short) if short is not None else ""
    reasons = tuple(FitReason(say(one.words), say(one.seen), say(one.fix)) for one in fit.reasons)
    if fit.installs is None and fit.listed:
        return FitCell("note", say(N_("Devices", "In the profile")), about, words, reasons)
    if fit.installs is None:
        return FitCell("unknown", say(N_("Devices", "Not known")), about, words, reasons)
    return FitCell("bad", say(N_("Devices", "Won’t install")), about, words, reasons)


def build_line(report: PackageReport) -> str:
    """Return which version a build is."""
    app = report.package.app
    return version_line(app.version, app.build)


def understood(listed: DeviceList, known: Sequence[Device]) -> Understood:
    """Return what was found in a text, and how much of it is new."""
    count = len(listed.devices)
    have = {device.udid: device for device in known}
    old = sum(device.udid in have for device in listed.devices)
    problems = first_few(refused_lines(listed))
    if not count and len(listed.refused) == 1:
        # It stands just above, alone.
        problems = (say(listed.refused[0].phrase),)
    if not count:
        return Understood("caution", say(N_("Devices", "There is no UDID in it.")), problems)
    found = N_many("Devices", "One device found.", "{count} devices found.")
    if count == 1:
        one = listed.devices[0]
        sentence = N_("Devices", "You have this device already.") if old else found.of(count=count)
        known_one = have.get(one.udid, one)
        # What is known already is shown where the text tells nothing else, and a name that somebody gave stays.
        told = Device(one.udid, known_one.name or one.name, one.model or known_one.model, one.os or known_one.os)
        tone: Tone = "caution" if problems else "note" if old else "good"
        return Understood(tone, say(sentence), problems, 1, fields(told), new=count - old)
    if old:
        found = N_many(
            "Devices",
            "One device found; you have {old} of them already.",
            "{count} devices found; you have {old} of them already.",
        )
    called: dict[str, str] = {}
    for one in listed.devices:
        # As they are merged: what stands last in the text counts, but a name that somebody gave stays.
        called[one.udid] = have.get(one.udid, one).name or one.name or called.get(one.udid, "")
    several = tuple(DeviceFields(udid, name) for udid, name in called.items())
    tone = "caution" if problems else "note" if old == count else "good"
    return Understood(tone, say(found, count=count, old=old), problems, count, several=several, new=count - old)


def in_one(errors: Sequence[OtadeskError]) -> OtadeskError:
    """Return what is told of several files that nothing came of, each in a line."""
    if len(errors) == 1:
        return errors[0]
    read_in_vain = N_many("Device", "One file names no device", "{count} files name no device")
    told = sentences(*(sentence(say(error.title)) for error in errors))
    return UsageError(read_in_vain.of(count=len(errors)), detail=told, hint=errors[0].hint)


def first_few(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return lines to show at once, and how many more there are."""
    more = len(lines) - _MOST_PROBLEMS
    rest = N_many("Devices", "and one more line", "and {count} more lines")
    return (*lines[:_MOST_PROBLEMS], say(rest, count=more)) if more > 0 else lines


def not_understood(error: OtadeskError) -> Understood:
    """Return why a text holds no device."""
    return Understood("caution", say(error.title), (say(error.hint),) if error.hint else ())


def merged(result: Merged, refused: tuple[str, ...]) -> Notice:
    """Return what came of adding devices; ``refused`` are the lines that name none."""
    parts = []
    if result.added:
        parts.append(say(N_many("Devices", "One device added", "{count} devices added"), count=result.added))
    if result.updated:
        parts.append(say(N_many("Devices", "{count} updated", "{count} updated"), count=result.updated))
    if result.unchanged:
        parts.append(say(N_many("Devices", "{count} already known", "{count} already known"), count=result.unchanged))
    if refused:
        not_devices = N_many("Devices", "one line is not a device", "{count} lines are not devices")
        parts.append(say(not_devices, count=len(refused)))
    kept = N_many(
        "Devices",
        "One device keeps its name; the list has another.",
        "{count} devices keep their names; the list has others.",
    )
    return Notice(
        in_line(*parts),
        say(kept, count=result.kept_names) if result.kept_names else "",
        refused,
        undo=bool(result.added or result.updated),
    )


def refused_lines(listed: DeviceList, file: str = "") -> tuple[str, ...]:
    """Return which lines of a list, or of one of several files, are no devices, and why."""
    words = N_("Devices", "{file}, line {number}: {problem}") if file else N_("Devices", "Line {number}: {problem}")
    return tuple(say(words, file=file, number=str(one.number), problem=one.phrase) for one in listed.refused)


def summary(devices: Sequence[Device], rows: Sequence[DeviceRow], builds: int) -> str:
    """Return how many devices there are, and how it stands with the builds."""
    if not devices:
        return ""
    total = say(N_many("Devices", "One device", "{count} devices"), count=len(devices))
    if len(rows) < len(devices):
        few = N_many("Devices", "{found} of one device", "{found} of {count} devices")
        total = say(few, found=len(rows), count=len(devices))
    if builds != 1 or not rows:
        return total
    good = sum(row.fits[0].tone == "good" for row in rows)
    unsure = sum(row.fits[0].tone in {"unknown", "waiting", "note"} for row in rows)
    told = (
        N_("Devices", "{total} · installs on {good}, not known for {unsure}")
        if unsure
        else N_("Devices", "{total} · installs on {good}")
    )
    return say(told, total=total, good=good, unsure=unsure)
