"""Made-up builds and publishes, to show every view without a server or a file; names are example.com's.

What they say is said by the phrases of the core and the views, so that a gallery in any language looks as it will.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from otadesk.days import Day
from otadesk.desktop import describe
from otadesk.desktop.core import Serving
from otadesk.desktop.first_page.state import NEARBY, THIS_COMPUTER, Recent
from otadesk.desktop.parts.png import encode
from otadesk.desktop.publish.aftermath import WORDS
from otadesk.desktop.publish.journey import TITLES
from otadesk.desktop.publish.results import codes_for, despite, when_asked, without_promise
from otadesk.desktop.servers.describe import failed_test
from otadesk.desktop.state import (
    AppCard,
    Code,
    Done,
    Failed,
    FindingRow,
    Findings,
    PlaceChoice,
    QueueRow,
    Review,
    Running,
    StepRow,
    Verdict,
)
from otadesk.desktop.texts import duration, in_line, rate, say, size, when
from otadesk.errors import NoSpace
from otadesk.phrases import N_, N_many, Phrase, Size, in_turn
from otadesk.preflight import assumptions
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.check import Finding, Outcome, Report
from otadesk.probe.checks import H19
from otadesk.settings.last_tests import LastTest
from otadesk.site.qr import matrix

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
LINK = "https://builds.example.com/ota/com.example.field-6k2w9d"
TILL_LINK = "https://builds.example.com/ota/com.example.till-p4x8r1"
TITLE = Phrase("", "Example")


@cache
def picture(letter: str, first: str, second: str) -> bytes:
    """Return an icon for an app that doesn't exist, as PNG."""
    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    ground = QLinearGradient(QPointF(0, 0), QPointF(256, 256))
    ground.setColorAt(0, QColor(first))
    ground.setColorAt(1, QColor(second))
    painter = QPainter(image)
    painter.fillRect(image.rect(), ground)
    font = painter.font()
    font.setPixelSize(120)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(QRectF(image.rect()), int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.end()
    return encode(image)


def field_notes() -> AppCard:
    """Return an app."""
    return AppCard(
        "Field Notes",
        in_line("2.4.0 (318)", "com.example.field", size(84_000_000)),
        (say(describe.IPHONE_AND_IPAD), say(describe.NEEDS, system="iOS 16")),
        picture("F", "#5b9bff", "#1d4fc4"),
        "2.4.0 (318)",
    )


def till() -> AppCard:
    """Return another app."""
    facts = in_line("1.1 (43)", "com.example.till", size(22_000_000))
    return AppCard("Till", facts, (), picture("T", "#fbb024", "#ea580c"), "1.1 (43)")


def notes_beta() -> AppCard:
    """Return an app without an icon."""
    return AppCard("Notes Beta", in_line("3.0 (7)", "com.example.field.beta", size(85_000_000)), version="3.0 (7)")


def places() -> tuple[PlaceChoice, ...]:
    """Return where builds can go."""
    here = PlaceChoice(NEARBY, say(THIS_COMPUTER), say(N_("Publish", "testers nearby")))
    return (PlaceChoice("staging", "Staging", "builds.example.com"), here)


def examined(*seen: tuple[str, Outcome, Phrase], sound: int = 61) -> Findings:
    """Return what the window tells of these findings: each with its check's id, what came of it, and the evidence."""
    checks = {check.id: check for check in catalogue()}
    findings = [Finding(checks[check_id], outcome, told) for check_id, outcome, told in seen]
    named = {check_id for check_id, _outcome, _told in seen}
    rest = [check for check in checks.values() if check.severity != "device" and check.id not in named]
    passed = tuple(Finding(check, "pass") for check in rest[:sound])
    open_ones = tuple(Finding(checks[check_id], "unknown") for check_id in ("D01", "D05", "D07"))
    found = describe.findings(Report((*findings, *passed, *open_ones)), some_devices_pass=True)
    assumed = tuple(say(one.words) for one in assumptions.ALL[:3])
    return Findings(found.rows, found.unknown, found.passed, found.depends, assumed)


def not_in_profile(name: str) -> Phrase:
    """Return what was seen of a device that the profile doesn't list."""
    listed = N_many("Seen", "{count} device listed", "{count} devices listed").of(count=13)
    return in_turn([listed, N_("Seen", "{device}: not listed").of(device=name)])


def review() -> Review:
    """Return a build that installs, with warnings."""
    sentence = N_many(
        "Summary",
        "Will install on {good} of your {total} device",
        "Will install on {good} of your {total} devices",
        counted="total",
    )
    end = NOW + timedelta(days=155)
    kind = N_many("Summary", "Ad hoc for one device", "Ad hoc for {count} devices").of(count=13)
    until = N_many("Summary", "until {day}, one day left", "until {day}, {count} days left")
    validity = until.of(day=Day(end), count=155)
    profile = N_("Summary", "{kind}, team {team}, {validity}").of(kind=kind, team="Example GmbH", validity=validity)
    return Review(
        field_notes(),
        Verdict("good", say(sentence, good=11, total=13), say(profile)),
        examined(
            ("P06", "fail", not_in_profile("Lab iPad")),
            ("E04", "fail", N_("Seen", "aps-environment is {environments}").of(environments="development")),
        ),
        places(),
        "staging",
        writes=(
            in_line("com.example.field-6k2w9d/2.4.0-318-20261122T101500Z-9f3ac21b/", size(84_014_200)),
            in_line("App.ipa", size(84_000_000)),
            in_line("index.html", size(14_200)),
            say(
                N_("Publish", "Replaced in {folder}: {files}"),
                folder="com.example.field-6k2w9d/",
                files="index.html, releases.json",
            ),
        ),
    )


def review_again() -> Review:
    """Return one of several builds, of a version that is there already, for a server whose last test failed."""
    words = N_("Publish", "{version} is on {place} already, published {when}.")
    told = say(words, version="2.4.0 (318)", place="Staging", when=when(NOW - timedelta(days=1), NOW))
    failed = failed_test(LastTest(NOW - timedelta(minutes=15), "certificate"), NOW)
    return replace(review(), together=3, already=told, failed=failed)


def refused() -> Review:
    """Return a build that doesn't install."""
    sentence = N_many(
        "Summary",
        "Will not install: the profile expired a day ago",
        "Will not install: the profile expired {count} days ago",
    )
    kind = N_many("Summary", "Ad hoc for one device", "Ad hoc for {count} devices").of(count=13)
    ended = N_("Summary", "expired on {day}").of(day=Day(NOW - timedelta(days=3)))
    profile = N_("Summary", "{kind}, team {team}, {validity}").of(kind=kind, team="Example GmbH", validity=ended)
    found = examined(
        ("P03", "fail", N_("Seen", "expired on {day}").of(day=Day(NOW - timedelta(days=3)))),
        ("S12", "unknown", N_("Seen", "only Apple’s servers can tell, and they were not asked")),
        sound=60,
    )
    return Review(
        field_notes(),
        Verdict("bad", say(sentence, count=3), say(profile)),
        replace(found, rows=tuple(replace(row, told=row.id == "P03") for row in found.rows)),
        places(),
        "staging",
        blocked=True,
    )


def hostile() -> Review:
    """Return a build whose every word tries to break the page."""
    endless, markup = "Endless" * 60, '<img src="file:///etc/passwd"><h1>Big</h1>'
    return Review(
        AppCard(f"{markup} {endless}", endless, field_notes().chips, b"not a picture"),
        Verdict("bad", f"Will not install: {endless}", markup),
        Findings(
            tuple(FindingRow("X01", "bad", f"{markup} {endless}", endless, endless, markup) for _ in range(3)),
            tuple(FindingRow("X02", "unknown", endless, markup) for _ in range(5)),
            (endless, markup),
            (endless,),
            (endless,),
            pending=True,
        ),
        (PlaceChoice("x", endless, endless), *places()),
        "x",
        notes=f"{endless}\n{markup}\n" * 20,
        writes=(endless,),
        blocked=True,
        together=3,
        leaves=True,
    )


def running() -> Running:
    """Return a publish under way."""
    amount = say(N_("Publish", "{done} of {total}"), done=size(3_700_000), total=size(9_800_000))
    saved = say(N_("Publish", "{size} was there already"), size=size(74_000_000))
    return Running(
        field_notes(),
        "Staging",
        (
            StepRow(say(TITLES["connect"]), "good"),
            StepRow(say(TITLES["upload"]), "active"),
            StepRow(say(TITLES["confirm"]), "waiting"),
            StepRow(say(TITLES["switch"]), "waiting"),
            StepRow(say(TITLES["probe"]), "waiting"),
        ),
        0.38,
        in_line(amount, rate(1_200_000), saved),
        left(5),
    )


def stalled() -> Running:
    """Return a publish whose server doesn't answer."""
    amount = say(N_("Publish", "{done} of {total}"), done=size(3_700_000), total=size(9_800_000))
    silence = say(N_("Publish", "the server has not answered for {span}"), span=duration(20))
    return replace(running(), amount=in_line(amount, silence), left="", stalled=True)


def left(seconds: float) -> str:
    """Return a time left."""
    return say(N_("Publish", "{span} left"), span=duration(seconds))


def seen_by_a_phone() -> Verdict:
    """Return what came of a publish."""
    sent = say(
        N_("Publish", "Sent {sent} of {total} in {span}, the rest was already there"),
        sent=size(9_800_000),
        total=size(84_000_000),
        span=duration(3),
    )
    return Verdict("good", say(N_("Publish", "A phone gets it: page, manifest and app checked")), sent)


def done() -> Done:
    """Return a publish that worked."""
    return Done(field_notes(), codes_for("Field Notes 2.4.0 (318)", LINK, "", {LINK: matrix(LINK)}), seen_by_a_phone())


def three_done() -> tuple[Done, ...]:
    """Return three publishes that worked, each of another app."""
    return (done(), Done(till(), till_codes(), seen_by_a_phone()), replace(done(), app=notes_beta()))


def done_anyway() -> Done:
    """Return a publish that worked, of a build that won't install."""
    return despite(refused().verdict, done())


def done_unseen() -> Done:
    """Return a publish whose web server says nothing."""
    seen = N_("Seen", "{host} accepts a connection, then stays silent").of(host="builds.example.com")
    found = describe.findings(Report((Finding(H19, "fail", seen),)))
    words = N_("Publish", "Published, but a phone can’t install it: {reason}")
    verdict = replace(seen_by_a_phone(), tone="bad", title=say(words, reason=found.rows[0].title))
    codes = without_promise(done().codes)
    return replace(done(), codes=codes, verdict=verdict, findings=found, another_look="offered")


def checking() -> Running:
    """Return a publish that testers see already."""
    steps = [replace(step, tone="good") for step in running().steps[:-1]]
    last = StepRow(say(TITLES["probe"]), "active")
    return replace(running(), steps=(*steps, last), fraction=0.94, amount="", left="", can_pause=False, published=True)


def till_codes() -> tuple[Code, ...]:
    """Return the code of the other app."""
    return codes_for("Till 1.1 (43)", TILL_LINK, "", {TILL_LINK: matrix(TILL_LINK)})


def serving() -> Serving:
    """Return how this computer serves."""
    fingerprint = "7C:1F:0B:52:9A:EE:43:D8:60:11:AF:25:93:5B:70:CC"
    return Serving("https://192.0.2.7:8444", "http://192.0.2.7:8443/trust", fingerprint)


def done_nearby() -> Done:
    """Return a publish on this computer, where testers scan twice."""
    here = serving()
    trust, page = here.trust_url, f"{here.url}/com.example.field-6k2w9d/"
    matrices = {trust: matrix(trust), page: matrix(page)}
    codes = codes_for("Field Notes 2.4.0 (318)", page, trust, matrices, here.fingerprint)
    notices = (when_asked(here.fingerprint),)
    return Done(field_notes(), codes, seen_by_a_phone(), notices=notices)


def failed() -> Failed:
    """Return a publish that came to nothing."""
    error = NoSpace(
        N_("Error", "{name} needs {needed}, {free} are free on {place}.").of(
            name="Field Notes", needed=Size(84_000_000), free=Size(3_100_000), place="Staging"
        ),
        detail=N_("Fact", "{folder}: {missing} more are needed").of(
            folder="com.example.field-6k2w9d", missing=Size(80_900_000)
        ),
        hint=N_("Error", "Delete old releases or files there, then publish again."),
    )
    return Failed("Field Notes 2.4.0.ipa", describe.trouble(error), field_notes(), "Staging", was_read=True)


def queue(page: Literal["review", "stalled", "done"]) -> tuple[QueueRow, ...]:
    """Return three builds at once, the first of which is on the page."""
    waiting, ready = say(N_("Publish", "To be published")), say(N_("Publish", "Ready to scan"))
    under_way = in_line(say(N_("Publish", "{percent} %"), percent=38), left(12))
    silence = say(N_("Publish", "No answer for {span}"), span=duration(20))
    first = QueueRow(1, "Field Notes", waiting, "waiting", field_notes().icon, current=True)
    second = QueueRow(2, "Till", waiting, "waiting", till().icon)
    third = QueueRow(3, "Notes Beta", say(N_("Publish", "Will not install")), "bad")
    match page:
        case "review":
            return (first, second, replace(third, line=waiting, tone="waiting"))
        case "stalled":
            stalled = replace(first, line=silence, tone="caution", fraction=0.38)
            return (stalled, replace(second, line=ready, tone="good"), third)
        case "done":
            done = replace(first, line=ready, tone="good", version="2.4.0")
            before = replace(first, key=3, line=say(WORDS["replaced"]), tone="note", version="2.3.1", current=False)
            return (done, replace(second, line=under_way, tone="active", fraction=0.38), before)


def recents() -> tuple[Recent, ...]:
    """Return what was published of late."""
    yesterday, earlier = (when(NOW - timedelta(days=days), NOW) for days in (1, 6))
    here = say(THIS_COMPUTER)
    return (
        Recent("a", "Field Notes", ("2.3.1 (311)", "Staging", yesterday), LINK, field_notes().icon),
        Recent("b", "Till", ("1.0 (42)", here, earlier), TILL_LINK, till().icon),
    )
