"""Publishes a build: from the file to the address that testers scan, and a look at it as a phone would."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from functools import partial

from otadesk.errors import Cancelled, NotFound
from otadesk.ipa.file_state import require
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, Phrase
from otadesk.probe.probe import Expected, ProbeReport, probe
from otadesk.progress import CancelToken, Flow, Listener, StepFinished, StepStarted, ignore
from otadesk.publish import app_folder, catalogue, pages
from otadesk.publish.already import foretold
from otadesk.publish.chunks import encode_chunks
from otadesk.publish.journey import Journey, Landed, Transfer, circumstances, devices_of
from otadesk.publish.pages import ReleaseFolders
from otadesk.publish.places import Place
from otadesk.publish.plan import Publication, check_notes, plan
from otadesk.publish.scan import Scan
from otadesk.publish.shared_line import Lend, own_line
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination
from otadesk.site import layout
from otadesk.site.catalog import Release
from otadesk.site.device_check import stand_in
from otadesk.site.layout import Links

_NEWER = N_("Publish", "Testers get a newer build by now. This one was looked at on its own page.")


@dataclass(frozen=True, slots=True)
class Verified:
    """How the copy was confirmed, in a word such as ``exec-sha256``."""

    method: str
    ok: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a publish leads to. ``probe`` is None where nobody asked for a look, or somebody called it off.

    ``expected`` is what a look should find.
    """

    release: Release
    links: Links
    sha256: str
    transfer: Transfer
    verified: Verified
    probe: ProbeReport | None
    notices: tuple[Phrase, ...]
    expected: Expected = field(default_factory=Expected)


def publish(  # noqa: PLR0913 - each is a fact of its own, given by name
    package: AppPackage,
    place: Place,
    notes: str = "",
    *,
    surroundings: Surroundings,
    token: CancelToken,
    listener: Listener = ignore,
    flow: Flow | None = None,
    look: bool = True,
    lend: Lend = own_line,
    blocked: bool = False,
) -> Receipt:
    """Publish a build; until the very last step testers see the old one, whatever goes wrong.

    ``flow`` holds the upload back or slows it down; ``lend`` is where the connection comes from; ``blocked`` says that
    a closer look found why it won't install, which its release then tells everybody.
    Raises errors of the one tree, Cancelled only before testers see the new build; a Question among them is answered
    by the caller, who then publishes again.
    """
    check_notes(notes)
    if package.state is not None:
        require(package.path, package.state)
    listener(StepStarted("connect"))
    with (
        Scan(package.path, token.check) as scan,
        lend(place, surroundings, token, listener) as line,
    ):
        listener(StepFinished("connect"))
        flow = flow or Flow()
        if place.bytes_per_second:
            flow.limit(place.bytes_per_second)
        journey = Journey(package, place, notes, surroundings, token, listener, flow, blocked)
        landed = journey.run(line, scan)
        notices = _notices(line, landed)
    publication, release = landed.publication, landed.publication.release
    receipt = Receipt(
        release,
        publication.links,
        release.sha256,
        landed.transfer,
        Verified(landed.method, ok=True),
        None,
        notices,
        Expected(manifest=publication.manifest, package_sha256=release.sha256, package_size=release.size),
    )
    if look:
        # What is published stays so: from here on, a cancel calls off the look alone.
        with suppress(Cancelled):
            return look_at(receipt, place, token=token, listener=listener)
    return receipt


def look_at(receipt: Receipt, place: Place, *, token: CancelToken, listener: Listener = ignore) -> Receipt:
    """Look at what was published as a phone would, for the first time or once more; raises Cancelled.

    Where the app's page leads to a newer build by now, the release's own page is looked at, and that is told.
    """
    links, expected = receipt.links, receipt.expected
    look = partial(probe, ca_file=place.ca_file, token=token, listener=listener)
    report = look(links.page_url, expected=replace(expected, manifest_url=links.manifest_url))
    is_newer = _is_newer(report.manifest_url, receipt)
    if is_newer:
        report = look(links.release_url, expected=expected)
    elif report.manifest_url not in {"", links.manifest_url}:
        # An older page from some cache, or none of ours: a fault, to be told whole.
        report = look(links.page_url, expected=expected)
    notices = tuple(notice for notice in receipt.notices if notice != _NEWER)
    return replace(receipt, probe=report, notices=(*notices, _NEWER) if is_newer else notices)


def _is_newer(manifest_url: str, than: Receipt) -> bool:
    """Whether this is the manifest of a release of the same app that was published later."""
    if not manifest_url.startswith(than.links.page_url):
        return False
    release = manifest_url.removeprefix(than.links.page_url).partition("/")[0]
    found, known = layout.published_at(release), layout.published_at(than.release.id)
    return found is not None and known is not None and found > known


@dataclass(frozen=True, slots=True)
class Preview:
    """What a publish would write: paths relative to the root with sizes; ``new_app`` where the folder isn't there.

    ``replaced`` is what it writes over what earlier publishes wrote, by which testers are switched over; ``notices``
    tell what of the app is there already.
    """

    publication: Publication
    new_app: bool
    files: tuple[tuple[str, int], ...]
    replaced: tuple[str, ...] = ()
    notices: tuple[Phrase, ...] = ()


def preview(
    package: AppPackage, place: Place, notes: str = "", *, surroundings: Surroundings, token: CancelToken
) -> Preview:
    """Say what ``publish`` would write where; looks at the place and changes nothing."""
    check_notes(notes)
    with Scan(package.path, token.check) as scan:
        digests, chunks = scan.digests(), encode_chunks(scan.chunks())
    with closing(place.open(token)) as destination:
        folder = None
        releases: ReleaseFolders = {}
        known: tuple[Release, ...] = ()
        shared: tuple[str, ...] = ()
        with suppress(NotFound):
            shared = catalogue.names(destination, place)
            folder = app_folder.find(destination, package.app.bundle_id, private=place.private)
            if folder:
                releases, known = pages.look_in(destination, folder)
    secret = bytes(layout.PRIVATE_BYTES) if place.private else None
    named = folder or layout.app_folder(package.app.bundle_id, secret)
    # The hashes of the devices take a second or two, and have the size of any others.
    included = stand_in(devices_of(package, place))
    publication = plan(package, digests, circumstances(place, surroundings, notes, named, releases, included))
    files = [(f"{publication.release_folder}/{file.name}", len(file.content)) for file in publication.files]
    files.append((f"{publication.release_folder}/{layout.PACKAGE}", digests.size))
    files.append((f"{publication.release_folder}/{layout.CHUNKS}", len(chunks)))
    own = pages.files(named, place, (publication.release,))
    if folder is None:
        files += [(f"{named}/{name}", len(content)) for name, content in own.items()]
    replaced = () if folder is None else tuple(f"{named}/{name}" for name in own)
    notices = foretold(known, publication.release, place.name)
    return Preview(publication, folder is None, tuple(sorted(files)), (*replaced, *shared), notices)


def _notices(destination: Destination, landed: Landed) -> tuple[Phrase, ...]:
    notices = []
    if not destination.replaces_atomically:
        notices.append(
            N_(
                "Publish",
                "This server can’t replace a file in one step. For a moment during the switch the page could be "
                "missing.",
            )
        )
    if landed.sent_twice:
        notices.append(
            N_(
                "Publish",
                "A file on the server was not what it should be, so nothing of it was used: everything was sent. "
                "Have a look at the server’s disk, or at who else writes there.",
            )
        )
    return (*notices, *landed.notices)
