"""The journey of a build: plan, upload out of sight, confirm, switch, keep house, look at it as a phone would."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from otadesk.errors import AlreadyExists, NotFound
from otadesk.ipa.digest import Digests, digest
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, Phrase
from otadesk.probe.probe import Expected, ProbeReport, probe
from otadesk.progress import CancelToken, Listener, Meter, StepFinished, StepStarted, ignore
from otadesk.publish import app_folder, catalogue, pages, retention, transfer
from otadesk.publish.places import Place
from otadesk.publish.plan import Circumstances, Publication, plan
from otadesk.publish.surroundings import Surroundings
from otadesk.publish.workspace import workspace
from otadesk.remote.destination import Destination
from otadesk.site import layout
from otadesk.site.catalog import Release
from otadesk.site.device_check import SALT_BYTES, DeviceCheck, device_check, stand_in
from otadesk.site.layout import Links

END_OF_TIME = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Transfer:
    """What went over the line, in bytes, and how long the upload took."""

    bytes_total: int
    bytes_sent: int
    bytes_reused: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Verified:
    """How the copy was confirmed, in a word such as ``exec-sha256``."""

    method: str
    ok: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a publish leads to. ``probe`` is None where nobody asked for a look."""

    release: Release
    links: Links
    sha256: str
    transfer: Transfer
    verified: Verified
    probe: ProbeReport | None
    notices: tuple[Phrase, ...]


def publish(
    package: AppPackage,
    place: Place,
    notes: str = "",
    *,
    surroundings: Surroundings,
    token: CancelToken,
    listener: Listener = ignore,
    look: bool = True,
) -> Receipt:
    """Publish a build; until the very last step testers see the old one, whatever goes wrong.

    Raises errors of the one tree; a Question among them is answered by the caller, who then publishes again.
    """
    listener(StepStarted("read"))
    reading = Meter(package.size, listener, surroundings.monotonic)
    digests = digest(package.path, reading.add, token.check)
    reading.finish()
    listener(StepFinished("read"))

    devices = _devices(package, place)
    included = device_check(devices, surroundings.random_bytes(SALT_BYTES)) if devices else None
    planned = _planned(package, digests, place, notes, surroundings, included)
    listener(StepStarted("connect"))
    with closing(place.open(token)) as destination:
        listener(StepFinished("connect"))
        publication, sent, method, told = _put_in_place(
            destination,
            package.app.bundle_id,
            place,
            planned,
            surroundings=surroundings,
            token=token,
            listener=listener,
        )
        notices = (*_notices(destination), *told)
    report = None
    if look:
        expected = Expected(manifest=publication.manifest, package_sha256=digests.sha256, package_size=digests.size)
        report = probe(
            publication.links.page_url, ca_file=place.ca_file, expected=expected, token=token, listener=listener
        )
    return Receipt(
        publication.release, publication.links, digests.sha256, sent, Verified(method, ok=True), report, notices
    )


@dataclass(frozen=True, slots=True)
class Preview:
    """What a publish would write: paths relative to the root with sizes; ``new_app`` where the folder isn't there."""

    publication: Publication
    new_app: bool
    files: tuple[tuple[str, int], ...]


def preview(
    package: AppPackage, place: Place, notes: str = "", *, surroundings: Surroundings, token: CancelToken
) -> Preview:
    """Say what ``publish`` would write where; looks at the place and changes nothing."""
    digests = digest(package.path, lambda _count: None, token.check)
    with closing(place.open(token)) as destination:
        folder, releases = None, {}
        with suppress(NotFound):
            folder = app_folder.find(destination, package.app.bundle_id, private=place.private)
            releases = pages.release_folders(destination, folder) if folder else {}
    secret = bytes(layout.PRIVATE_BYTES) if place.private else None
    named = folder or layout.app_folder(package.app.bundle_id, secret)
    # The hashes of the devices take a second or two, and have the size of any others.
    planned = _planned(package, digests, place, notes, surroundings, stand_in(_devices(package, place)))
    publication = planned(named, _moment(releases, surroundings.now()))
    files = [(f"{publication.release_folder}/{file.name}", len(file.content)) for file in publication.files]
    files.append((f"{publication.release_folder}/{layout.PACKAGE}", digests.size))
    return Preview(publication, folder is None, tuple(sorted(files)))


def _devices(package: AppPackage, place: Place) -> tuple[str, ...]:
    """Return the devices that testers of this place may ask for."""
    return package.profile.devices if package.profile and place.device_check else ()


def _planned(
    package: AppPackage,
    digests: Digests,
    place: Place,
    notes: str,
    surroundings: Surroundings,
    included: DeviceCheck | None,
) -> Callable[[str, datetime], Publication]:
    def planned(folder: str, published_at: datetime) -> Publication:
        return plan(
            package,
            digests,
            Circumstances(
                url=place.url,
                app_folder=folder,
                private=place.private,
                trust_url=place.trust_url,
                published_at=published_at,
                published_by=surroundings.published_by,
                notes=notes,
                device_check=included,
                feed=place.feed,
            ),
        )

    return planned


def _put_in_place(
    destination: Destination,
    bundle_id: str,
    place: Place,
    planned: Callable[[str, datetime], Publication],
    *,
    surroundings: Surroundings,
    token: CancelToken,
    listener: Listener,
) -> tuple[Publication, Transfer, str, tuple[Phrase, ...]]:
    destination.ensure_root()
    folder = app_folder.find_or_make(
        destination,
        bundle_id,
        private=place.private,
        surroundings=surroundings,
        wait=_waiting(token),
    )
    with workspace(destination, folder, surroundings) as room:
        publication = planned(folder, _moment(pages.release_folders(destination, folder), surroundings.now()))
        started = surroundings.monotonic()
        listener(StepStarted("upload"))
        staged = room.of("release")
        destination.make_folder(staged)
        total = publication.release.size + sum(len(file.content) for file in publication.files)
        meter = Meter(total, listener, surroundings.monotonic)
        transfer.upload(destination, publication, staged, token=token, meter=meter)
        sent = Transfer(total, total, 0, surroundings.monotonic() - started)
        listener(StepFinished("upload"))
        listener(StepStarted("confirm"))
        method = transfer.confirm(
            destination, publication, staged, token=token, listener=listener, monotonic=surroundings.monotonic
        )
        listener(StepFinished("confirm", method))
        listener(StepStarted("switch"))
        token.check()
        try:
            destination.rename(staged, publication.release_folder)
        except AlreadyExists:
            # The same bytes in the same second, from another publisher: that release is this one.
            destination.remove(staged)
        pages.render(destination, folder, place, room)
        retention.prune(destination, folder, place, room, place.keep)
        told = catalogue.render(destination, place, room)
        listener(StepFinished("switch"))
    return publication, sent, method, told


def _moment(releases: pages.ReleaseFolders, now: datetime) -> datetime:
    """Return the time of this publish: now, but after every earlier one, so that no slow clock hides a new build."""
    latest = max((moment for release in releases if (moment := layout.published_at(release))), default=None)
    # Nothing comes after the year 9999, which only a folder made by hand names.
    return now if latest is None or latest >= END_OF_TIME else max(now, latest + timedelta(seconds=1))


def _waiting(token: CancelToken) -> Callable[[float], None]:
    def wait(seconds: float) -> None:
        token.wait(seconds)
        token.check()

    return wait


def _notices(destination: Destination) -> tuple[Phrase, ...]:
    if destination.replaces_atomically:
        return ()
    return (
        N_(
            "Publish",
            "This server can’t replace a file in one step. For a moment during the switch the page could be missing.",
        ),
    )
