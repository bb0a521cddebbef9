"""The IPA as a zip: what keeps a phone from unpacking it, and what in it doesn't belong there."""

from __future__ import annotations

import posixpath
import stat
from collections import Counter
from collections.abc import Callable

from otadesk.ipa.zip_directory import Entry
from otadesk.ipa.zip_walk import ZipFaultKind, ZipWalk
from otadesk.phrases import N_, Grouped, N_many, Phrase, verbatim
from otadesk.preflight.answer import (
    Answer,
    Examined,
    Question,
    declare,
    failed,
    judged,
    not_applicable,
    passed,
    placed,
    shown,
    unknown,
)
from otadesk.preflight.bundle import UNABLE_TO_INSTALL
from otadesk.preflight.case import Case

NOT_WALKED = N_("Seen", "the archive was not read through yet")
ZIP_FORMAT = "https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT"
STREAMING = "https://github.com/majd/ipatool/issues/433"

_JUNK_FOLDER = "__MACOSX"
_OWNERS_ALL = 0o700
_OWNERS_READ = 0o400
_OWNERS_RUN = 0o100

Z01 = declare(
    *("Z01", "archive-damaged", "block"),
    N_("Finding", "The archive is damaged or contradicts itself"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Copy or download the file again; where that doesn’t help, build and export it again."),
    sources=(ZIP_FORMAT,),
)
Z02 = declare(
    *("Z02", "archive-not-streamable", "block"),
    N_("Finding", "A phone can’t unpack the archive while it downloads it"),
    N_("Finding", "The download stops near its end with “Unable to Download App”, though a cable install works."),
    N_("Finding", "Pack it again with zip or ditto: deflated, without a password, without data descriptors."),
    sources=(ZIP_FORMAT, STREAMING),
)
Z04 = declare(
    *("Z04", "file-modes-lost", "warn"),
    N_("Finding", "The archive lost the files’ permissions"),
    N_(
        "Finding", "Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable."
    ),
    N_("Finding", "Pack it again on macOS or Linux, so that programs stay executable and folders open."),
)
Z05 = declare(
    *("Z05", "symlink-outside", "block"),
    N_("Finding", "A symbolic link leads out of the app"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Put a copy of the file into the app instead of the link, and sign again."),
)
Z06 = declare(
    *("Z06", "archive-untidy", "warn"),
    N_("Finding", "The archive has names that don’t belong in it"),
    N_("Finding", "Usually nothing; names that are there twice or differ in case alone can break the install."),
    N_("Finding", "Pack it again without __MACOSX, .DS_Store and files that are there twice."),
)
Z07 = declare(
    *("Z07", "zip-metadata-wrong", "warn"),
    N_("Finding", "META-INF/com.apple.ZipMetadata.plist counts other files than there are"),
    # StreamingZip takes both counts for nothing but the share that it tells of what is unpacked.
    N_("Finding", "Nothing but a wrong progress while the app downloads."),
    N_("Finding", "Delete that file from the archive; an export writes it anew."),
)
Z08 = declare(
    *("Z08", "archive-larger-than-4-gb", "warn"),
    N_("Finding", "The archive is larger than 4 GB"),
    N_("Finding", "The download may stop with “Unable to Download App”."),
    N_("Finding", "Make the app smaller, or load large files after the first start."),
)
Z09 = declare(
    *("Z09", "store-purchase", "block"),
    N_("Finding", "The archive carries App Store metadata from another app or a purchase"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Use your own build; remove SC_Info and iTunesMetadata.plist before signing."),
)


Z10 = declare(
    *("Z10", "archive-closed", "block"),
    N_("Finding", "The archive holds folders or files that nobody may open"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Let their owner open them (chmod -R u+rwX Payload), and pack the app again."),
)


def once_walked(ask: Callable[[Case, ZipWalk], Answer]) -> Question:
    """Return the question for an archive that was read through; of one that wasn't, the answer is unknown."""

    def asked(case: Case) -> Answer:
        return unknown(NOT_WALKED) if case.walk is None else ask(case, case.walk)

    return asked


def _sound(case: Case, walk: ZipWalk) -> Answer:
    problems = _told(walk, "header", "contents")
    if case.verification is not None:
        problems += [placed(fault.file, fault.detail) for fault in case.verification.of("file-damaged")]
    elif walk.unread and not problems:
        return unknown(N_("Seen", "the files of the app were not unpacked yet"))
    return judged(problems, N_many("Seen", "{count} entry", "{count} entries").of(count=len(walk.entries)))


def _streamable(_case: Case, walk: ZipWalk) -> Answer:
    problems = _told(walk, "encrypted", "method", "stored-descriptor", "descriptor", "order")
    sound = N_many("Seen", "{count} entry, one after the other", "{count} entries, one after the other")
    return judged(problems, sound.of(count=len(walk.entries)))


def _modes(case: Case, walk: ZipWalk) -> Answer:
    """Ask whether programs may be run: installd gives each of them the mode 0755, tools on the Mac refuse instead."""
    app = case.package.app
    programs = {f"{app.path}/{app.executable}"} if app.executable else set()
    for nested in app.nested:
        name = nested.info.get("CFBundleExecutable")
        if isinstance(name, str) and name:
            programs.add(f"{app.path}/{nested.path}/{name}")
    problems = [
        N_("Seen", "{what} can’t be run ({mode})").of(what=shown(entry.name), mode=_mode(entry))
        for entry in walk.entries
        if entry.name in programs and not entry.mode & _OWNERS_RUN
    ]
    sound = N_many("Seen", "{count} program can be run", "{count} programs can be run")
    return judged(problems, sound.of(count=len(programs)))


def _open(_case: Case, walk: ZipWalk) -> Answer:
    """Ask for what unpacking needs: folders that their owner can enter, files that can be read."""
    problems = []
    for entry in walk.entries:
        if entry.is_folder and entry.mode and entry.mode & _OWNERS_ALL != _OWNERS_ALL:
            seen = N_("Seen", "{what} can’t be entered ({mode})")
            problems.append(seen.of(what=shown(entry.name), mode=_mode(entry)))
        elif not entry.is_folder and entry.mode and not entry.mode & _OWNERS_READ:
            seen = N_("Seen", "{what} can’t be read ({mode})")
            problems.append(seen.of(what=shown(entry.name), mode=_mode(entry)))
    sound = N_many("Seen", "{count} entry can be opened", "{count} entries can be opened")
    return judged(problems, sound.of(count=len(walk.entries)))


def _mode(entry: Entry) -> Phrase:
    if not entry.mode:
        return N_("Seen", "packed without modes")
    return N_("Seen", "mode {mode}").of(mode=f"{stat.S_IMODE(entry.mode):o}")


def _links(case: Case, walk: ZipWalk) -> Answer:
    if not walk.links:
        return passed(N_("Seen", "no symbolic links"))
    problems = []
    for name, target in walk.links.items():
        root = case.package.app.path if name.startswith(f"{case.package.app.path}/") else ""
        leads_to = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        inside = not root or leads_to == root or leads_to.startswith(f"{root}/")
        if not target or target.startswith("/") or leads_to.startswith("..") or not inside:
            problems.append(verbatim(f"{shown(name)} → {shown(target)}"))
    return judged(problems, N_("Seen", "{count} checked").of(count=len(walk.links)))


def _names(_case: Case, walk: ZipWalk) -> Answer:
    names = [entry.name for entry in walk.entries]
    twice = N_("Seen", "{what} is there {count} times")
    problems = [twice.of(what=shown(name), count=times) for name, times in Counter(names).items() if times > 1]
    distinct = dict.fromkeys(names)
    folded = Counter(name.casefold() for name in distinct)
    alike = N_("Seen", "{what} differs from another only in case")
    problems += [alike.of(what=shown(name)) for name in distinct if folded[name.casefold()] > 1]
    junk = [name for name in distinct if _is_junk(name)]
    if junk:
        problems.append(
            N_many(
                "Seen",
                "{count} leftover of the Finder, such as {what}",
                "{count} leftovers of the Finder, such as {what}",
            ).of(count=len(junk), what=shown(junk[0]))
        )
    foreign = [entry.name for entry in walk.entries if not entry.in_utf8]
    if foreign:
        problems.append(
            N_many(
                "Seen",
                "{count} name is not written in UTF-8, as phones want names: {what}",
                "{count} names are not written in UTF-8, as phones want names, such as {what}",
            ).of(count=len(foreign), what=shown(foreign[0]))
        )
    problems += [N_("Seen", "{what} has a backslash").of(what=shown(name)) for name in distinct if "\\" in name]
    return judged(problems, N_many("Seen", "{count} name", "{count} names").of(count=len(distinct)))


def _is_junk(name: str) -> bool:
    return name.startswith(f"{_JUNK_FOLDER}/") or name in (_JUNK_FOLDER, "Payload/.DS_Store", ".DS_Store")


def _counts(_case: Case, walk: ZipWalk) -> Answer:
    """Compare with and without META-INF itself, for tools count both ways."""
    told = walk.zip_metadata
    if told is None:
        return not_applicable(N_("Seen", "the file isn’t there"))
    own = [entry for entry in walk.entries if entry.name.startswith("META-INF/")]
    sums = {walk.unpacked_bytes, walk.unpacked_bytes - sum(entry.size for entry in own)}
    counts = {len(walk.entries), len(walk.entries) - len(own)}
    problems = []
    for key, right in (("RecordCount", counts), ("TotalUncompressedBytes", sums)):
        value = told.get(key)
        if value is not None and value not in right:
            seen = N_("Seen", "{key} is {value}, counted {right}")
            problems.append(seen.of(key=key, value=shown(value), right=str(max(right))))
    return judged(problems, N_("Seen", "its counts are right"))


def _small(_case: Case, walk: ZipWalk) -> Answer:
    if walk.zip64:
        return failed(N_("Seen", "{size} bytes, a zip64 archive").of(size=Grouped(walk.size)))
    return passed(N_many("Seen", "{size} byte", "{size} bytes", "size").of(size=Grouped(walk.size)))


def _own_build(case: Case, walk: ZipWalk) -> Answer:
    """Ask for FairPlay's keys and for the metadata of another app (0xE80000C3, C4)."""
    app = case.package.app
    problems = [
        N_("Seen", "{what} comes from an App Store purchase").of(what=shown(entry.name))
        for entry in walk.entries
        if entry.name.startswith(f"{app.path}/SC_Info/") and not entry.is_folder
    ]
    told = (walk.itunes_metadata or {}).get("softwareVersionBundleId")
    if isinstance(told, str) and told and told != app.bundle_id:
        seen = N_("Seen", "iTunesMetadata.plist belongs to {other}, the app is {own}")
        problems.append(seen.of(other=shown(told), own=shown(app.bundle_id)))
    none, own = N_("Seen", "no App Store metadata"), N_("Seen", "App Store metadata of this app")
    return judged(problems, none if told is None else own)


def _told(walk: ZipWalk, *kinds: ZipFaultKind) -> list[Phrase]:
    return [placed(fault.name, fault.detail) for fault in walk.faults if fault.kind in kinds]


CHECKS: tuple[Examined, ...] = tuple(
    Examined(check, once_walked(ask))
    for check, ask in (
        (Z01, _sound),
        (Z02, _streamable),
        (Z04, _modes),
        (Z05, _links),
        (Z06, _names),
        (Z07, _counts),
        (Z08, _small),
        (Z09, _own_build),
        (Z10, _open),
    )
)
