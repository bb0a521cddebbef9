"""The install page: self-contained, readable without a script, and safe for any name or note from an IPA.

The page is rendered in English. Its script replaces the words by those of the tester's language, which the page
carries (``site/wording.py``), and fits it to the device.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from otadesk import assets
from otadesk.site import layout, qr
from otadesk.site.catalog import Release
from otadesk.site.languages import languages
from otadesk.site.notes import beginning, notes_html
from otadesk.site.policy import content_policy
from otadesk.site.text import one_way, printable, short_name, short_version
from otadesk.site.troubles import NEED_DEVELOPER_MODE, troubles
from otadesk.site.wording import Wording
from otadesk.site.words import SYSTEMS, date_text, family_names, iso_text, sentence, size_text

if TYPE_CHECKING:
    from jinja2 import Template

HISTORY_LENGTH = 12
PAGE_LIMIT = 60_000
"""Every page is smaller than this, in bytes, whatever the notes are, the history and the devices."""
NOTES_LEAST = 1000
"""Bytes: shorter notes are on the page whole, longer ones have a page of their own as well."""
_NEVER_WHOLE = 20_000
"""Characters of notes that no page has room for, so that nobody has to try."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What one page shows.

    ``release`` is None where every release has been withdrawn. ``release_prefix`` is what stands before a release's
    folder in a relative address: empty on the stable page, ``../`` on a release's own page. ``trust_url`` is where a
    tester of a private authority gets its certificate, or empty; ``feed`` says that the app's folder has a feed.
    """

    app_name: str
    release: Release | None
    links: layout.Links | None
    history: Sequence[Release]
    release_prefix: str
    private: bool
    trust_url: str = ""
    feed: bool = False

    @property
    def address(self) -> str:
        """The page's own address, which its QR code leads to."""
        if self.links is None:
            return ""
        return self.links.release_url if self.release_prefix else self.links.page_url


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code to draw: the side of its square in modules, quiet zone included, and the rows as an SVG path."""

    size: int
    path: str


@dataclass(frozen=True, slots=True)
class _Share:
    """How much of what may be long a page has: characters of the notes, earlier builds, hashes of devices or none."""

    notes: str
    is_all: bool = True
    history: int = HISTORY_LENGTH
    devices: bool = True


def page(facts: PageFacts) -> bytes:
    """Return the page as UTF-8 HTML; long notes are cut, then the history, and at last the hashes of devices go."""
    notes = printable(facts.release.notes) if facts.release else ""
    all_of_it = _Share(notes)
    fewer = replace(all_of_it, history=3)
    none = replace(all_of_it, history=0)
    for share in (all_of_it, fewer, none, replace(none, devices=False)):
        if len(notes) < _NEVER_WHOLE and len(whole := _rendered(facts, share)) < PAGE_LIMIT:
            return whole
        room = PAGE_LIMIT - 1 - len(_rendered(facts, replace(share, notes="", is_all=False)))
        if room >= NOTES_LEAST and has_notes_page(notes):
            return _rendered(facts, replace(share, notes=beginning(notes, room), is_all=False))
    return _rendered(facts, replace(none, notes="", devices=False))


def has_notes_page(notes: str) -> bool:
    """Whether notes are so long that they have a page of their own beside the release's."""
    return len(notes.encode("utf-8", "replace")) > NOTES_LEAST


def notes_page(facts: PageFacts) -> bytes:
    """Return the page with all of a release's notes, as UTF-8 HTML."""
    style = _lean(assets.read_text("templates/install.css"))
    release = facts.release
    text = _template("notes").render(
        name=short_name(facts.app_name),
        version=short_version(release.version) if release else "",
        build=short_version(release.build) if release else "",
        notes=notes_html(one_way(release.notes)) if release else "",
        private=facts.private,
        style=style,
        policy=content_policy(style),
    )
    return printable(text).encode("utf-8")


def _rendered(facts: PageFacts, share: _Share) -> bytes:
    script = _lean(assets.read_text("templates/install.js"))
    style = _lean(assets.read_text("templates/install.css"))
    release = facts.release
    if release is not None and not share.devices:
        release = replace(release, device_check=None)
    history = [entry for entry in facts.history if release is None or entry.id != release.id][: share.history]
    until = release.installable_until if release else None
    wording = Wording(_values(facts), {"until": until} if until else {}, release.device_check if release else None)
    text = _template("install").render(
        facts=facts,
        name=short_name(facts.app_name),
        history=history,
        notes=notes_html(one_way(share.notes)),
        notes_page="" if share.is_all else layout.NOTES,
        say=wording.say,
        texts=wording.texts,
        foreign=languages()[1:],
        script=script,
        style=style,
        policy=content_policy(style, script),
        feed=layout.FEED,
        **(_shown(facts, release) if release else {"release": None}),
    )
    return printable(text).encode("utf-8")


def has_expired(release: Release, others: Sequence[Release] = ()) -> bool:
    """Whether a build had expired by the newest publish that is known: a page's only clock, the same for everybody."""
    until = release.installable_until
    return until is not None and until <= max(known.published_at for known in (release, *others))


def _lean(script: str) -> str:
    """Return a script of ours without the comments on lines of their own and the indentation."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def _values(facts: PageFacts) -> dict[str, str]:
    release = facts.release
    if release is None:
        return {}
    return {
        "version": short_version(release.version),
        "build": short_version(release.build),
        "minimum": short_version(release.minimum_os) if release.minimum_os else "",
        "system": SYSTEMS.get(release.platform, SYSTEMS["iphoneos"]),
        "team": short_name(release.team_name) or "…",
        "host": facts.address.split("/")[2] if facts.address else "",
        "has": "",
    }


def _shown(facts: PageFacts, release: Release) -> dict[str, Any]:
    return {
        "release": release,
        "links": facts.links,
        "address": facts.address,
        "version": short_version(release.version),
        "build": short_version(release.build),
        "team": short_name(release.team_name),
        "icon": f"{facts.release_prefix}{release.id}/{layout.PAGE_ICON}",
        "families": family_names(release.device_families),
        "only_ipad": release.device_families == ("ipad",),
        "expired": has_expired(release, facts.history),
        "needs_mode": release.profile_type in NEED_DEVELOPER_MODE,
        "needs_trust": release.profile_type == "enterprise",
        "help": troubles(release, private_authority=bool(facts.trust_url)),
        "code": _code(facts.address),
    }


@cache
def _code(address: str) -> Code:
    rows = qr.framed(qr.matrix(address))
    return Code(len(rows), qr.rows_path(rows))


@cache
def _template(name: str) -> Template:
    # Imported here: Jinja2 takes 0.1 s, and most commands render no page.
    import jinja2  # noqa: PLC0415

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"iso": iso_text, "size": size_text, "date": date_text, "sentence": sentence}
    environment.filters["version"] = short_version
    return environment.from_string(assets.read_text(f"templates/{name}.html.jinja"))
