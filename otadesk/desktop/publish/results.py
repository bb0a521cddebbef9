"""What comes of a publish: run on a worker, drawn as codes, remembered as a recent release."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Qt

from otadesk.desktop import describe
from otadesk.desktop.core import Core, Published
from otadesk.desktop.first_page.describe import build_name
from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.parts.png import decode, encode
from otadesk.desktop.signing_in.answers import AnswerBook
from otadesk.desktop.state import AppCard, Code, Done, Findings, Verdict
from otadesk.desktop.texts import say, sentences, without_stop
from otadesk.phrases import N_
from otadesk.preflight.examine import PackageReport
from otadesk.progress import CancelToken, Event, Flow
from otadesk.site.qr import Matrix

SMALL = 120
"""Pixels of a remembered icon."""


@dataclass(frozen=True, slots=True)
class Result:
    """A publish and the modules of its codes, by address."""

    key: str
    published: Published
    matrices: dict[str, Matrix]

    def done(self, app: AppCard, *, sample: bool = False) -> Done:
        """Return the page for it; ``sample`` where otadesk made the build itself."""
        receipt = self.published.receipt
        notices = tuple(say(notice) for notice in receipt.notices)
        name = build_name(app.name, receipt.release.version, receipt.release.build)
        published = self.published
        codes = codes_for(name, receipt.links.page_url, published.trust_url, self.matrices, published.fingerprint)
        if self.published.fingerprint:
            notices = (when_asked(self.published.fingerprint), *notices)
        report = receipt.probe.report if receipt.probe else None
        findings = describe.findings(report) if report is not None and report.verdict != "pass" else Findings()
        verdict = describe.outcome(receipt)
        if verdict.tone == "good" and not published.trust_url:
            # Of this computer it is told beside its code.
            verdict, limits = describe.limited(verdict, receipt)
            notices = (*limits, *notices)
        another_look: Literal["", "offered"] = "" if verdict.tone == "good" else "offered"
        if sample:
            words = say(N_("Publish", "It is only the sample: a phone shows its page, and stops at Install."))
            if verdict.tone == "good":
                verdict = Verdict("note", without_stop(words), verdict.detail)
            else:
                notices = (words, *notices)
        if sample or verdict.tone in {"bad", "caution"}:
            codes = without_promise(codes)
        return Done(app, codes, verdict, findings, notices, another_look)


def publish_and_draw(
    core: Core,
    examined: PackageReport,
    key: str,
    notes: str,
    answers: AnswerBook,
    flow: Flow,
    token: CancelToken,
    report: Callable[[Event], None],
) -> Result:
    """Publish on a worker's thread, and draw the codes there too."""
    # Whatever the devices that are known here say of it: testers may have others.
    blocked = bool(examined.report.blockers)
    published = core.publish(examined.package, key, notes, answers.take(key), token, report, flow, blocked=blocked)
    urls = (published.receipt.links.page_url, published.trust_url)
    return Result(key, published, {url: core.code(url) for url in urls if url})


def despite(known: Verdict, done: Done) -> Done:
    """Return what came of publishing a build of which it is known that it won't install, however well it went."""
    verdict = done.verdict
    if verdict.tone != "bad":
        words = N_("Publish", "It was published all the same: phones get its page, and stop at Install.")
        verdict = replace(known, detail=sentences(say(words), verdict.detail))
    return replace(done, codes=without_promise(done.codes), verdict=verdict, another_look="")


def without_promise(codes: tuple[Code, ...]) -> tuple[Code, ...]:
    """Say of the app's code, the last one, no more than that it leads to a page; to trust is right as it is."""
    *before, last = codes
    if before:
        title = say(N_("Publish", "2  Open its page"))
        sentence = say(N_("Publish", "Then scan this code. It works in this network while otadesk is open."))
    else:
        title, sentence = say(N_("Publish", "Published")), say(N_("Publish", "The code leads to its page."))
    return (*before, replace(last, title=title, sentence=sentence))


def codes_for(
    name: str, url: str, trust_url: str, matrices: dict[str, Matrix], fingerprint: str = ""
) -> tuple[Code, ...]:
    """Return the codes in the order of the scans; ``fingerprint`` is that of this computer's certificate."""
    if not trust_url:
        ready = say(N_("Publish", "Ready to scan"))
        sentence = say(N_("Publish", "Point the iPhone’s camera at the code, then tap Install."))
        return (Code(ready, sentence, url, matrices[url], name),)
    trust = trust_code(trust_url, matrices[trust_url], fingerprint)
    return (
        replace(trust, title=say(N_("Publish", "1  Trust this computer"))),
        Code(
            say(N_("Publish", "2  Install the app")),
            say(N_("Publish", "Then scan this code and tap Install. It works in this network while otadesk is open.")),
            url,
            matrices[url],
            name,
        ),
    )


def trust_code(url: str, matrix: Matrix, fingerprint: str = "") -> Code:
    """Return the code by which phones begin to trust this computer."""
    name = say(N_("Publish", "Trust this computer"))
    sentence = say(N_("Publish", "Once for each phone: scan, and follow the three steps there."))
    return Code(name, sentence, url, matrix, name, when_asked(fingerprint) if fingerprint else "")


def when_asked(fingerprint: str) -> str:
    """Return what the phone asks about when it is to trust this computer."""
    words = N_("Publish", "When the phone asks: the fingerprint of this computer’s certificate is {value}")
    return say(words, value=fingerprint)


def recent_of(app: AppCard, result: Result) -> RecentRelease:
    """Return what is remembered of a publish."""
    release = result.published.receipt.release
    return RecentRelease(
        name=app.name,
        version=release.version,
        build=release.build,
        place=NEARBY if result.key == NEARBY else result.published.place,
        url=result.published.receipt.links.page_url,
        trust_url=result.published.trust_url,
        published_at=release.published_at,
        icon=small_icon(app.icon),
    )


def small_icon(png: bytes) -> bytes:
    """Return an icon at the size at which it is remembered, or nothing where it is no picture."""
    image = decode(png)
    if image.isNull():
        return b""
    small = image.scaled(SMALL, SMALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return encode(small)
