"""The whole way of a phone, against real servers: what is right passes, each fault is named, and nothing else is."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

import pytest
from support.certificates import Certificate
from support.ipa_builder import draw_png
from support.published import IPA, ON_LOOPBACK, Build, by_id, ids, look, make_ipa
from support.webserver import good_nginx, nginx

from otadesk.errors import ProbeError
from otadesk.probe.checks import CHECKS
from otadesk.probe.probe import Expected
from otadesk.progress import BytesSent, Event, StepFinished, StepStarted
from otadesk.site.link import install_link


def test_a_good_server_raises_no_finding(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == set()
    assert ids(report, "unknown") == ON_LOOPBACK
    assert report.report.verdict == "undecided"
    assert [finding.check for finding in report.report.findings] == list(CHECKS)
    assert report.page_url == f"{server.url}/"
    assert report.manifest_url == f"{server.url}/manifest.plist"
    assert report.package_url == f"{server.url}/App.ipa"
    assert report.package_sha256 == build.sha256


@pytest.mark.parametrize("kind", ["manifest", "link"])
def test_a_manifest_and_a_link_are_followed_too(build: Build, certificate: Certificate, kind: str) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        manifest_url = f"{server.url}/manifest.plist"
        report = look(manifest_url if kind == "manifest" else install_link(manifest_url), server.ca_file)
    assert ids(report, "fail") == set()
    assert ids(report, "unknown") == ON_LOOPBACK
    assert ids(report, "not-applicable") == {
        "L02",
        "L03",
        "L04",
        "L05",
        "M08",
        "H17",
        *(["L01"] if kind == "manifest" else []),
    }
    assert (report.page_url, report.manifest_url) == ("", manifest_url)


def test_a_manifest_whose_address_does_not_show_it_is_recognised(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        (build.folder / "manifest").write_bytes(build.manifest)
        report = look(f"{server.url}/manifest", server.ca_file)
    assert by_id(report)["M01"].outcome == "pass"
    assert report.page_url == ""


def test_it_asks_as_a_phone_does(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        look(f"{server.url}/", server.ca_file)
        lines = server.access_log.read_text(encoding="utf-8").splitlines()
    asked = [re.search(r'"(\S+ \S+) HTTP/1.1" (\d+) .* "(.*)"$', line) for line in lines]
    assert [(match[1], match[2]) for match in asked if match] == [
        ("GET /", "200"),
        ("GET /manifest.plist", "200"),
        ("HEAD /App.ipa", "200"),
        ("GET /App.ipa", "200"),
        ("GET /App.ipa", "206"),
    ]
    agents = [match[3] for match in asked if match]
    assert "iPhone" in agents[0]
    assert "Safari" in agents[0]
    assert all(agent.startswith("com.apple.appstored/") for agent in agents[1:])


def test_progress_counts_the_package_to_its_last_byte(build: Build, certificate: Certificate) -> None:
    events: list[Event] = []
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        look(f"{server.url}/", server.ca_file, listener=events.append)
    assert events[0] == StepStarted("probe")
    assert events[-1] == StepFinished("probe", "undecided")
    counts = [event for event in events if isinstance(event, BytesSent)]
    assert (counts[-1].done, counts[-1].total) == (len(IPA), len(IPA))


def test_a_page_that_leads_to_another_build_than_the_one_that_is_asked_about_ends_the_look(
    build: Build, certificate: Certificate
) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        whole = look(f"{server.url}/", server.ca_file)
        same = look(f"{server.url}/", server.ca_file, expected=Expected(manifest_url=whole.manifest_url))
        other = look(f"{server.url}/", server.ca_file, expected=Expected(manifest_url=f"{server.url}/other.plist"))
    assert same.package_url == whole.package_url
    assert whole.package_url
    assert (other.manifest_url, other.package_url) == (whole.manifest_url, "")


def test_what_was_published_is_compared(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        truth = Expected(build.manifest, build.sha256.upper(), len(IPA))
        good = look(f"{server.url}/", server.ca_file, expected=truth)
        other = look(f"{server.url}/", server.ca_file, expected=Expected(build.manifest + b"\n", "0" * 64, len(IPA)))
        longer = look(f"{server.url}/", server.ca_file, expected=Expected(package_size=len(IPA) + 1))
    assert ids(good, "fail") == set()
    assert by_id(good)["H09"].outcome == "pass"
    assert by_id(good)["M03"].outcome == "not-applicable"
    assert ids(other, "fail") == {"H05", "H09"}
    assert ids(longer, "fail") == {"H09"}


def test_without_anything_to_compare_with_delivery_is_not_called_passed(build: Build, certificate: Certificate) -> None:
    build.package = dict.fromkeys(("md5-size", "md5s", "sha256-size", "sha256s"))
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "not-applicable") == {"H09", "H17", "L05", "M07", "M08"}
    assert build.sha256 in by_id(report)["H09"].evidence


Change = Callable[[Build], object]


def _faulty(**package: object) -> Change:
    return lambda build: build.package.update(package)


def _named(**metadata: object) -> Change:
    return lambda build: build.metadata.update({key.replace("_", "-"): value for key, value in metadata.items()})


CONTENT_FAULTS: dict[str, tuple[Change, set[str]]] = {
    "the app is another one": (lambda build: setattr(build, "ipa", make_ipa("com.example.other")), {"M07", "M03"}),
    "the app is no archive": (lambda build: setattr(build, "ipa", b"no" + IPA[2:]), {"M07", "H09"}),
    "the digests are another app’s": (_faulty(sha256s=["00" * 32] * 4), {"M07"}),
    "the package’s address is relative": (_faulty(url="App.ipa"), {"M04"}),
    "there is no package": (_faulty(kind="display-image"), {"M01"}),
    "the title is missing": (_named(title=None), {"M02"}),
    "the title is one character": (_named(title="T"), {"M02"}),
    "the kind is wrong": (_named(kind="app"), {"M02"}),
    "the bundle identifier is missing": (_named(bundle_identifier=None), {"M02", "M03"}),
    "the version is another one": (_named(bundle_version="8"), {"M06"}),
    "the version is the short one": (_named(bundle_version="1.2"), set()),
    "no version is named": (_named(bundle_version=None), set()),
    "the icon is a plain picture": (lambda build: setattr(build, "icon", draw_png(57)), set()),
    "the icon is in Apple’s own form": (lambda build: setattr(build, "icon", draw_png(57, cgbi=True)), {"M08"}),
    "the icon is no picture": (lambda build: setattr(build, "icon", b"no picture"), {"M08"}),
    "the platform is another one": (_named(platform_identifier="com.apple.platform.macosx"), {"M05"}),
}


@pytest.mark.parametrize("name", CONTENT_FAULTS)
def test_a_fault_in_what_was_published_is_named_and_no_other(build: Build, certificate: Certificate, name: str) -> None:
    change, expected = CONTENT_FAULTS[name]
    change(build)
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == expected
    assert report.report.verdict == ("fail" if any(one.blocks for one in report.report.findings) else "undecided")


@pytest.mark.parametrize(("models", "outcome"), [
    (("iPhone15,2",), "pass"),
    (("iPhone15,2", "iPad13,1"), "fail"),
    ((), "unknown"),
])  # fmt: skip
def test_a_manifest_for_some_models_alone_fits_only_those(
    build: Build, certificate: Certificate, models: tuple[str, ...], outcome: str
) -> None:
    with nginx(build.folder, certificate) as server:
        thinned = {"kind": "software-package", "url": f"{server.url}/App.ipa", "variantIds": ["iPhone15,2"]}
        build.item = {"assets": [], "thinned-assets": [thinned]}
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file, expected=Expected(models=models))
    assert by_id(report)["M09"].outcome == outcome
    assert by_id(report)["M01"].outcome == "pass"


@pytest.mark.parametrize(("target", "outcome"), [(' target="_top"', "pass"), ("", "fail")])
def test_a_link_in_a_frame_must_leave_it(build: Build, certificate: Certificate, target: str, outcome: str) -> None:
    with nginx(build.folder, certificate) as server:
        link = escape(install_link(f"{server.url}/manifest.plist"))
        build.write(server.url, page='<iframe src="inner.html"></iframe>')
        (build.folder / "inner.html").write_text(f'<a href="{link}"{target}>Install</a>', encoding="utf-8")
        report = look(f"{server.url}/", server.ca_file)
    assert by_id(report)["L03"].outcome == outcome
    assert by_id(report)["L01"].outcome == "pass"
    assert by_id(report)["L04"].outcome == "unknown"


def test_what_a_fault_kept_from_being_examined_is_unknown(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate, inside="return 404;") as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H13", "L02"}
    assert {"M01", "M07", "H05", "H09", "H11"} <= ids(report, "unknown")
    assert "Not examined" in by_id(report)["M07"].evidence


def test_a_page_may_redirect_as_safari_follows(build: Build, certificate: Certificate) -> None:
    settings = good_nginx(build.folder) + "location = /go { return 302 /index.html; }"
    with nginx(build.folder, certificate, inside=settings) as server:
        build.write(server.url)
        report = look(f"{server.url}/go", server.ca_file)
    assert ids(report, "fail") == set()
    assert report.page_url == f"{server.url}/index.html"


def test_a_page_that_redirects_for_ever_is_named(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate, inside="return 302 $request_uri;") as server:
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H07"}


def test_a_page_that_leads_on_to_plain_http_is_named(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate, inside="return 301 http://localhost/;") as server:
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"M04"}


PAGES: dict[str, tuple[Callable[[str], str], set[str], set[str]]] = {
    "there is no link": (lambda _link: "<p>Soon", {"L02"}, set()),
    "only a script has it": (lambda link: f"<script>location='{link}'</script>", set(), {"L02"}),
    "its ampersand is escaped twice": (
        lambda link: f'<a href="{link.replace("&", "&amp;amp;")}">Install</a>',
        {"L02"},
        set(),
    ),
    "its address is encoded twice": (
        lambda link: f'<a href="{link.replace("%", "%25")}">Install</a>',
        {"L01", "M04"},
        set(),
    ),
    "its action is missing": (lambda link: f'<a href="{link.replace("action", "act")}">Install</a>', {"L01"}, set()),
    "its address is missing": (lambda _link: '<a href="itms-services://?action=download-manifest">', {"L01"}, set()),
    "its manifest is plain http": (
        lambda _link: f'<a href="{install_link("http://localhost/m.plist")}">',
        {"M04"},
        set(),
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_fault_in_the_page_is_named(build: Build, certificate: Certificate, name: str) -> None:
    page, failed, undecided = PAGES[name]
    with nginx(build.folder, certificate) as server:
        build.write(server.url, page=page(install_link(f"{server.url}/manifest.plist")))
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == failed
    assert undecided <= ids(report, "unknown")


def test_the_app_itself_is_not_taken_for_a_page(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = look(f"{server.url}/App.ipa", server.ca_file)
    assert ids(report, "fail") == {"L02"}
    assert "the app itself" in by_id(report)["L02"].evidence


@pytest.mark.parametrize(
    "text", ["", "   ", "hello", "example.com/app", "/srv/App.ipa", "ftp://example.com/a", "https://", "https://[::1"]
)
def test_nonsense_is_an_error_not_a_finding(text: str) -> None:
    with pytest.raises(ProbeError):
        look(text)


def test_a_plain_http_address_is_a_finding_and_nothing_is_asked() -> None:
    report = look("http://localhost:1/")
    assert ids(report, "fail") == {"M04"}
    assert "https" in by_id(report)["M04"].evidence


def test_a_password_in_an_address_is_never_shown(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = look(server.url.replace("https://", "https://me:hunter2@") + "/", server.ca_file)
    assert ids(report, "fail") == set()
    assert not any("hunter2" in finding.evidence for finding in report.report.findings)
