"""Made-up releases, devices and hosts, to show the lists without a server or a file; names are example.com's."""

from __future__ import annotations

from dataclasses import replace

from otadesk.desktop import made_up
from otadesk.desktop.devices_state import BuildColumn, DeviceFields, DeviceRow, DevicesState, FitCell, Understood
from otadesk.desktop.releases_state import Difference, LogLine, ReleaseRow, ReleasesState, Snippet
from otadesk.desktop.state import Trouble
from otadesk.desktop.tick_dialog import Choice

SUMMARY = "412 releases of 40 apps · as of today at 10:15"
ENDING = "11 builds end within 30 days"


def release_rows() -> tuple[ReleaseRow, ...]:
    """Return a release in each state."""
    notes, till = made_up.field_notes().icon, made_up.till().icon
    first = ReleaseRow(
        key="1",
        name="Field Notes",
        version="2.4.0 (318)",
        when="today at 10:15",
        who="ci",
        size="84 MB",
        url=made_up.LINK,
        tone="good",
        word="Live",
        until="until 26 Apr 2027",
        notes="Offline maps, and a calmer login.",
        icon=notes,
        current=True,
    )
    coming = replace(first, key="0", version="a new build", who="", size="", tone="active", word="Being published")
    return (
        replace(coming, when="just now", until="", notes="", current=False, incoming=True),
        first,
        replace(
            first,
            key="2",
            version="2.3.1 (311)",
            when="yesterday",
            who="ada",
            tone="caution",
            word="Ends in 6 days",
        ),
        replace(first, key="3", version="2.3.0 (305)", when="Monday", tone="waiting", word="Withdrawn", withdrawn=True),
        replace(first, key="4", name="Till", version="1.0 (42)", when="09/11/2026", who="bob", size="22 MB", icon=till),
        replace(
            first, key="5", name="Till", version="0.9 (40)", when="01/05/2026", tone="bad", word="Expired", until=""
        ),
    )


def releases() -> ReleasesState:
    """Return a list with something of everything."""
    return ReleasesState(made_up.PLACES, "staging", release_rows(), summary=SUMMARY, ending=ENDING)


def many_releases() -> ReleasesState:
    """Return as many releases as a busy server has, filtered."""
    first = release_rows()[1]
    rows = tuple(
        replace(first, key=str(number), name=f"Field Notes {number % 40}", version=f"2.4.{number} ({number})")
        for number in range(400)
    )
    return ReleasesState(made_up.PLACES, "staging", rows, busy=True, filtered=True, summary=SUMMARY)


def releases_out_of_reach() -> ReleasesState:
    """Return what was seen before, while the server doesn't answer."""
    trouble = Trouble("files.example.com doesn’t answer.", "port 22, no answer within 20 s", "Look at the network.")
    rows = release_rows()[1:3]
    return ReleasesState(made_up.PLACES, "staging", rows, trouble=trouble, summary="2 releases of one app · yesterday")


def hostile_releases() -> ReleasesState:
    """Return releases whose every word tries to break the list."""
    endless, markup = "Endless" * 60, '<img src="file:///etc/passwd"><h1>Big</h1>'
    first = release_rows()[1]
    row = replace(first, name=f"{markup} {endless}", version=endless, who=markup, word=endless, notes=f"{markup}\n\n")
    rows = (replace(row, when=endless, until=endless, icon=b"no picture"), replace(row, key="2", name="\u202edrawkcab"))
    return ReleasesState(made_up.PLACES, "staging", rows, summary=endless, ending=endless)


def differences() -> tuple[Difference, ...]:
    """Return what changed between two builds."""
    return (
        Difference("Version", "2.3.1", "2.4.0"),
        Difference("Build", "311", "318"),
        Difference("Minimum iOS", "15.0", "16.0"),
        Difference("Size", "83 MB", "84 MB"),
        Difference("Installs until", "1 Dec 2026", "26 Apr 2027"),
        Difference("Device", "", "00008110-00FFFFFFFFFFFFFF"),
        Difference("aps-environment", "development", "production"),
        Difference("Framework", "", "MapKitten 1.2"),
    )


def snippets() -> tuple[Snippet, ...]:
    """Return texts to paste."""
    return (
        Snippet(
            "html", "Web page", f'<a href="itms-services://?action=download-manifest&amp;url={made_up.LINK}">…</a>'
        ),
        Snippet("markdown", "Markdown", f"[Install Field Notes](<{made_up.LINK}>)"),
    )


def log() -> tuple[LogLine, ...]:
    """Return what was done."""
    return (
        LogLine("0", "today at 10:15", "Published", "Field Notes 2.4.0 (318)", "ci"),
        LogLine("1", "today at 09:58", "Withdrawn", "Field Notes 2.3.0 (305)", "ada"),
        LogLine("2", "yesterday", "Published", "Field Notes 2.3.1 (311)", "ada"),
        LogLine("3", "Monday", "Deleted", "Till 0.8 (37)", ""),
    )


UDID = "00008110-00FFFFFFFFFFFF%02d"
MODELS = ("iPhone 15 Pro", "iPhone 14", "iPad Air (5th generation)")
BUILDS = (BuildColumn("a", "Field Notes", "2.4.0 (318)"), BuildColumn("b", "Till", "1.1 (43)"))
INSTALLS = FitCell("good", "Installs", "Nothing keeps it from installing.")
NOT_LISTED = FitCell(
    "bad",
    "Doesn’t",
    "The device is not in the profile",
    "Lab iPad: not listed; 13 devices listed",
    "Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.",
)
UNKNOWN = FitCell("unknown", "Not known", "Too little is known of the device", "needs iOS 16.0; its iOS isn’t known")


def device_rows() -> tuple[DeviceRow, ...]:
    """Return devices with every answer."""
    return (
        DeviceRow(UDID % 1, "Ada’s iPhone", "iPhone 15 Pro", "18.1", (INSTALLS, INSTALLS)),
        DeviceRow(UDID % 2, "Lab iPad", "iPad Air (5th generation)", "17.6", (NOT_LISTED, INSTALLS)),
        DeviceRow(UDID % 3, "QA iPhone", "iPhone 14", "", (UNKNOWN, FitCell("waiting", "…"))),
        DeviceRow(UDID % 4, "", "", "", (UNKNOWN, UNKNOWN)),
    )


def devices() -> DevicesState:
    """Return devices beside two builds."""
    return DevicesState(device_rows(), BUILDS, summary="4 devices")


def devices_after_removal() -> DevicesState:
    """Return devices without a build, one of them just removed."""
    rows = tuple(replace(row, fits=()) for row in device_rows()[:2])
    return DevicesState(rows, notice="Removed Lab iPad", undo=True, summary="2 devices")


def many_devices() -> DevicesState:
    """Return a hundred devices beside six builds."""
    builds = tuple(BuildColumn(str(number), f"App {number}", f"1.{number} (4{number})") for number in range(6))
    fits = (INSTALLS, NOT_LISTED, UNKNOWN) * 2
    rows = tuple(DeviceRow(UDID % number, f"Tester {number}", MODELS[number % 3], "18.1", fits) for number in range(99))
    return DevicesState(rows, builds, summary="99 devices", filtered=True)


def hostile_devices() -> DevicesState:
    """Return a device and a build whose every word tries to break the list."""
    endless, markup = "Endless" * 60, '<img src="file:///etc/passwd"><h1>Big</h1>'
    fit = FitCell("bad", endless, f"{markup} {endless}", endless, markup)
    row = DeviceRow("1", f"{markup} {endless}", endless, endless, (fit, INSTALLS))
    builds = (BuildColumn("a", endless, markup), BUILDS[0])
    return DevicesState((row,), builds, notice=endless, undo=True, summary=endless)


def understood_one() -> Understood:
    """Return what a text with one UDID is understood as."""
    return Understood("good", "One device found.", (), 1, DeviceFields(UDID % 5, "Bob’s iPhone", "iPhone 14", "17.4"))


def not_understood() -> Understood:
    """Return what a serial number is understood as."""
    return Understood("caution", "There is no UDID in it.", ("“C8QH6T96DPNG” is a serial number, not a UDID.",))


def hosts() -> tuple[Choice, ...]:
    """Return hosts to tick."""
    return (
        Choice("staging", "staging", "deploy@files.example.com:2222", chosen=True),
        Choice("customers", "customers", "upload@sftp.example.net by way of gate.example.net"),
        Choice("old", "old", "old.example.com"),
    )
