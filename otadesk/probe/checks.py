"""The known causes of a failed install that a look at the published address can find.

The ids are public and never change; what each rests on is Apple's documentation (support.apple.com/103769 for TLS,
the iOS Deployment Reference for hosts, links and MIME types, apple/device-management's ``other/manifesturl.yaml`` for
the manifest) or behaviour that was seen in practice. A server check is about a phone's view, so all need the network.
"""

from __future__ import annotations

from otadesk.phrases import N_, Phrase
from otadesk.preflight.check import Check, Severity

TLS_RULES = "https://support.apple.com/103769"
DEPLOYMENT = "https://support.apple.com/guide/deployment/depce7cefc4d"
SCHEMA = "https://github.com/apple/device-management/blob/release/other/manifesturl.yaml"

CANNOT_CONNECT = N_("Finding", "“Cannot connect to” the server, right after the tap on Install.")
UNABLE_TO_DOWNLOAD = N_("Finding", "“Unable to Download App”, or the new icon vanishes again.")
NOTHING_HAPPENS = N_("Finding", "Tapping Install does nothing.")
MOSTLY_NONE = N_("Finding", "Usually nothing; a proxy or an old iOS may mishandle the file.")


def _check(
    id_: str, name: str, severity: Severity, title: Phrase, symptom: Phrase, fix: Phrase, *sources: str
) -> Check:
    return Check(id_, name, severity, frozenset({"network"}), title, symptom, fix, sources)


L01 = _check(
    *("L01", "install-link", "block"),
    N_("Finding", "The install link does not lead to the manifest"),
    N_("Finding", "Tapping Install does nothing, or iOS speaks of an invalid address."),
    N_("Finding", "Percent-encode the manifest’s address whole, exactly once, in the link’s url= value."),
    DEPLOYMENT,
)
L02 = _check(
    *("L02", "install-link-in-page", "block"),
    N_("Finding", "The page has no working Install link"),
    NOTHING_HAPPENS,
    N_("Finding", "Put the link into the page as an <a href>, with each & written as &amp; exactly once."),
)
L03 = _check(
    *("L03", "framed-link", "warn"),
    N_("Finding", "The Install link is in a frame and doesn’t leave it"),
    NOTHING_HAPPENS,
    N_("Finding", 'Give the link target="_top".'),
    "https://github.com/mdn/browser-compat-data/issues/10626",
)
L04 = _check(
    *("L04", "in-app-browser", "warn"),
    N_("Finding", "The page doesn’t tell testers to open it in Safari"),
    N_("Finding", "Tapping Install does nothing inside a chat or mail app."),
    N_("Finding", "Say on the page that it must be opened in Safari."),
)
L05 = _check(
    *("L05", "qr-code", "warn"),
    N_("Finding", "The QR code doesn’t lead to the page"),
    N_("Finding", "The camera finds nothing, or opens something else."),
    N_("Finding", "Make the code anew from the page’s https address, with four modules of white around it."),
)
M01 = _check(
    *("M01", "manifest-readable", "block"),
    N_("Finding", "The manifest is not a usable property list"),
    CANNOT_CONNECT,
    N_("Finding", "Publish again, so that the manifest is written anew."),
    SCHEMA,
)
M02 = _check(
    *("M02", "manifest-complete", "block"),
    N_("Finding", "The manifest lacks something that iOS requires"),
    N_("Finding", "“Cannot connect to” the server, or no question appears at all."),
    N_("Finding", "Fill in kind “software”, a title and the bundle identifier, each of more than one character."),
    SCHEMA,
)
M03 = _check(
    *("M03", "manifest-bundle-id", "block"),
    N_("Finding", "The manifest names another bundle identifier than the app"),
    N_("Finding", "The app downloads to the end, then its icon disappears."),
    N_("Finding", "Publish again, so that the manifest takes the identifier from the app itself."),
)
M04 = _check(
    *("M04", "addresses-https", "block"),
    N_("Finding", "An address is not a complete https address"),
    CANNOT_CONNECT,
    N_("Finding", "Use absolute addresses that begin with https:// for the page, the manifest and the app."),
    DEPLOYMENT,
)
M05 = _check(
    *("M05", "manifest-platform", "block"),
    N_("Finding", "The manifest is for another platform"),
    N_("Finding", "Nothing is installed; iOS skips the app without a word."),
    N_("Finding", "Set platform-identifier to com.apple.platform.iphoneos, or leave it out."),
)
M06 = _check(
    *("M06", "manifest-version", "warn"),
    N_("Finding", "The manifest names another version than the app"),
    N_("Finding", "The app installs; whoever compares versions is confused."),
    N_("Finding", "Publish again, so that the manifest takes the version from the app itself."),
)
M07 = _check(
    *("M07", "manifest-digests", "block"),
    N_("Finding", "The app on the server differs from the manifest’s digests"),
    UNABLE_TO_DOWNLOAD,
    N_("Finding", "Publish again: the app and its manifest must come from the same build."),
    SCHEMA,
)
M08 = _check(
    *("M08", "manifest-images", "warn"),
    N_("Finding", "An icon that the manifest names can’t be shown"),
    N_("Finding", "The icon stays blank while the app downloads."),
    N_("Finding", "Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps."),
    SCHEMA,
)
M09 = _check(
    *("M09", "manifest-variants", "device"),
    N_("Finding", "The manifest has no app for this model"),
    UNABLE_TO_DOWNLOAD,
    N_("Finding", "Add the app for every device to the manifest’s assets: export without app thinning."),
)
H01 = _check(
    *("H01", "tls-certificate", "block"),
    N_("Finding", "The server’s certificate is not accepted"),
    CANNOT_CONNECT,
    N_("Finding", "Serve a valid certificate for this name, with every intermediate certificate in the file."),
    TLS_RULES,
)
H02 = _check(
    *("H02", "tls-certificate-rules", "block"),
    N_("Finding", "The certificate breaks Apple’s rules"),
    CANNOT_CONNECT,
    N_(
        "Finding",
        "Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name,"
        " for server authentication, valid for 825 days at most.",
    ),
    TLS_RULES,
)
H03 = _check(
    *("H03", "tls-version", "block"),
    N_("Finding", "The server does not speak TLS 1.2 or later"),
    CANNOT_CONNECT,
    N_("Finding", "Enable TLS 1.2 and 1.3 with forward secrecy on this port."),
    TLS_RULES,
)
H04 = _check(
    *("H04", "private-authority", "device"),
    N_("Finding", "The certificate comes from a private authority"),
    CANNOT_CONNECT,
    N_(
        "Finding",
        "Each tester installs the authority’s profile, then turns it on in Settings › General › About ›"
        " Certificate Trust Settings. A certificate from a public authority needs neither.",
    ),
    TLS_RULES,
)
H05 = _check(
    *("H05", "manifest-delivered", "block"),
    N_("Finding", "The server does not deliver the manifest as published"),
    CANNOT_CONNECT,
    N_("Finding", "Upload the manifest to the address in the link, and let the server answer 200 with it."),
)
H06 = _check(
    *("H06", "html-instead", "block"),
    N_("Finding", "The server answers with a web page instead of the file"),
    N_("Finding", "“Cannot connect to” the server, or “Unable to Download App”."),
    N_(
        "Finding",
        "Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.",
    ),
)
H07 = _check(
    *("H07", "redirect", "block"),
    N_("Finding", "The server redirects instead of answering"),
    CANNOT_CONNECT,
    N_("Finding", "Put the final https address into the link and the manifest, and send the file from there directly."),
)
H08 = _check(
    *("H08", "package-length", "warn"),
    N_("Finding", "The server does not say how large the app is"),
    N_("Finding", "The icon appears but shows no progress, or waits for long."),
    N_("Finding", "Answer HEAD like GET, with the file’s Content-Length."),
)
H09 = _check(
    *("H09", "package-delivered", "block"),
    N_("Finding", "The server does not deliver the app as published"),
    UNABLE_TO_DOWNLOAD,
    N_("Finding", "Publish again, and purge whatever cache or filter stands in front of the server."),
)
H10 = _check(
    *("H10", "package-encoded", "warn"),
    N_("Finding", "The server compresses the app on its way"),
    UNABLE_TO_DOWNLOAD,
    N_("Finding", "Turn compression off for .ipa files; they are compressed already."),
)
H11 = _check(
    *("H11", "package-range", "warn"),
    N_("Finding", "The server can’t continue a broken download"),
    N_("Finding", "After a lost connection the download begins anew."),
    N_("Finding", "Enable range requests (Accept-Ranges: bytes)."),
)
H12 = _check(
    *("H12", "sign-in-required", "block"),
    N_("Finding", "The server asks for a sign-in"),
    N_("Finding", "A password prompt, or “Cannot connect to” the server."),
    N_("Finding", "Open the folder to everybody who knows the address; use a private link to keep others out."),
)
H13 = _check(
    *("H13", "missing-or-forbidden", "block"),
    N_("Finding", "The server does not find a file, or refuses it"),
    N_("Finding", "“Cannot connect to” the server, or “Unable to Download App”."),
    N_(
        "Finding",
        "Check the address letter by letter, upper and lower case too, and let the web server read the file.",
    ),
)
H14 = _check(
    *("H14", "private-address", "device"),
    N_("Finding", "The server is only reachable from its own network"),
    CANNOT_CONNECT,
    N_("Finding", "Testers must be on the same network or VPN. For everybody else, use a public host name."),
)
H15 = _check(
    *("H15", "user-agent-refused", "block"),
    N_("Finding", "The server refuses iOS’ own downloader but not a browser"),
    N_("Finding", "The page opens; then “Cannot connect to” the server, or “Unable to Download App”."),
    N_(
        "Finding",
        "Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).",
    ),
)
H16 = _check(
    *("H16", "stale-cache", "warn"),
    N_("Finding", "A cache answers with an older file"),
    N_("Finding", "Testers get an old build, or “Unable to Download App”."),
    N_("Finding", "Purge the cache, and let it keep only what lies in release folders, whose files never change."),
)
H17 = _check(
    *("H17", "address-unreachable", "warn"),
    N_("Finding", "One of the host’s addresses does not answer"),
    N_("Finding", "It works on one network but not, or only slowly, on another, often on mobile data."),
    N_("Finding", "Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS."),
)
H18 = _check(
    *("H18", "mime-type", "warn"),
    N_("Finding", "A file is sent with an unexpected type"),
    MOSTLY_NONE,
    N_("Finding", "Send .ipa as application/octet-stream and .plist as text/xml."),
    DEPLOYMENT,
)
H19 = _check(
    *("H19", "server-silent", "block"),
    N_("Finding", "The server does not answer"),
    CANNOT_CONNECT,
    N_("Finding", "Check the host name and the port, that the web server runs, and that no firewall is in the way."),
)

CHECKS: tuple[Check, ...] = (
    *(L05, L01, L02, L03, L04, M04, H19, H17, H14, H03, H01, H02, H04, H12, H15, H13, H07, H16, H05, H06, H18),
    *(M01, M02, M05, M09, M08, H08, H09, H10, H11, M07, M03, M06),
)
"""All of them, in the order in which a phone would meet them."""
