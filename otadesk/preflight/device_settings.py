"""How a device is set up and what is on it: what nobody sees from a build, only from the device."""

from __future__ import annotations

from otadesk.phrases import N_, Grouped, Phrase
from otadesk.preflight.answer import Answer, declare, failed, not_applicable, passed, shown, unknown
from otadesk.preflight.case import Case
from otadesk.preflight.device_facts import DeviceFacts, os_of, who
from otadesk.preflight.models import find_model
from otadesk.preflight.profile import DEVELOPER_MODE, TRUST
from otadesk.preflight.versions import version

RESTRICTIONS = "https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.applicationaccess.yaml"

_DEVELOPER_MODE_SINCE = (16,)
_INSTALLING = frozenset({"allowAppInstallation", "allowUIAppInstallation"})
_TRUSTING = "allowEnterpriseAppTrust"

D01 = declare(
    *("D01", "developer-mode", "device"),
    N_("Finding", "Developer Mode is off"),
    N_("Finding", "The app installs, but iOS 16 and later ask for Developer Mode when it is opened."),
    N_("Finding", "Settings › Privacy & Security › Developer Mode: switch it on, then restart."),
    needs="device",
    sources=(DEVELOPER_MODE,),
)
D02 = declare(
    *("D02", "developer-not-trusted", "device"),
    N_("Finding", "The device doesn’t trust the enterprise developer"),
    N_("Finding", "“Untrusted Enterprise Developer”, when the app is first opened."),
    N_("Finding", "Settings › General › VPN & Device Management › the team › Trust; iOS 18 restarts for it."),
    needs="device",
    sources=(TRUST,),
)
D03 = declare(
    *("D03", "store-app-installed", "device"),
    N_("Finding", "The App Store’s version of the app is on the device"),
    N_("Finding", "iOS asks to remove the app first, or “Unable to Install”."),
    N_("Finding", "Delete the App Store’s version from the device, then install."),
    needs="device",
)
D04 = declare(
    *("D04", "other-team-installed", "device"),
    N_("Finding", "The same app, signed by another team, is on the device"),
    N_("Finding", "“Unable to Install”, while the earlier app stays as it is."),
    N_("Finding", "Delete the earlier app from the device, its data with it, then install."),
    needs="device",
)
D05 = declare(
    *("D05", "storage-full", "device"),
    N_("Finding", "The device has too little free space"),
    N_("Finding", "“Unable to Install”, or iOS says that there is not enough storage."),
    N_("Finding", "Free space on the device: the download and the unpacked app need it at the same time."),
    needs="device",
)
D06 = declare(
    *("D06", "install-forbidden", "device"),
    N_("Finding", "Management or Screen Time forbids installing apps"),
    N_("Finding", "Tapping Install does nothing, or iOS refuses the app."),
    N_("Finding", "Ask whoever manages the device, or allow installing apps in Screen Time."),
    needs="device",
    sources=(RESTRICTIONS,),
)
D07 = declare(
    *("D07", "apple-not-reachable", "device"),
    N_("Finding", "The device’s network keeps it from Apple’s servers"),
    N_("Finding", "“Unable to Verify App”, when the app is first opened."),
    N_("Finding", "Use another network once; ppq.apple.com and ocsp.apple.com must be reachable."),
    needs="device",
)
D08 = declare(
    *("D08", "clock-wrong", "device"),
    N_("Finding", "The device’s clock is wrong"),
    N_("Finding", "“Cannot connect to” the server, since its certificate seems not to be valid."),
    N_("Finding", "Settings › General › Date & Time: set automatically. Keep the device unlocked while it installs."),
    needs="device",
)


def _developer_mode(case: Case, device: DeviceFacts) -> Answer:
    profile = case.package.profile
    if profile is None or profile.type not in {"development", "ad-hoc"}:
        return not_applicable(N_("Seen", "only development and ad hoc apps need Developer Mode"))
    has = os_of(device)
    model = find_model(device.model)
    last = version(model.last_os) if model is not None and model.last_os else None
    if (has is not None and has < _DEVELOPER_MODE_SINCE) or (last is not None and last < _DEVELOPER_MODE_SINCE):
        return not_applicable(_of(N_("Seen", "{device} has an iOS without Developer Mode"), device))
    if device.developer_mode is None:
        return unknown(_of(N_("Seen", "whether {device} has Developer Mode on can’t be seen from here"), device))
    if device.developer_mode:
        return passed(_of(N_("Seen", "{device}: on"), device))
    return failed(_of(N_("Seen", "{device}: off"), device))


def _trusted(case: Case, device: DeviceFacts) -> Answer:
    profile = case.package.profile
    if profile is None or profile.type != "enterprise":
        return not_applicable(N_("Seen", "only enterprise apps need it"))
    if device.trusted_teams is None and device.trusts_developer is not None:
        return _said(device, good=device.trusts_developer)
    if device.trusted_teams is None:
        seen = N_("Seen", "whether {device} trusts “{team}” can’t be seen from here")
        return unknown(_of(seen, device).of(team=shown(profile.team_name)))
    if not device.trusted_teams:
        return failed(_of(N_("Seen", "{device} trusts no team"), device))
    seen = _of(N_("Seen", "{device} trusts {teams}"), device).of(teams=shown(", ".join(device.trusted_teams)))
    return passed(seen) if profile.team_id in device.trusted_teams else failed(seen)


def _no_store_app(case: Case, device: DeviceFacts) -> Answer:
    if device.installed is None and device.has_store_app is not None:
        return _said(device, good=not device.has_store_app)
    if device.installed is None:
        seen = N_("Seen", "whether the App Store’s version of the app is on {device} can’t be seen from here")
        return unknown(_of(seen, device))
    same = [app for app in device.installed if app.bundle_id == case.package.app.bundle_id and app.from_store]
    if same:
        return failed(_of(N_("Seen", "{device} has it from the App Store"), device))
    return passed(_of(_HAS_NONE, device))


def _no_other_team(case: Case, device: DeviceFacts) -> Answer:
    """Compare application identifiers (MI 64); an app may name those that it had before."""
    if device.installed is None and device.has_other_team is not None:
        return _said(device, good=not device.has_other_team)
    if device.installed is None:
        seen = N_("Seen", "whether the app of another team is on {device} can’t be seen from here")
        return unknown(_of(seen, device))
    slices = [piece for piece in case.package.signature.slices if piece.entitlements]
    claims = slices[-1].entitlements or {} if slices else {}
    own, earlier = claims.get("application-identifier"), claims.get("previous-application-identifiers")
    known = {own, *(earlier if isinstance(earlier, list) else ())}
    others = [
        app.application_identifier
        for app in device.installed
        if app.bundle_id == case.package.app.bundle_id and not app.from_store and app.application_identifier
    ]
    wrong = [identifier for identifier in others if own and identifier not in known]
    if wrong:
        return failed(_of(N_("Seen", "{device} has {app}"), device).of(app=shown(wrong[0])))
    return passed(_of(_HAS_NONE, device))


def _room(case: Case, device: DeviceFacts) -> Answer:
    least = case.package.size + (case.walk.unpacked_bytes if case.walk is not None else 0)
    if device.free_bytes is None:
        seen = N_("Seen", "whether {device} has {least} bytes free can’t be seen from here")
        return unknown(_of(seen, device).of(least=Grouped(least)))
    sizes = {"least": Grouped(least), "free": Grouped(device.free_bytes)}
    seen = _of(N_("Seen", "needs {least} bytes, {device} has {free} free"), device).of(**sizes)
    if device.free_bytes < least:
        return failed(seen)
    if case.walk is not None:
        return passed(seen)
    seen = N_("Seen", "needs {least} bytes, {device} has {free} free, and the unpacked size isn’t known")
    return unknown(_of(seen, device).of(**sizes))


def _allowed(case: Case, device: DeviceFacts) -> Answer:
    if device.forbidden is None and device.may_install is not None:
        return _said(device, good=device.may_install)
    if device.forbidden is None:
        return unknown(_of(N_("Seen", "whether {device} may install apps can’t be seen from here"), device))
    enterprise = case.package.profile is not None and case.package.profile.type == "enterprise"
    decisive = _INSTALLING | ({_TRUSTING} if enterprise else set())
    forbidden = sorted(set(device.forbidden) & decisive)
    if forbidden:
        return failed(_of(N_("Seen", "{device}: {what} is off"), device).of(what=", ".join(forbidden)))
    return passed(_of(N_("Seen", "{device} may install apps"), device))


def _online(case: Case, device: DeviceFacts) -> Answer:
    if case.package.profile is None or case.package.profile.type == "app-store":
        return not_applicable(N_("Seen", "nothing to verify at the first launch"))
    if device.reaches_apple is None:
        return unknown(_of(N_("Seen", "whether {device} reaches Apple’s servers can’t be seen from here"), device))
    if device.reaches_apple:
        return passed(_of(N_("Seen", "{device} reaches them"), device))
    return failed(_of(N_("Seen", "{device} doesn’t reach them"), device))


def _clock(_case: Case, device: DeviceFacts) -> Answer:
    if device.clock_is_right is None:
        return unknown(_of(N_("Seen", "whether the clock of {device} is right can’t be seen from here"), device))
    if device.clock_is_right:
        return passed(_of(N_("Seen", "{device}: right"), device))
    return failed(_of(N_("Seen", "{device}: wrong"), device))


def _said(device: DeviceFacts, *, good: bool) -> Answer:
    """Answer by what the device's owner says."""
    seen = _of(N_("Seen", "as the owner of {device} says"), device)
    return passed(seen) if good else failed(seen)


def _of(template: Phrase, device: DeviceFacts) -> Phrase:
    return template.of(device=who(device))


_HAS_NONE = N_("Seen", "{device} doesn’t have it")


ANSWERS = (
    (D01, _developer_mode),
    (D02, _trusted),
    (D03, _no_store_app),
    (D04, _no_other_team),
    (D05, _room),
    (D06, _allowed),
    (D07, _online),
    (D08, _clock),
)
