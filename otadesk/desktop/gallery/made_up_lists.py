"""Made-up releases, devices and hosts, to show the lists without a server or a file; names are example.com's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from otadesk.days import Day
from otadesk.desktop import describe
from otadesk.desktop.devices.describe import PENDING, fit_cell, understood
from otadesk.desktop.devices.state import BuildColumn, DeviceRow, DevicesState, FitCell, FitReason, Notice, Understood
from otadesk.desktop.gallery import made_up
from otadesk.desktop.releases.describe import ending_sentence
from otadesk.desktop.releases.state import Difference, Embedding, LogLine, ReleaseRow, ReleasesState, Snippet
from otadesk.desktop.servers.describe import failed_test
from otadesk.desktop.state import ServerRow, Trouble
from otadesk.desktop.texts import in_line, say, size, when
from otadesk.desktop.tick_dialog import Choice
from otadesk.errors import ConnectError, SettingsError
from otadesk.phrases import N_, N_many, Phrase, verbatim
from otadesk.preflight.device_fit import B05, P06
from otadesk.preflight.fit import Fit, Reason
from otadesk.preflight.profile import P03
from otadesk.settings.device_files import DeviceList
from otadesk.settings.devices import Device
from otadesk.settings.last_tests import LastTest


def summary(releases: int, apps: int, ago: timedelta = timedelta(minutes=15)) -> str:
    """Return how much there is."""
    return say(
        N_("Releases", "{releases}, {apps} · as of {when}"),
        releases=N_many("Releases", "One release", "{count} releases").of(count=releases),
        apps=N_many("Releases", "one app", "{count} apps").of(count=apps),
        when=when(made_up.NOW - ago, made_up.NOW),
    )


def release_rows() -> tuple[ReleaseRow, ...]:
    """Return a release in each state."""
    notes, till, now = made_up.field_notes().icon, made_up.till().icon, made_up.NOW
    first = ReleaseRow(
        key="1",
        name="Field Notes",
        version="2.4.0 (318)",
        when=when(now - timedelta(minutes=15), now),
        who="ci",
        size=size(84_000_000),
        url=made_up.LINK,
        tone="good",
        word=say(N_("Releases", "Live")),
        until=say(N_("Releases", "until {day}"), day=Day(now + timedelta(days=155))),
        notes="Offline maps, and a calmer login.",
        more_notes=True,
        icon=notes,
        current=True,
    )
    return (
        replace(
            first,
            key="0",
            version=say(N_("Releases", "a new build")),
            when=when(now, now),
            who="",
            size="",
            tone="active",
            word=say(N_("Releases", "Being published")),
            until="",
            notes="",
            current=False,
            incoming=True,
        ),
        first,
        replace(
            first,
            key="2",
            version="2.3.1 (311)",
            when=when(now - timedelta(days=1), now),
            who="ada",
            tone="note",
            word=say(N_("Releases", "Earlier build")),
            until=say(N_("Releases", "until {day}"), day=Day(now + timedelta(days=6))),
            current=False,
        ),
        replace(
            first,
            key="3",
            version="2.3.0 (305)",
            when=when(now - timedelta(days=6), now),
            tone="withdrawn",
            word=say(N_("Releases", "Withdrawn")),
            until="",
            withdrawn=True,
        ),
        replace(
            first,
            key="4",
            name="Till",
            version="1.0 (42)",
            when=when(now - timedelta(days=13), now),
            who="bob",
            size=size(22_000_000),
            url=made_up.TILL_LINK,
            tone="caution",
            word=say(N_many("Releases", "Live, one day left", "Live, {count} days left"), count=6),
            until=say(N_("Releases", "until {day}"), day=Day(now + timedelta(days=6))),
            icon=till,
        ),
        replace(
            first,
            key="5",
            name="Till",
            version="0.9 (40)",
            when=when(now - timedelta(days=205), now),
            url=made_up.TILL_LINK,
            tone="bad",
            word=say(N_("Releases", "Expired")),
            until="",
        ),
    )


def releases() -> ReleasesState:
    """Return a list with something of everything."""
    return ReleasesState(
        made_up.places(), "staging", release_rows(), summary=summary(412, 40), ending=ending_sentence(11)
    )


def many_releases() -> ReleasesState:
    """Return as many releases as a busy server has, filtered."""
    first = release_rows()[1]
    rows = tuple(
        replace(first, key=str(number), name=f"Field Notes {number % 40}", version=f"2.4.{number} ({number})")
        for number in range(400)
    )
    return ReleasesState(made_up.places(), "staging", rows, busy=True, filtered=True, summary=summary(412, 40))


def releases_out_of_reach() -> ReleasesState:
    """Return what was seen before, while the server doesn't answer."""
    error = ConnectError(
        N_("Error", "{host} stopped responding.").of(host="files.example.com"),
        detail=N_("Error", "no answer within {seconds} s").of(seconds=20),
        hint=N_("Error", "Try again; if it happens again, the server is overloaded or not running properly."),
    )
    seen = summary(2, 1, timedelta(days=1))
    return ReleasesState(
        made_up.places(), "staging", release_rows()[1:3], trouble=describe.trouble(error), summary=seen
    )


def hostile_releases() -> ReleasesState:
    """Return releases whose every word tries to break the list."""
    endless, markup = "Endless" * 60, '<img src="file:///etc/passwd"><h1>Big</h1>'
    first = release_rows()[1]
    row = replace(first, name=f"{markup} {endless}", version=endless, who=markup, word=endless, notes=f"{markup}\n\n")
    rows = (replace(row, when=endless, until=endless, icon=b"no picture"), replace(row, key="2", name="\u202edrawkcab"))
    return ReleasesState(made_up.places(), "staging", rows, summary=endless, ending=endless)


def differences() -> tuple[Difference, ...]:
    """Return what changed between two builds."""
    return (
        Difference(say(N_("Compare", "Version")), "2.3.1", "2.4.0"),
        Difference(say(N_("Compare", "Build")), "311", "318"),
        Difference(say(N_("Compare", "Minimum iOS")), "15.0", "16.0"),
        Difference(say(N_("Compare", "Size")), size(83_000_000), size(84_000_000)),
        Difference(say(N_("Compare", "Installs until")), _day(6), _day(155)),
        Difference(say(N_("Compare", "Device")), "", "00008110-00FFFFFFFFFFFFFF"),
        Difference("aps-environment", "development", "production"),
        Difference(say(N_("Compare", "Framework")), "", "MapKitten 1.2"),
    )


def _day(ahead: int) -> str:
    return say(N_("Compare", "{day}"), day=Day(made_up.NOW + timedelta(days=ahead)))


def embedding() -> Embedding:
    """Return texts to paste."""
    words = say(N_("Releases", "Web page"))
    page = Snippet("html", words, f'<a href="{made_up.LINK}">…</a>')
    build = Snippet("html", words, f'<a href="itms-services://?action=download-manifest&amp;url={made_up.LINK}">…</a>')
    return Embedding("Field Notes", "Field Notes 2.4.0 (318)", "2.4.0 (318)", (page,), (build,))


def log() -> tuple[LogLine, ...]:
    """Return what was done."""
    return (
        _line(timedelta(minutes=15), N_("Releases", "Published"), "Field Notes 2.4.0 (318)", "ci"),
        _line(timedelta(minutes=32), N_("Releases", "Withdrawn"), "Field Notes 2.3.0 (305)", "ada"),
        _line(timedelta(days=1), N_("Releases", "Published"), "Field Notes 2.3.1 (311)", "ada"),
        _line(timedelta(days=6), N_("Releases", "Deleted"), "Till 0.8 (37)", ""),
    )


def _line(ago: timedelta, deed: Phrase, release: str, who: str) -> LogLine:
    at = made_up.NOW - ago
    return LogLine(str(ago), when(at, made_up.NOW), f"{at:%Y-%m-%d %H:%M}", say(deed), release, who)


UDID = "00008110-00FFFFFFFFFFFF%02d"
MODELS = ("iPhone 15 Pro", "iPhone 14", "iPad Air (5th generation)")
BUILDS = (BuildColumn("a", "Field Notes", "2.4.0 (318)"), BuildColumn("b", "Till", "1.1 (43)"))


def installs() -> FitCell:
    """Return that a build installs."""
    return fit_cell(Fit(True))


def not_listed(name: str = "Lab iPad") -> FitCell:
    """Return that a build doesn't install on this device, and why."""
    return fit_cell(Fit(False, (Reason("list", P06.title, made_up.not_in_profile(name), P06.fix),)))


def not_known(name: str = "", *, listed: bool = False) -> FitCell:
    """Return that nobody knows whether a build installs on a device, perhaps though its profile names it."""
    device = verbatim(name) or N_("Seen", "the device")
    seen = N_("Seen", "needs iOS {minimum}; {device}’s version of iOS isn’t known").of(minimum="16.0", device=device)
    too_little = Reason("system", N_("Device", "Too little is known about the device"), seen)
    return fit_cell(Fit(None, (too_little,), listed))


def expired() -> FitCell:
    """Return that a build has come to its end."""
    return fit_cell(Fit(False, (Reason("validity", P03.title, fix=P03.fix),)))


def too_old() -> FitCell:
    """Return that a device's iOS is too old."""
    return fit_cell(Fit(False, (Reason("system", B05.title, fix=B05.fix),)))


def device_rows() -> tuple[DeviceRow, ...]:
    """Return devices with every answer."""
    good, bad, unknown = installs(), not_listed(), not_known()
    return (
        DeviceRow(UDID % 1, "Ada’s iPhone", "iPhone 15 Pro", "18.1", (good, good)),
        DeviceRow(UDID % 2, "Lab iPad", "iPad Air (5th generation)", "17.6", (bad, good)),
        DeviceRow(UDID % 3, "QA iPhone", "iPhone 14", "", (not_known(listed=True), PENDING)),
        DeviceRow(UDID % 4, "", "", "", (unknown, unknown)),
    )


def _counted(count: int) -> str:
    return say(N_many("Devices", "One device", "{count} devices"), count=count)


def devices() -> DevicesState:
    """Return devices beside two builds."""
    return DevicesState(device_rows(), BUILDS, summary=_counted(4))


def devices_after_removal() -> DevicesState:
    """Return devices without a build, one of them just removed."""
    rows = tuple(replace(row, fits=()) for row in device_rows() if row.name in {"Ada’s iPhone", "QA iPhone"})
    notice = say(N_("Devices", "Removed {name}"), name="Lab iPad")
    return DevicesState(rows, notice=Notice(notice, undo=True), summary=_counted(2))


def many_devices() -> DevicesState:
    """Return a hundred devices beside six builds."""
    builds = tuple(BuildColumn(str(number), f"App {number}", f"1.{number} (4{number})") for number in range(6))

    def row(number: int) -> DeviceRow:
        name = f"Tester {number}"
        fits = (installs(), not_listed(name), not_known(name), expired(), too_old(), installs())
        return DeviceRow(UDID % number, name, MODELS[number % 3], "18.1", fits)

    return DevicesState(tuple(map(row, range(99))), builds, summary=_counted(99), filtered=True)


def hostile_devices() -> DevicesState:
    """Return a device and a build whose every word tries to break the list."""
    endless, markup = "Endless" * 60, '<img src="file:///etc/passwd"><h1>Big</h1>'
    fit = replace(not_listed(), word=endless, reasons=(FitReason(f"{markup} {endless}", endless, markup),))
    row = DeviceRow("1", f"{markup} {endless}", endless, endless, (fit, installs()))
    builds = (BuildColumn("a", endless, markup), BUILDS[0])
    return DevicesState((row,), builds, notice=Notice(endless, undo=True), summary=endless)


def understood_one() -> Understood:
    """Return what a text with one UDID is understood as."""
    listed = DeviceList((Device(UDID % 5, "Bob’s iPhone", "iPhone 14", "17.4"),), ())
    return understood(listed, ())


def understood_several() -> Understood:
    """Return what a table of UDIDs is understood as, more of them than there is room for at once."""
    names = ("Ada’s iPhone", "Bob’s iPhone", "", "Cem’s iPad", "Mia’s iPhone", "Tom’s iPhone")
    called = (Device(UDID % place, name) for place, name in enumerate(names))
    return understood(DeviceList(tuple(called), ()), (Device(UDID % 0, names[0]),))


def not_understood() -> Understood:
    """Return what a serial number is understood as."""
    reason = N_("Device", "“{text}” is a serial number, not a UDID.").of(text="C8QH6T96DPNG")
    return Understood("caution", say(N_("Devices", "There is no UDID in it.")), (say(reason),))


def hosts() -> tuple[Choice, ...]:
    """Return hosts to tick."""
    return (
        Choice("staging", "staging", "deploy@files.example.com:2222", chosen=True),
        Choice(
            "customers",
            "customers",
            say(N_("Servers", "{where} by way of {jump}"), where="upload@sftp.example.net", jump="gate.example.net"),
        ),
        Choice("old", "old", "old.example.com"),
    )


def damaged() -> Trouble:
    """Return what is told of settings that can’t be read."""
    problem = N_("Fact", "line {line} can’t be read").of(line="3")
    error = SettingsError(
        N_("Error", "The settings file is damaged."),
        detail=N_("Fact", "{file}: {problem}").of(file="settings.json", problem=problem),
        hint=N_("Error", "Nothing was changed. Repair the file, or replace it with the version before it."),
        is_damage=True,
    )
    return describe.trouble(error)


def servers() -> tuple[ServerRow, ...]:
    """Return two servers; the last test of one has failed."""
    failed = failed_test(LastTest(made_up.NOW - timedelta(minutes=15), "certificate"), made_up.NOW)
    return (
        ServerRow("1", "Staging", in_line("deploy@files.example.com", "https://builds.example.com")),
        ServerRow("2", "Customers", in_line("upload@sftp.example.net", "https://apps.example.net/beta"), failed),
    )
