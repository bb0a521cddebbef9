"""The install page: right for any name, readable without a script, asking nobody else for anything."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.pages import BASE, FOLDER, by_id, carried, parsed, rendered, words
from support.pages import facts as facts_of
from support.releases import WHEN, release

from otadesk.site import layout
from otadesk.site.device_check import DeviceCheck, device_check
from otadesk.site.languages import languages
from otadesk.site.link import manifest_url_of
from otadesk.site.notes import notes_html
from otadesk.site.page import HISTORY_LENGTH, PAGE_LIMIT, PageFacts, has_expired, notes_page, page
from otadesk.site.text import short_name, short_version

DEVICES = [f"{number:08X}-{number:016X}" for number in range(100)]
INCLUDED = device_check(DEVICES, b"s" * 16)

MARKUP = st.sampled_from(
    [
        *('"><script>alert(1)</script>', "</script><script>alert(1)</script>", "<!--", "-->", "]]>", "</title>"),
        *("'\" onload=alert(1) x='", "&amp;lt;", "{{ 7 * 7 }}", "{host}", "\u202e", "\u2066", "\u2069", "\0", "\x1b"),
        *("[x](javascript:alert(1))", "[x](itms-services://?action=x)", "![x](https://x.example/)", "<b>", "</style>"),
        *("[x]: javascript:alert(1)", "<https://x.example>", "`", "```\n", "> ", "- ", "\u2028", "😀" * 300, "\\"),
    ]
)
hostile = st.lists(st.one_of(MARKUP, st.text(st.characters(exclude_categories=["Cs"]), max_size=20)), max_size=6).map(
    "".join
)


@settings(max_examples=120)
@given(hostile, hostile, hostile, hostile)
def test_any_name_is_text_and_the_link_survives(name: str, notes: str, version: str, team: str) -> None:
    changes = {"name": name, "notes": notes, "version": version, "team_name": team, "minimum_os": version}
    tree, text = rendered(release=changes, history=[release(), release(version=version, build=name)])
    assert [script.get("type") for script in tree.iter("script")] == ["application/json", None]
    assert len(list(tree.iter("img"))) == 1
    assert len(list(tree.iter("style"))) == 1
    assert not [node for node in tree.iter() if any(str(key).startswith("on") for key in node.attrib)]
    button = by_id(tree, "button")
    assert manifest_url_of(button.attrib["href"]).startswith(BASE)
    others = [urlsplit(node.get("href")).scheme for node in tree.iter("a") if node is not button]
    assert set(others) <= {"", "http", "https", "mailto"}
    assert "".join((next(tree.iter("h1")).text or "").split()) == "".join(short_name(name).split())
    # The script gets the values whole, and the sentences around them have none of their own.
    assert carried(tree)["values"]["version"] == short_version(version)
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", text), "nothing turns the words around it"


def test_everything_that_the_page_loads_is_its_own() -> None:
    tree, _text = rendered(release={"notes": "![x](https://elsewhere.example/a.png) [y](https://elsewhere.example/)"})
    loaded = [node.get("src") or node.get("href") for node in tree.iter() if node.tag in {"img", "link", "script"}]
    hosts = {urlsplit(urljoin(f"{BASE}/{FOLDER}/", address)).hostname for address in loaded if address}
    assert hosts == {"builds.example.com"}


def test_the_policy_lets_nothing_in_and_names_the_pages_own_script_and_style() -> None:
    tree, _text = rendered()
    policy = next(node.get("content") for node in tree.iter("meta") if node.get("http-equiv"))
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["img-src"] == "'self'"
    assert all(rules[kind].startswith("'sha256-") for kind in ("script-src", "style-src"))
    assert "unsafe" not in policy


def test_the_install_link_needs_no_script_and_leaves_a_frame() -> None:
    _tree, text = rendered()
    assert (
        '<a class="button" id="button" href="itms-services://?action=download-manifest&amp;url=https%3A%2F%2F' in text
    )
    assert 'target="_top"' in text


def test_what_a_tester_wants_to_know_stands_there_without_a_script() -> None:
    tree, _text = rendered(release={"device_families": ("iphone", "ipad"), "notes": "Quicker."})
    said = words(tree.find("body/main"))
    for fact in (
        *("Field Notes", "Version 2.4.0 (318)", "22 November 2026", "84 MB", "iOS 16.0 or later", "iPhone and iPad"),
        *("26 April 2027", "Example GmbH", "Quicker.", "After you tap Install"),
    ):
        assert fact in said


def test_a_build_for_another_system_names_that_one() -> None:
    tree, _text = rendered(release={"platform": "xros", "minimum_os": "2.1"})
    said = words(tree.find("body/main"))
    assert "visionOS 2.1 or later" in said
    tree, _text = rendered(release={"platform": "", "minimum_os": "16.0"})
    assert "iOS 16.0 or later" in words(tree.find("body/main")), "what older releases don’t name is iOS"


def test_a_private_page_asks_not_to_be_listed_and_an_open_one_does_not() -> None:
    assert "noindex" in rendered(private=True)[1]
    assert "noindex" not in rendered(private=False)[1]


def test_a_page_names_its_feed_where_there_is_one() -> None:
    assert 'href="feed.xml"' in rendered(feed=True)[1]
    assert "feed.xml" not in rendered()[1]


def test_the_history_lists_the_others_with_pages_of_their_own() -> None:
    older = release(version="2.3.0", published_at=WHEN - timedelta(days=3))
    tree, _text = rendered(history=[release(), older])
    hrefs = [node.get("href") for node in tree.iter("a")]
    assert f"{older.id}/" in hrefs
    assert f"{release().id}/" not in hrefs
    assert "1 other build" in words(tree)


def test_the_permanent_page_leads_back_and_its_code_leads_to_itself() -> None:
    tree, _text = rendered(release_prefix="../", history=[])
    assert "../" in [node.get("href") for node in tree.iter("a")]
    assert words(by_id(tree, "address")).startswith(f"{BASE}/{FOLDER}/{release().id}/")
    stable, _text = rendered()
    assert by_id(stable, "address").find("code").text == f"{BASE}/{FOLDER}/"


def test_with_everything_withdrawn_the_page_says_so_and_has_no_button() -> None:
    tree = parsed(page(PageFacts("Field Notes", None, None, [], "", private=True)).decode("utf-8"))
    assert "no build to install" in words(tree)
    assert by_id(tree, "button") is None


@pytest.mark.parametrize(
    ("kind", "has", "lacks"),
    [
        ("ad-hoc", ("Developer Mode", "Privacy & Security", "its UDID"), ("Enterprise", "App Store; iOS")),
        ("development", ("Developer Mode", "its UDID"), ("Enterprise",)),
        ("enterprise", ("Untrusted Enterprise", "VPN & Device Management", "iOS 18"), ("Developer Mode", "its UDID")),
        ("app-store", ("signed for the App Store",), ("Developer Mode", "Enterprise", "its UDID")),
        ("", ("newly signed",), ("Developer Mode", "Enterprise", "its UDID")),
    ],
)
def test_what_helps_is_matched_to_the_build(kind: str, has: tuple[str, ...], lacks: tuple[str, ...]) -> None:
    tree, _text = rendered(release={"profile_type": kind})
    said = words(by_id(tree, "install")) + words(by_id(tree, "help"))
    assert [text for text in has if text not in said] == []
    assert [text for text in lacks if text in said] == []


def test_a_private_authority_is_explained_with_its_certificate() -> None:
    tree, _text = rendered(trust_url="https://192.0.2.1/trust")
    assert [node.get("href") for node in by_id(tree, "help").iter("a")] == ["https://192.0.2.1/trust"]
    assert "doesn’t trust the server yet" in words(tree)


def test_a_build_that_had_expired_when_something_newer_came_has_no_button_even_without_a_script() -> None:
    tree, _text = rendered(release={"installable_until": WHEN})
    # The link stays in the page, out of sight, so that a probe still finds what was published.
    assert by_id(tree, "install").get("hidden") is not None
    assert by_id(tree, "help").get("hidden") is not None
    assert "Its signature expired on 22 November 2026" in words(by_id(tree, "expired"))
    assert by_id(tree, "expired").get("hidden") is None
    tree, _text = rendered(release={"installable_until": WHEN + timedelta(seconds=1)})
    assert by_id(tree, "install").get("hidden") is None
    assert by_id(tree, "expired").get("hidden") is not None
    assert by_id(tree, "install").get("data-until") == "2026-11-22T10:15:01Z"


def test_the_clock_of_a_page_is_the_newest_publish() -> None:
    old = release(installable_until=WHEN + timedelta(days=2))
    assert not has_expired(old)
    assert has_expired(old, [release(published_at=WHEN + timedelta(days=3))])
    assert not has_expired(release(installable_until=None), [release(published_at=WHEN + timedelta(days=9999))])


def test_only_the_sentences_of_this_build_are_carried_in_every_language() -> None:
    enterprise, adhoc = (carried(rendered(release={"profile_type": kind})[0]) for kind in ("enterprise", "ad-hoc"))
    german = next(language for language in languages() if language.tag == "de")
    for content, there, absent in ((enterprise, "untrusted", "mode"), (adhoc, "mode", "untrusted")):
        assert [entry[0] for entry in content["languages"]] == [language.tag for language in languages()]
        assert len({len(entry[3]) for entry in content["languages"]}) == 1
        texts = next(entry[3] for entry in content["languages"] if entry[0] == "de")
        assert german.texts[there] in texts
        assert german.texts[absent] not in texts


def test_a_sentence_of_the_page_and_its_translation_have_the_same_number() -> None:
    tree, _text = rendered()
    german = next(entry[3] for entry in carried(tree)["languages"] if entry[0] == "de")
    button = by_id(tree, "button").find("span")
    assert german[int(button.get("data-t"))] == "Installieren"


def test_the_page_knows_devices_by_hashes_alone() -> None:
    assert INCLUDED is not None
    tree, text = rendered(release={"device_check": INCLUDED})
    assert carried(tree)["included"]["digests"] == list(INCLUDED.digests)
    assert not [udid for udid in DEVICES if udid.lower() in text.lower() or udid[-16:].lower() in text.lower()]
    assert by_id(tree, "included").get("hidden") is not None, "without a script nothing could answer"
    assert by_id(rendered()[0], "included") is None


def builds(tree: Any) -> int:
    """Return how many earlier builds a page lists."""
    return len([node for node in tree.iter("li") if node.find("a") is not None])


MANY = [release(build=str(number), published_at=WHEN - timedelta(days=number)) for number in range(300)]


def test_with_a_hundred_devices_and_three_hundred_builds_all_notes_of_usual_length_are_there() -> None:
    facts = {"device_check": INCLUDED, "notes": "A few words on what is new. " * 25}
    tree, text = rendered(history=MANY, release=facts, trust_url="https://192.0.2.1/trust", private=True)
    assert len(text.encode()) < PAGE_LIMIT == 60_000
    assert builds(tree) == HISTORY_LENGTH
    assert carried(tree)["included"]
    assert text.count("A few words on what is new.") == 25
    assert layout.NOTES not in text


@pytest.mark.parametrize("notes", ["- a change, and **why**\n" * 4200, "word " * 20_000, "&" * 100_000, "😀" * 25_000])
@pytest.mark.parametrize("prefix", ["", "../"])
def test_of_long_notes_the_page_has_the_beginning_and_the_way_to_the_rest(notes: str, prefix: str) -> None:
    facts = {"device_check": INCLUDED, "notes": notes}
    tree, text = rendered(history=MANY, release=facts, release_prefix=prefix)
    assert len(text.encode()) < PAGE_LIMIT
    assert builds(tree) in {3, HISTORY_LENGTH}
    address = f"{prefix}{release().id}/{layout.NOTES}"
    assert [words(node) for node in tree.iter("a") if node.get("href") == address] == ["What’s new …"]
    shown = words(next(node for node in tree.iter("section") if "notes" in node.get("class", "").split()))
    assert len(shown) > 200
    whole = parsed(notes_page(facts_of(release=facts)).decode("utf-8"))
    said = words(whole.find("body/main/section"))
    assert said == words(parsed(notes_html(notes)))
    assert said.startswith(shown.removeprefix("What’s new ").removesuffix(" What’s new …"))
    assert [node.get("href") for node in whole.iter("a")] == ["./"]


def test_no_name_history_or_number_of_devices_makes_a_page_too_large() -> None:
    worst = "😀" * 3000
    older = [release(version=worst, build=worst, published_at=WHEN - timedelta(days=number)) for number in range(1, 40)]
    for count, checked in ((13, True), (5000, False)):
        facts: dict[str, Any] = {
            **dict.fromkeys(("name", "version", "build", "team_name", "minimum_os"), worst),
            "device_check": DeviceCheck("0" * 32, 10_000, tuple("AAAAAAA" for _ in range(count))),
            "notes": "<" * 100_000,
        }
        for kind in ("ad-hoc", "enterprise"):
            tree, text = rendered(release={**facts, "profile_type": kind}, history=older, trust_url=f"{BASE}/trust")
            assert len(text.encode()) < PAGE_LIMIT
            assert ("included" in carried(tree)) is checked
            assert by_id(tree, "button") is not None


def test_four_hundred_devices_can_be_asked_for() -> None:
    check = DeviceCheck("0" * 32, 10_000, tuple("AAAAAAA" for _ in range(400)))
    tree, _text = rendered(release={"device_check": check, "notes": "words " * 500}, history=MANY)
    assert len(carried(tree)["included"]["digests"]) == 400
    assert builds(tree) == 3, "the history gives way to them"


def test_an_older_build_that_is_not_listed_still_counts_for_the_clock() -> None:
    later = [release(published_at=WHEN + timedelta(days=number), build=str(number)) for number in range(20)]
    tree, _text = rendered(release={"installable_until": WHEN + timedelta(days=19)}, history=[*later[::-1]][::-1])
    assert by_id(tree, "install").get("hidden") is not None
