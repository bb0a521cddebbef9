"""Made-up builds, publishes and lists, to show every view without a server or a file; names are example.com's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from otadesk.desktop.parts.png import encode
from otadesk.desktop.state import (
    AppCard,
    Code,
    Done,
    FindingRow,
    Findings,
    PlaceChoice,
    QueueRow,
    Recent,
    Review,
    Running,
    StepRow,
    Verdict,
)
from otadesk.phrases import Phrase
from otadesk.site.qr import matrix

LINK = "https://builds.example.com/ota/com.example.field-6k2w9d"
TITLE = Phrase("", "Example")


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
        "2.4.0 (318) · com.example.field · 84 MB",
        ("iPhone and iPad", "iOS 16 or later"),
        picture("F", "#5b9bff", "#1d4fc4"),
    )


def till() -> AppCard:
    """Return another app."""
    return AppCard("Till", "1.1 (43) · com.example.till · 22 MB", (), picture("T", "#fbb024", "#ea580c"))


PLACES = (
    PlaceChoice("staging", "Staging", "builds.example.com"),
    PlaceChoice("nearby", "This computer", "testers nearby"),
)

PASSED = tuple(f"A known cause of failure, number {number}" for number in range(1, 62))
DEPENDS = ("The device runs iOS 16 or later", "The device is an iPhone or an iPad", "There is room for the app")


def review() -> Review:
    """Return a build that installs, with warnings."""
    return Review(
        field_notes(),
        Verdict(
            "good",
            "Will install on 11 of your 13 devices",
            "Ad hoc · team Example GmbH · until 26 April 2027, 155 days",
        ),
        Findings(
            (
                FindingRow(
                    "P06",
                    "caution",
                    "2 devices are not in the profile",
                    "QA iPhone 15, Lab iPad. Register them, renew the profile, export again.",
                    "“Unable to Install” on those devices.",
                    "Register the devices at developer.apple.com, renew the profile, and export again.",
                ),
                FindingRow(
                    "E04",
                    "caution",
                    "Push uses the development environment",
                    "aps-environment is “development” in a distribution build.",
                    "No push messages arrive.",
                    "Export with a distribution profile whose push environment is production.",
                ),
            ),
            (),
            PASSED,
            DEPENDS,
        ),
        PLACES,
        "staging",
        writes=(
            "/var/www/builds/com.example.field-6k2w9d/index.html",
            "/var/www/builds/com.example.field-6k2w9d/2.4.0-318-20261122T101500Z-9f3ac21b/App.ipa",
        ),
    )


def refused() -> Review:
    """Return a build that doesn't install."""
    return Review(
        field_notes(),
        Verdict(
            "bad",
            "Will not install: the profile expired 3 days ago",
            "Testers would see “Unable to Install Field Notes”.",
        ),
        Findings(
            (
                FindingRow(
                    "P03",
                    "bad",
                    "Provisioning profile expired",
                    "“Field Ad Hoc” ended on 19 November 2026. The signing certificate is good until 4 March 2027.",
                    "“Unable to Install Field Notes”.",
                    "Renew the profile at developer.apple.com, archive again, drop the new build here.",
                ),
            ),
            (FindingRow("S12", "unknown", "The certificate was revoked", "Apple’s server was not asked."),),
            PASSED[:60],
            DEPENDS,
        ),
        PLACES,
        "staging",
        blocked=True,
    )


def hostile() -> Review:
    """Return a build whose every word tries to break the page."""
    endless, markup = "Endless" * 60, '<img src="file:///etc/passwd"><h1>Big</h1>'
    return Review(
        AppCard(f"{markup} {endless}", endless, ("iPhone and iPad", "iOS 16 or later"), b"not a picture"),
        Verdict("bad", f"Will not install: {endless}", markup),
        Findings(
            tuple(FindingRow("X01", "bad", f"{markup} {endless}", endless, endless, markup) for _ in range(3)),
            tuple(FindingRow("X02", "unknown", endless, markup) for _ in range(5)),
            (endless, markup),
            (endless,),
            (endless,),
            pending=True,
        ),
        (PlaceChoice("x", endless, endless), *PLACES),
        "x",
        notes=f"{endless}\n{markup}\n" * 20,
        writes=(endless,),
        blocked=True,
        together=3,
    )


def running() -> Running:
    """Return a publish under way."""
    return Running(
        field_notes(),
        "Staging",
        (
            StepRow("Connect", "good", "files.example.com, signed in by key"),
            StepRow("Upload", "active", "the rest was already there"),
            StepRow("Confirm the copy", "waiting"),
            StepRow("Switch testers over", "waiting"),
            StepRow("Look at it as a phone would", "waiting"),
        ),
        0.38,
        "3.7 MB of 9.8 MB · 1.2 MB/s",
        "5 s left",
    )


def done() -> Done:
    """Return a publish that worked."""
    return Done(
        field_notes(),
        (Code("Ready to scan", "Point the iPhone’s camera at the code, then tap Install.", LINK, matrix(LINK)),),
        Verdict(
            "good",
            "A phone gets it: page, manifest and app checked",
            "sent 9.8 of 84 MB in 3 s, the rest was already there",
        ),
    )


def done_nearby() -> Done:
    """Return a publish on this computer, where testers scan twice."""
    trust, page = "http://192.0.2.7:8443/trust", "https://192.0.2.7:8444/com.example.field-6k2w9d/"
    return Done(
        field_notes(),
        (
            Code(
                "1  Trust this computer",
                "Once for each phone: scan, allow the profile, install it in Settings.",
                trust,
                matrix(trust),
            ),
            Code("2  Install the app", "Then scan this code and tap Install.", page, matrix(page)),
        ),
        Verdict("good", "A phone gets it: page, manifest and app checked", "served from here while otadesk is open"),
    )


def queue() -> tuple[QueueRow, ...]:
    """Return three builds at once."""
    return (
        QueueRow(1, "Field Notes", "Ready to scan", "good", field_notes().icon, None, current=True),
        QueueRow(2, "Till", "uploading 38 % · 12 s left", "active", till().icon, 0.38),
        QueueRow(3, "Notes Beta", "Will not install", "bad"),
    )


def recents() -> tuple[Recent, ...]:
    """Return what was published of late."""
    return (
        Recent("a", "Field Notes", "2.3.1 (311) · Staging · yesterday", LINK, field_notes().icon),
        Recent("b", "Till", "1.0 (42) · This computer · Monday", LINK, till().icon),
    )
