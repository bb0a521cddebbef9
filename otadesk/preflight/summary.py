"""A build in two sentences: what its profile is, and whether it will install."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from otadesk.days import COUNTED, Day, days_between
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.profile import Profile
from otadesk.phrases import N_, NOTHING, N_many, Phrase
from otadesk.preflight.assumptions import is_assumed
from otadesk.preflight.check import DeviceReport, Finding
from otadesk.preflight.examine import PackageReport

_MOST_TELLING = ("Z03", "B02", "B09", "S17", "S01", "P01", "P04", "P03", "S10")
"""Of several causes, the one that explains the others."""
_LISTED, _NEW_ENOUGH = "P06", "B05"
_LONG_AGO = 60
"""Days after which a date says more than a count of days."""


def profile_sentence(package: AppPackage, now: datetime) -> Phrase:
    """Return what the profile is: its kind, its team, until when, and how long that is."""
    profile = package.profile
    if profile is None:
        return N_("Summary", "No provisioning profile")
    team = profile.team_name or profile.team_id
    validity = _validity(package, profile, now)
    if team and validity:
        whole = N_("Summary", "{kind}, team {team}, {validity}")
    elif team:
        whole = N_("Summary", "{kind}, team {team}")
    elif validity:
        whole = N_("Summary", "{kind}, {validity}")
    else:
        whole = N_("Summary", "{kind}")
    return whole.of(kind=_kind(profile), team=team, validity=validity)


def verdict_sentence(report: PackageReport, now: datetime) -> Phrase:
    """Return the verdict in one line: the most telling cause, or for how many devices there is none."""
    cause = most_telling(report)
    if cause is not None:
        return _will_not(cause, report.package, now)
    pending = sum(
        finding.outcome == "unknown" and finding.check.severity == "block" and not is_assumed(finding.check.id)
        for finding in report.report.findings
    )
    if report.devices:
        return _of_devices(report.devices, pending)
    if report.report.blockers:
        return N_("Summary", "Will not install: the profile lists no device")
    return _with_open(N_("Summary", "No known cause of failure"), pending)


def most_telling(report: PackageReport) -> Finding | None:
    """Return the cause that the verdict names: of those that block everywhere, the one that explains the others."""
    causes = [finding for finding in report.report.blockers if finding.check.severity == "block"]
    return min(causes, key=_telling, default=None)


def installs(report: DeviceReport) -> bool | None:
    """Whether a package without blockers installs on a device, or None where that isn't known.

    What can't be seen from here and is usually so, such as enough free space, is assumed.
    """
    if any(finding.outcome == "fail" for finding in report.findings if finding.check.severity == "device"):
        return False
    return None if _open_questions(report) else True


def _open_questions(report: DeviceReport) -> set[str]:
    findings = [finding for finding in report.findings if finding.check.severity == "device"]
    return {one.check.id for one in findings if one.outcome == "unknown" and not is_assumed(one.check.id)}


def _kind(profile: Profile) -> Phrase:
    count = len(profile.devices)
    if profile.type == "app-store":
        return N_("Summary", "For the App Store")
    if profile.type == "enterprise":
        return N_("Summary", "Enterprise, for any device")
    if profile.type == "ad-hoc":
        kind = N_many("Summary", "Ad hoc for one device", "Ad hoc for {count} devices")
    elif profile.free:
        kind = N_("Summary", "Free development")
    else:
        kind = N_many("Summary", "Development on one device", "Development on {count} devices")
    return kind.of(count=count)


def _validity(package: AppPackage, profile: Profile, now: datetime) -> Phrase:
    """Return until when a build with this profile is of use: its end, or the certificate's where that is earlier."""
    if profile.expires is not None and profile.expires <= now:
        return N_("Summary", "expired on {day}").of(day=Day(profile.expires))
    end = package.installable_until
    if end is None:
        return NOTHING
    if end <= now:
        return N_("Summary", "its certificate expired on {day}").of(day=Day(end))
    left = days_between(now, end)
    if left > COUNTED:
        phrase = N_("Summary", "until {day}")
    elif left == 0:
        phrase = N_("Summary", "until {day}, less than a day left")
    else:
        phrase = N_many("Summary", "until {day}, one day left", "until {day}, {count} days left")
    return phrase.of(day=Day(end), count=left)


def _telling(finding: Finding) -> int:
    """Return a rank; of equal ones, ``min`` takes the first in the catalogue's order."""
    check_id = finding.check.id
    return _MOST_TELLING.index(check_id) if check_id in _MOST_TELLING else len(_MOST_TELLING)


def _will_not(cause: Finding, package: AppPackage, now: datetime) -> Phrase:
    expires = package.profile.expires if package.profile else None
    ago = days_between(expires, now) if expires is not None else -1
    # Of another profile in the app, the finding says when; and a date long ago stands in the profile's sentence.
    if cause.check.id != "P03" or not 0 <= ago <= _LONG_AGO:
        return N_("Summary", "Will not install. {reason}.").of(reason=cause.title)
    if ago == 0:
        return N_("Summary", "Will not install: the profile has just expired")
    return N_many(
        "Summary",
        "Will not install: the profile expired a day ago",
        "Will not install: the profile expired {count} days ago",
    ).of(count=ago)


def _of_devices(devices: Iterable[DeviceReport], pending: int) -> Phrase:
    reports = tuple(devices)
    if len(reports) == 1:
        return _of_one(reports[0], pending)
    answers = [installs(report) for report in reports]
    good, unsure = answers.count(True), answers.count(None)
    if unsure and not good:
        return _of_unsure([report for report in reports if installs(report) is None], len(reports))
    sentence = N_many(
        "Summary",
        "Will install on {good} of your {total} device",
        "Will install on {good} of your {total} devices",
        counted="total",
    ).of(good=good, total=len(reports))
    if unsure:
        unknown = N_many("Summary", "{count} not known", "{count} not known").of(count=unsure)
        sentence = N_("Summary", "{sentence}; {more}").of(sentence=sentence, more=unknown)
    return _with_open(sentence, pending if good else 0)


def _of_unsure(unsure: list[DeviceReport], total: int) -> Phrase:
    """Return what is known where no device is known to install it: being in the profile is half of the answer."""
    if not all(_is_listed(report) for report in unsure):
        return N_("Summary", "None of your devices is known to install it")
    if len(unsure) == total:
        sentence = N_many("Summary", "Your device is in the profile", "Your {count} devices are in the profile")
    else:
        sentence = N_many(
            "Summary",
            "{count} of your {total} devices is in the profile",
            "{count} of your {total} devices are in the profile",
        )
    if all(_open_questions(report) == {_NEW_ENOUGH} for report in unsure):
        more = N_("Summary", "iOS version not known")
    else:
        more = N_("Summary", "too little else is known")
    return N_("Summary", "{sentence}; {more}").of(sentence=sentence.of(count=len(unsure), total=total), more=more)


def _is_listed(report: DeviceReport) -> bool:
    return any(finding.check.id == _LISTED and finding.outcome == "pass" for finding in report.findings)


def _with_open(sentence: Phrase, count: int) -> Phrase:
    """Return a sentence with how many checks of the build are open, where any are."""
    if count == 0:
        return sentence
    more = N_many("Summary", "one check not verified yet", "{count} checks not verified yet").of(count=count)
    return N_("Summary", "{sentence}; {more}").of(sentence=sentence, more=more)


def _of_one(report: DeviceReport, pending: int) -> Phrase:
    name = report.name or report.udid
    causes = [finding for finding in report.findings if finding.blocks]
    if causes:
        return N_("Summary", "Will not install on {name}. {reason}.").of(name=name, reason=causes[0].check.title)
    if installs(report) is None and _is_listed(report):
        if _open_questions(report) == {_NEW_ENOUGH}:
            return N_("Summary", "{name} is in the profile; its iOS isn’t known").of(name=name)
        return N_("Summary", "{name} is in the profile; too little else is known about it").of(name=name)
    if installs(report) is None:
        return N_("Summary", "Whether it installs on {name} is not known").of(name=name)
    if pending:
        return _with_open(N_("Summary", "Nothing known keeps it from installing on {name}").of(name=name), pending)
    return N_("Summary", "Will install on {name}").of(name=name)
