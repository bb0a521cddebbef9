"""“It didn’t work”: what a tester may see while installing a build, and what helps, matched to that build.

Questions and answers are keys of the page's texts (``resources/languages``). An answer that starts with ``path_`` is
the way to go in Settings, and ``trust_first`` a link to the certificate of a private authority.
"""

from __future__ import annotations

from otadesk.site.catalog import Release

NEED_DEVELOPER_MODE = frozenset({"development", "ad-hoc"})
"""Kinds of profiles whose apps start only in Developer Mode, from iOS 16 on (Apple, "Enabling Developer Mode")."""

Trouble = tuple[str, tuple[str, ...]]


def troubles(release: Release, *, private_authority: bool) -> tuple[Trouble, ...]:
    """Return the questions that a tester of this build may have, in the order in which they come up."""
    kind = release.profile_type
    found: list[Trouble] = [
        ("nothing", ("nothing_answer",)),
        ("connect", ("connect_trust", "trust_first") if private_authority else ("connect_answer",)),
        ("download", ("download_answer",)),
        ("refused", (_refused(kind),)),
        ("replace", ("replace_answer",)),
    ]
    if release.minimum_os:
        found.append(("newer", ("newer_answer", "path_update")))
    if kind in NEED_DEVELOPER_MODE:
        found.append(("mode", ("mode_answer", "path_mode")))
    if kind == "enterprise":
        found.append(("untrusted", ("path_trust", "untrusted_answer")))
    found.append(("ended", ("ended_answer",)))
    return tuple(found)


def _refused(kind: str) -> str:
    if kind in NEED_DEVELOPER_MODE:
        return "refused_listed"
    return "refused_store" if kind == "app-store" else "refused_other"
