"""The page on every device that testers hold, in Chromium that passes for each."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from support.accessible import barriers
from support.pages import BASE, FOLDER, HOSTILE
from support.profile_builder import DEVICES
from support.served import Served
from support.webdriver import ANDROID, IN_APPS, MAC_DESK, OTHER_BROWSERS, PAD, PHONE, Chromium, Device

from otadesk.site.device_check import device_check
from otadesk.site.languages import Language, languages
from otadesk.site.link import manifest_url_of
from otadesk.site.page import PageFacts, page

Put = Callable[..., str]
ADVICE = ("inside", "browser", "framed", "elsewhere", "address", "too_old", "wrong_kind", "expired", "steps")
LASTING: dict[str, Any] = {"installable_until": datetime(2999, 4, 26, tzinfo=UTC)}
DARK = {"prefers-color-scheme": "dark"}


def seen(browser: Chromium, *names: str) -> set[str]:
    """Return which of these elements a tester sees."""
    script = """return arguments[0].filter((name) => {
        const node = document.getElementById(name);
        return node !== null && node.getClientRects().length > 0;
    });"""
    return set(browser.driver.execute_script(script, list(names or ADVICE)))


def text(browser: Chromium, selector: str) -> str:
    """Return an element's words as they are shown, without the marks that isolate values."""
    said: str = browser.driver.execute_script("return document.querySelector(arguments[0]).innerText", selector)
    return said.replace("\u2068", "").replace("\u2069", "")


def at(browser: Chromium, moment: str) -> str:
    """Let pages believe that it is this moment; returns what takes that back."""
    source = f"Date.now = () => Date.parse('{moment}');"
    added = browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})
    return str(added["identifier"])


@pytest.mark.parametrize(
    ("device", "expected"),
    [
        pytest.param(PHONE, {"steps"}, id="iPhone"),
        pytest.param(PAD, {"steps"}, id="iPad that calls itself a Mac"),
        pytest.param(MAC_DESK, {"elsewhere", "address"}, id="Mac"),
        pytest.param(ANDROID, {"elsewhere", "address"}, id="Android"),
        *[pytest.param(replace(PHONE, agent=agent), {"steps", "inside", "address"}, id=name)
          for name, agent in IN_APPS.items()],
        *[pytest.param(replace(PHONE, agent=agent), {"steps", "browser", "address"}, id=name)
          for name, agent in OTHER_BROWSERS.items()],
    ],
)  # fmt: skip
def test_each_device_gets_its_own_advice_and_always_the_button(
    browser: Chromium, put: Put, web: Served, device: Device, expected: set[str]
) -> None:
    url = put(release=LASTING)
    browser.open(url, device)
    assert seen(browser) == expected
    button = browser.driver.find_element("id", "button")
    assert button.is_displayed()
    assert manifest_url_of(button.get_attribute("href")).startswith(f"{BASE}/{FOLDER}/")
    assert browser.said() == []
    assert len(set(web.asked)) == 2, "the page, and its icon"


@pytest.mark.parametrize("language", languages(), ids=lambda language: language.tag)
def test_the_page_speaks_the_testers_language_and_fits_a_small_phone(
    browser: Chromium, put: Put, language: Language
) -> None:
    check = device_check(DEVICES, b"s" * 16)
    url = put(release={**LASTING, "device_check": check, "name": "Field Notes of a Traveller"})
    # "xx" stands for a language that the page doesn't speak.
    browser.open(url, replace(PHONE, width=320, languages=f"xx,{language.tag}"))
    driver = browser.driver
    assert driver.execute_script("return [document.documentElement.lang, document.documentElement.dir]") == [
        language.tag,
        language.direction,
    ]
    assert text(browser, "#button") == language.texts["install"]
    assert driver.execute_script("return getComputedStyle(document.querySelector('main')).direction") == (
        language.direction
    )
    driver.execute_script("document.querySelectorAll('[hidden]').forEach((node) => { node.hidden = false; });")
    driver.execute_script("document.querySelectorAll('details').forEach((node) => { node.open = true; });")
    assert "{" not in text(browser, "main")
    assert "undefined" not in text(browser, "main")
    assert driver.execute_script("return document.documentElement.scrollWidth") == 320
    assert browser.said() == []


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("de-AT,en", "de"),
        ("pt-PT", "pt"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh-HK", "zh-Hant"),
        ("zh", "zh-Hans"),
        ("nl,fr,de", "fr"),
        ("nl", "en"),
        ("den", "en"),
    ],
)
def test_the_nearest_language_is_chosen(browser: Chromium, put: Put, tags: str, expected: str) -> None:
    browser.open(put(release=LASTING), replace(PHONE, languages=tags))
    assert browser.driver.execute_script("return document.documentElement.lang") == expected


def test_dates_numbers_and_plurals_are_the_languages_own(browser: Chromium, put: Put) -> None:
    url = put(release={"size": 1_500_000}, history=[])
    for tags, moment, size, left in (
        ("en-US", "April 26, 2027", "1.5 MB", "6 days left"),
        ("en-GB", "26 April 2027", "1.5 MB", "6 days left"),
        ("de", "26. April 2027", "1,5 MB", "noch 6 Tage"),
        ("fr", "26 avril 2027", "1,5 Mo", "encore 6 jours"),
        ("ja", "2027年4月26日", "1.5 MB", "残り6日"),
        # In its own digits, which look like other letters.
        ("ar-EG", "٢٦ أبريل ٢٠٢٧", "١٫٥ م.ب", "بقيت ٦ أيام"),  # noqa: RUF001
    ):
        clock = at(browser, "2027-04-20T12:00:00Z")
        browser.open(url, replace(PHONE, languages=tags))
        browser.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": clock})
        said = text(browser, ".facts").replace("\u200f", "").replace("\u202f", " ").replace("\xa0", " ")
        assert [part for part in (moment, size, left) if part not in said] == [], (tags, said)


def test_a_chosen_language_stays_from_page_to_page_without_anything_being_stored(browser: Chromium, put: Put) -> None:
    browser.open(put(release=LASTING, release_prefix="../", history=[]), PHONE)
    driver = browser.driver
    driver.execute_script(
        "const box = document.getElementById('language'); box.value = 'ar'; box.dispatchEvent(new Event('change'));"
    )
    assert driver.execute_script("return document.documentElement.dir") == "rtl"
    assert driver.current_url.endswith("#ar")
    assert driver.find_element("css selector", ".all a").get_attribute("href").endswith("/#ar")
    assert driver.execute_script("return [document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]
    driver.execute_script(
        "const box = document.getElementById('language'); box.value = 'en'; box.dispatchEvent(new Event('change'));"
    )
    assert text(browser, "#button") == "Install"
    assert "Requires" in text(browser, ".facts")


def test_a_build_expires_on_its_day_while_the_page_stays_as_it_is(browser: Chromium, put: Put) -> None:
    url = put()
    for moment, expected in (("2027-04-25T23:59:59Z", set()), ("2027-04-26T00:00:00Z", {"expired"})):
        clock = at(browser, moment)
        browser.open(url, PHONE)
        browser.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": clock})
        assert seen(browser, "expired") == expected
        assert bool(seen(browser, "button", "help")) is not bool(expected)


def test_without_scripts_there_is_the_button_and_on_a_desk_the_code(browser: Chromium, put: Put) -> None:
    url = put(release={**LASTING, "device_check": device_check(DEVICES[:1], b"s" * 16)})
    browser.open(url, replace(PHONE, scripts=False, languages="de"))
    tell = browser.driver.execute_cdp_cmd
    tell("Emulation.setScriptExecutionDisabled", {"value": False})
    assert seen(browser, *ADVICE, "button", "included", "choice") == {"steps", "button"}
    assert "Installieren: iOS fragt" in text(browser, "main")
    browser.open(url, replace(MAC_DESK, scripts=False))
    tell("Emulation.setScriptExecutionDisabled", {"value": False})
    assert seen(browser, "elsewhere", "button") == {"elsewhere", "button"}


def test_a_page_in_a_frame_offers_to_leave_it(browser: Chromium, put: Put, web: Served) -> None:
    url = put(release=LASTING)
    (web.folder / "frame.html").write_text(f'<iframe src="{url}" width="390" height="800"></iframe>')
    browser.open(f"{web.url}/frame.html", PHONE)
    driver = browser.driver
    driver.switch_to.frame(0)
    assert seen(browser) == {"framed", "steps"}
    link = driver.find_element("css selector", "#framed a")
    assert (link.get_attribute("target"), link.get_attribute("href")) == ("_top", f"{BASE}/{FOLDER}/")
    assert driver.find_element("id", "button").get_attribute("target") == "_top"
    driver.switch_to.default_content()


@pytest.mark.parametrize(
    ("agent", "minimum", "expected"),
    [
        ("OS 15_8 like Mac OS X) AppleWebKit/605.1.15 Version/15.8 Mobile Safari/604.1", "16.0", {"too_old"}),
        ("OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Version/16.0 Mobile Safari/604.1", "16.0", set()),
        ("OS 15_9 like Mac OS X) AppleWebKit/605.1.15 Version/15.9 Mobile Safari/604.1", "15.10", {"too_old"}),
        ("OS 15_8 like Mac OS X) AppleWebKit/605.1.15 Mobile Instagram 1.0", "16.0", {"too_old"}),
        # Since iOS 26 the agent's own number of the system stands still; Safari's version doesn't.
        ("OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.1 Mobile Safari/604.1", "26.0", set()),
        ("OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile Safari/604.1", "26.0", set()),
        ("nonsense", "16.0", set()),
    ],
)
def test_a_system_that_is_too_old_is_said_only_where_it_is_known(
    browser: Chromium, put: Put, agent: str, minimum: str, expected: set[str]
) -> None:
    browser.open(put(release={**LASTING, "minimum_os": minimum}), replace(PHONE, agent=f"Mozilla/5.0 (iPhone; {agent}"))
    assert seen(browser, "too_old") == expected


def test_an_app_for_the_ipad_says_so_on_an_iphone(browser: Chromium, put: Put) -> None:
    url = put(release={**LASTING, "device_families": ("ipad",)})
    browser.open(url, PHONE)
    assert seen(browser, "wrong_kind", "button") == {"wrong_kind", "button"}
    browser.open(url, PAD)
    assert seen(browser, "wrong_kind", "button") == {"button"}


def test_a_typed_udid_is_compared_here_and_sent_nowhere(browser: Chromium, put: Put, web: Served) -> None:
    listed = ("0123456789abcdef0123456789abcdef01234567", "00008030-001A2B3C4D5E6F70")
    url = put(release={**LASTING, "device_check": device_check(listed, b"0123456789abcdef")})
    browser.open(url, PHONE)
    driver = browser.driver
    answers = ("yes", "no", "not_udid", "insecure", "checking")
    driver.execute_script("document.getElementById('included').open = true")
    box = driver.find_element("id", "udid")

    def answered(typed: str) -> set[str]:
        box.clear()
        box.send_keys(typed)
        driver.find_element("css selector", "#ask button").click()
        browser.wait(lambda: seen(browser, *answers) not in (set(), {"checking"}))
        return seen(browser, *answers)

    assert answered(listed[0]) == {"yes"}
    assert answered("hello") == {"not_udid"}
    assert answered(" UDID: 00008030-001a2b3c4d5e6f70 ") == {"yes"}
    assert answered("00008030001A2B3C4D5E6F70") == {"yes"}
    assert answered("00008030-001A2B3C4D5E6F71") == {"no"}
    assert len(set(web.asked)) == 2, "the page, and its icon"
    assert browser.said() == []


def test_without_a_safe_connection_the_comparison_says_so(browser: Chromium, put: Put) -> None:
    url = put(release={**LASTING, "device_check": device_check(DEVICES[:1], b"s" * 16)})
    browser.open(url, PHONE)
    driver = browser.driver
    driver.execute_script("Object.defineProperty(crypto, 'subtle', {value: undefined});")
    driver.execute_script("document.getElementById('included').open = true")
    driver.find_element("id", "udid").send_keys(DEVICES[0])
    driver.find_element("css selector", "#ask button").click()
    assert seen(browser, "insecure", "yes", "no") == {"insecure"}


@pytest.mark.parametrize("media", [{}, DARK], ids=["light", "dark"])
def test_the_code_on_a_desk_leads_a_phone_to_the_page(browser: Chromium, put: Put, media: dict[str, str]) -> None:
    browser.open(put(release=LASTING), replace(MAC_DESK, media=media))
    drawn = browser.driver.find_element("css selector", ".code").screenshot_as_png
    with Image.open(io.BytesIO(drawn)) as picture:
        (code,) = zxingcpp.read_barcodes(picture.convert("RGB"))
    assert code.text == f"{BASE}/{FOLDER}/"


def test_the_link_is_copied(browser: Chromium, put: Put, web: Served) -> None:
    browser.driver.execute_cdp_cmd(
        "Browser.grantPermissions",
        {"origin": web.url, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]},
    )
    browser.open(put(release=LASTING), replace(PHONE, agent=IN_APPS["Slack"]))
    browser.driver.find_element("id", "copy").click()
    browser.wait(lambda: seen(browser, "copied") == {"copied"})
    read = "const done = arguments[0]; navigator.clipboard.readText().then(done, (error) => done(String(error)));"
    assert browser.driver.execute_async_script(read) == f"{BASE}/{FOLDER}/"


def test_the_link_is_copied_by_hand_where_the_browser_gives_no_clipboard(browser: Chromium, put: Put) -> None:
    browser.open(put(release=LASTING), replace(PHONE, agent=IN_APPS["WeChat"]))
    browser.driver.execute_script("Object.defineProperty(navigator, 'clipboard', {value: undefined});")
    browser.driver.find_element("id", "copy").click()
    assert seen(browser, "copied", "to_copy") == {"copied"}
    assert browser.driver.execute_script("return String(getSelection())") == f"{BASE}/{FOLDER}/"


def test_with_everything_withdrawn_the_page_says_so_in_the_testers_language(browser: Chromium, web: Served) -> None:
    (web.folder / "withdrawn.html").write_bytes(page(PageFacts("Field Notes", None, None, [], "", private=True)))
    browser.open(f"{web.url}/withdrawn.html", replace(PHONE, languages="it"))
    assert "Al momento non c’è nessuna build da installare" in text(browser, "main")
    assert [line for line in browser.said() if "favicon" not in line] == []


@pytest.mark.parametrize(
    "name",
    HOSTILE,
    ids=["markup", "right to left", "emoji", "one word", "end tags", "templates"],
)
def test_any_name_stays_a_name_and_the_button_within_reach(browser: Chromium, put: Put, name: str) -> None:
    facts = {**LASTING, "name": name, "team_name": name, "version": name, "build": name[:9], "notes": name}
    browser.open(put(release=facts), PHONE)
    driver = browser.driver
    assert driver.title != "taken"
    assert len(driver.find_elements("css selector", "img, script, style, iframe, object")) == 4
    assert text(browser, "#button") == "Install"
    assert driver.find_element("id", "button").rect["y"] < PHONE.height
    assert driver.execute_script("return document.documentElement.scrollWidth") == PHONE.width
    assert browser.said() == []


@pytest.mark.parametrize("media", [{}, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("device", "kind"),
    [
        pytest.param(PHONE, "ad-hoc", id="iPhone"),
        pytest.param(replace(PHONE, agent=IN_APPS["Instagram"], languages="ar"), "enterprise", id="in an app, Arabic"),
        pytest.param(MAC_DESK, "ad-hoc", id="Mac"),
    ],
)
def test_nothing_keeps_people_from_using_the_page(
    browser: Chromium, put: Put, device: Device, kind: str, media: dict[str, str]
) -> None:
    check = device_check(DEVICES, b"s" * 16)
    facts = {**LASTING, "profile_type": kind, "device_check": check, "notes": "**New**\n\n- [one](https://example.com)"}
    older = datetime(2020, 1, 1, tzinfo=UTC)
    browser.open(put(release=facts), replace(device, media=media))
    # Answers that only show after a question are looked at as well.
    browser.driver.execute_script(
        "['yes', 'no', 'too_old', 'expired'].forEach((id) => { document.getElementById(id).hidden = false; });"
    )
    assert barriers(browser.driver) == []
    browser.open(put(release={"published_at": older, "installable_until": older}), replace(device, media=media))
    assert seen(browser, "expired") == {"expired"}
    assert barriers(browser.driver) == []


def test_the_largest_text_wraps_and_nothing_moves(browser: Chromium, put: Put) -> None:
    url = put(release={**LASTING, "device_check": device_check(DEVICES[:1], b"s" * 16)})
    browser.open(url, replace(PHONE, languages="de", media={"prefers-reduced-motion": "reduce"}))
    driver = browser.driver
    driver.execute_script("document.documentElement.style.fontSize = '53px';")
    driver.execute_script("document.querySelectorAll('details').forEach((node) => { node.open = true; });")
    assert driver.execute_script("return document.documentElement.scrollWidth") == PHONE.width
    assert driver.execute_script("return document.getAnimations().length") == 0


def test_the_page_is_drawn_in_the_devices_own_colours(browser: Chromium, put: Put, tmp_path: Path) -> None:
    url = put(release=LASTING)
    grounds = []
    for media in ({}, DARK):
        browser.open(url, replace(PHONE, media=media))
        grounds.append(browser.driver.execute_script("return getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgb(246, 247, 249)", "rgb(23, 25, 29)"]
