"""Turns what the core says into what the views show; pure, but for the window's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal
from urllib.parse import urlsplit

from otadesk.days import Day
from otadesk.desktop.core import Serving
from otadesk.desktop.first_page.describe import version_line
from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.releases.describe import SOON
from otadesk.desktop.state import AppCard, FindingRow, Findings, ServerRow, Trouble, Verdict
from otadesk.desktop.texts import duration, fact, in_line, say, size
from otadesk.errors import (
    AuthenticationFailed,
    ConnectError,
    NoSpace,
    OtadeskError,
    PackageError,
    PermissionRefused,
    Question,
    SettingsError,
)
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, Phrase
from otadesk.preflight.assumptions import is_assumed
from otadesk.preflight.check import Finding, Report
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.summary import installs, most_telling, profile_sentence, verdict_sentence
from otadesk.probe.address import leads_back
from otadesk.publish.journey import Transfer
from otadesk.publish.publisher import Preview, Receipt
from otadesk.settings.servers import Server
from otadesk.site import layout
from otadesk.site.words import SYSTEMS, family_names

ENDS = {"P03", "P09"}
"""The checks of when a build ends, or has ended."""
MAY_PASS = {"", "missing", "unreadable", "empty", "truncated-zip", "damaged-zip"}
"""What is wrong with a file that may be whole in a moment, such as one that is still being copied."""
IPHONE_AND_IPAD = N_("Publish", "iPhone and iPad")
NEEDS = N_("Publish", "{system} or later")


def app_card(package: AppPackage) -> AppCard:
    """Return which app a package holds."""
    app = package.app
    version = version_line(app.version, app.build)
    # The names of devices are the same in every language, and so are those of systems.
    is_usual = app.device_families == ("iphone", "ipad")
    made_for = (say(IPHONE_AND_IPAD),) if is_usual else family_names(app.device_families)
    system = SYSTEMS.get(app.platform, "iOS")
    minimum = say(NEEDS, system=f"{system} {app.minimum_os}") if app.minimum_os else ""
    return AppCard(
        name=app.name or app.bundle_id or package.path.name,
        facts=in_line(version, app.bundle_id, size(package.size)),
        chips=tuple(chip for chip in (*made_for, minimum) if chip),
        icon=package.icon.png,
        version=version,
    )


def trouble(error: OtadeskError) -> Trouble:
    """Return an error as the panel shows it."""
    about: Literal["", "room", "change", "file", "settings", "damage"] = ""
    match error:
        case NoSpace():
            about = "room"
        case PackageError(reason="changed"):
            about = "change"
        case PackageError() if error.reason not in MAY_PASS:
            about = "file"
        case PermissionRefused() | ConnectError():
            about = "settings"
        case SettingsError(is_damage=True):
            about = "damage"
        case _:
            pass
    return Trouble(say(error.title), say(error.facts), say(error.hint) if error.hint else "", about=about)


def unanswered(error: OtadeskError) -> Trouble:
    """Return an error that may be a question of the server's: to leave that without an answer is no fault."""
    asks_again = isinstance(error, AuthenticationFailed) and "password" in error.refused
    if not (isinstance(error, Question) or asks_again):
        return trouble(error)
    return Trouble(say(N_("Releases", "Not signed in")), say(error.title), tone="note", about="sign-in")


# -- findings


def verdict(examined: PackageReport, now: datetime) -> Verdict:
    """Return whether the build will install, in one line."""
    sentence, tone = say(verdict_sentence(examined, now)), _verdict_tone(examined)
    ends = examined.package.profile.expires if examined.package.profile is not None else None
    if tone in {"good", "unknown"} and ends is not None and ends - now <= SOON:
        # It installs, but not for long: green would be half of the truth, and so would be “not known”.
        tone = "caution"
    return Verdict(tone, sentence, say(profile_sentence(examined.package, now)))


def sample() -> Verdict:
    """Return what is said of the sample, whatever its checks found."""
    words = N_("Publish", "A sample to try everything with")
    return Verdict(
        "note", say(words), say(N_("Publish", "Phones see its page. It isn’t signed, so none can install it."))
    )


def is_blocked(examined: PackageReport) -> bool:
    """Whether something is known that keeps the build from installing anywhere."""
    return _verdict_tone(examined) == "bad"


def _verdict_tone(examined: PackageReport) -> Tone:
    decisive = [finding for finding in examined.report.findings if finding.check.severity == "block"]
    if any(finding.outcome == "fail" for finding in decisive):
        return "bad"
    if examined.devices and all(device.verdict == "fail" for device in examined.devices):
        return "bad"
    if not examined.devices and examined.report.blockers:
        return "bad"
    answers = [installs(device) for device in examined.devices]
    if answers and True not in answers:
        return "caution" if False in answers else "unknown"
    is_open = any(finding.outcome == "unknown" and not is_assumed(finding.check.id) for finding in decisive)
    return "unknown" if is_open else "good"


def package_findings(examined: PackageReport, *, pending: bool) -> Findings:
    """Return what is worth reading about a build; ``pending`` while a closer look is under way."""
    some_pass = any(device.verdict != "fail" for device in examined.devices)
    found = findings(examined.report, some_devices_pass=some_pass)
    cause, told = most_telling(examined), _told_of_the_profile(examined)
    # Sorting keeps the order of the rest: what the verdict names leads.
    rows = sorted(found.rows, key=lambda row: cause is None or row.id != cause.check.id)
    rows = [replace(row, told=row.id in told) for row in rows]
    # What the closer look will answer is not unknown yet; what nobody can see from here is told as taken for granted.
    unknown = () if pending else tuple(row for row in found.unknown if not is_assumed(row.id))
    assumed = tuple(say(one.words) for one in examined.assumptions)
    return replace(found, rows=tuple(rows), unknown=unknown, assumed=assumed, pending=pending)


def _told_of_the_profile(examined: PackageReport) -> set[str]:
    """Return which findings tell the end that the sentence about the profile tells."""
    package = examined.package
    ends = [package.installable_until, package.profile.expires if package.profile is not None else None]
    days = [Day(end) for end in ends if end is not None]
    return {one.check.id for one in examined.report.findings if one.seen.values.get("day") in days} & ENDS


def findings(report: Report, *, some_devices_pass: bool = False) -> Findings:
    """Return what is worth reading; ``some_devices_pass`` makes a device's failure a warning."""
    failed = [finding for finding in report.findings if finding.outcome == "fail"]
    rows = [_row(finding, _tone(finding, some_devices_pass=some_devices_pass)) for finding in failed]
    order = {"bad": 0, "caution": 1, "note": 2}
    open_ones = [finding for finding in report.findings if finding.outcome == "unknown"]
    return Findings(
        rows=tuple(sorted(rows, key=lambda row: order[row.tone])),
        unknown=tuple(_row(finding, "unknown") for finding in open_ones if finding.check.severity != "device"),
        passed=tuple(say(finding.check.title) for finding in report.findings if finding.outcome == "pass"),
        depends=tuple(say(finding.check.title) for finding in open_ones if finding.check.severity == "device"),
    )


def _tone(finding: Finding, *, some_devices_pass: bool) -> Tone:
    match finding.check.severity:
        case "block":
            return "bad"
        case "device":
            return "caution" if some_devices_pass else "bad"
        case "warn":
            return "caution"
        case "inform":
            return "note"


def _row(finding: Finding, tone: Tone) -> FindingRow:
    check = finding.check
    fix = "\n".join(say(part) for part in (check.fix, finding.remedy) if part)
    seen, whole = fact(finding.seen), fact(finding.whole)
    return FindingRow(check.id, tone, say(finding.title), seen, say(check.symptom), fix, whole=whole)


# -- what came of a publish


def outcome(receipt: Receipt) -> Verdict:
    """Return what a phone gets, and what was saved."""
    tone, words = _seen_by_a_phone(receipt)
    return Verdict(tone, say(words), transferred(receipt.transfer, receipt.release.size))


def limited(verdict: Verdict, receipt: Receipt) -> tuple[Verdict, tuple[str, ...]]:
    """Return what a phone gets, and who alone reaches the address where that isn't everybody."""
    findings = receipt.probe.report.findings if receipt.probe else ()
    limits = tuple(fact(one.seen) for one in findings if one.check.id == "H14" and one.outcome == "unknown")
    if limits and leads_back(urlsplit(receipt.links.page_url).hostname or ""):
        verdict = replace(verdict, tone="caution", title=say(N_("Publish", "Published, but no phone gets it there")))
    return verdict, limits


def _seen_by_a_phone(receipt: Receipt) -> tuple[Tone, Phrase]:
    if receipt.probe is None:
        return "unknown", N_("Publish", "Published, but not checked yet")
    report = receipt.probe.report
    if report.blockers:
        reason = report.blockers[0].check.title
        return "bad", N_("Publish", "Published, but a phone can’t install it: {reason}").of(reason=reason)
    # What only the phone itself can answer, such as whether it is in the same network, is no fault of the server.
    if any(finding.outcome == "unknown" and finding.check.severity == "block" for finding in report.findings):
        return "unknown", N_("Publish", "Published; not everything could be checked")
    return "good", N_("Publish", "A phone gets it: page, manifest and app checked")


def transferred(transfer: Transfer, package_size: int) -> str:
    """Return how much was sent, how long it took, and what was saved; beside a small package the page counts too."""
    span = duration(transfer.seconds)
    if transfer.bytes_reused:
        return say(
            N_("Publish", "Sent {sent} of {total} in {span}, the rest was already there"),
            sent=size(transfer.bytes_sent),
            total=size(transfer.bytes_total),
            span=span,
        )
    total = size(transfer.bytes_total)
    if total != size(package_size):
        return say(N_("Publish", "Sent {total} in {span}, page and icons included"), total=total, span=span)
    return say(N_("Publish", "Sent {total} in {span}"), total=total, span=span)


def writes(preview: Preview) -> tuple[str, ...]:
    """Return what a publish would write: each folder with the size of all in it, then a line for each file.

    The random part of a new folder is drawn only then. What is replaced comes last.
    """
    app_folder = preview.publication.app_folder
    bundle_id = preview.publication.release.bundle_id
    shown = layout.folder_to_be(bundle_id, app_folder) if preview.new_app else app_folder
    lines = []
    for folder, files in _by_folder(dict(preview.files)):
        name = f"{shown}{folder.removeprefix(app_folder)}/"
        lines.append(in_line(name, size(sum(length for _file, length in files))))
        lines += [in_line(file, size(length)) for file, length in files]
    for folder, files in _by_folder(dict.fromkeys(preview.replaced, 0)):
        words = N_("Publish", "Replaced in {folder}: {files}")
        lines.append(say(words, folder=f"{folder}/", files=", ".join(file for file, _length in files)))
    return tuple(lines)


def _by_folder(files: dict[str, int]) -> list[tuple[str, list[tuple[str, int]]]]:
    """Return paths with sizes by the folders that they are in, in their order."""
    found: dict[str, list[tuple[str, int]]] = {}
    for path, length in files.items():
        folder, _slash, name = path.rpartition("/")
        found.setdefault(folder, []).append((name, length))
    return list(found.items())


# -- lists


def this_computer(serving: Serving | None) -> str:
    """Return what this computer does for testers nearby."""
    if serving is None:
        return say(N_("Servers", "For testers nearby, once a build is published here"))
    return in_line(serving.url, say(N_("Servers", "for testers nearby, while otadesk is open")))


def server_rows(servers: Sequence[Server]) -> tuple[ServerRow, ...]:
    """Return the servers as the list shows them; of two at one host the folder is told too."""
    at_host = Counter(server.host for server in servers)

    def facts(server: Server) -> str:
        return in_line(server.login, server.root if at_host[server.host] > 1 else "", server.url)

    return tuple(ServerRow(server.id, server.name, facts(server)) for server in servers)
