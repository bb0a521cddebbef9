"""Turns what the test of a server found into what its card shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.state import StepRow, TestState, Trouble, Verdict
from otadesk.desktop.texts import say, when
from otadesk.errors import OtadeskError
from otadesk.phrases import N_, NOTHING, Phrase
from otadesk.probe.recognise import ServerKind
from otadesk.probe.webserver import WebServerKind, snippet
from otadesk.publish.connection_trial import TITLES, StageReport, title_of
from otadesk.settings.last_tests import LastTest
from otadesk.settings.servers import Server

WEB_SERVERS: tuple[tuple[str, WebServerKind], ...] = (
    ("nginx", "nginx"),
    ("Apache", "apache"),
    ("Caddy", "caddy"),
    ("IIS", "iis"),
)
OF_A_HOST = {"resolve", "connect", "key-exchange", "host-key", "sign-in"}
FIELDS = {
    **dict.fromkeys(("resolve", "connect", "key-exchange", "host-key"), "host"),
    "sign-in": "sign_in",
    **dict.fromkeys(("files", "write"), "root"),
    **dict.fromkeys(("certificate", "fetch"), "url"),
}
"""Where it can be mended that a stage fails; the files' types are no setting of a server's."""
ABOUT_THE_WEB = {"certificate", "fetch", "type"}


def stage_trouble(stage: StageReport, limits: Phrase = NOTHING, *, otadesk_can: bool = False) -> Trouble:
    """Return what failed, or could be better, with the sentence in which the test ends.

    ``limits`` tells who alone reaches what could be better. Where ``otadesk_can`` mend it, nobody is told the lines
    for the web server besides.
    """
    hint = say(stage.hint.of(remedy="") if otadesk_can else stage.hint).strip() if stage.hint else ""
    if stage.ok:
        works = N_("Server", "Builds can be published here, but {fact}.").of(fact=stage.detail)
        return Trouble(say(works), say(limits) if limits else "", hint, tone="caution")
    failed = say(stage.wrong or N_("Server", "“{step}” failed.").of(step=stage.title))
    # Of an error the detail holds its sentence too.
    return Trouble(failed, say(stage.detail).removeprefix(failed).strip(), hint)


def field_of(stage: StageReport, server: Server) -> str:
    """Return the field in which it can be mended that a stage failed; of a jump host it is its own."""
    if stage.ok:
        return "root" if stage.stage == "files" and stage.hint else ""
    at_jump_host = stage.host and stage.host.rpartition(":")[0] in server.jump
    return "jump" if at_jump_host else stage.field or FIELDS.get(stage.stage, "")


def outdated(state: TestState) -> TestState:
    """Return what failed before something else was typed: no verdict any more, but what to do stays at hand."""
    if state.trouble is None:
        return state
    words = N_("Server", "Before your change: {result}")
    trouble = replace(state.trouble, tone="note", title=say(words, result=state.trouble.title))
    return replace(state, stages=(), trouble=trouble)


def failed_test(test: LastTest | None, now: datetime) -> str:
    """Return that a server's last test failed, when and at what; nothing where it didn't."""
    if test is None or test.failed not in TITLES:
        return ""
    words = N_("Servers", "Last test failed, {when}: {step}")
    return say(words.of(step=TITLES[test.failed]), when=when(test.at, now))


def all_works(limits: Phrase = NOTHING, *, leads_back: bool = False) -> Verdict:
    """Return that nothing failed, and who alone reaches the public address; where it leads back, nobody."""
    told = say(limits) if limits else ""
    if leads_back:
        return Verdict("caution", say(N_("Server", "It works, but from this computer alone.")), told)
    return Verdict("good", say(N_("Server", "Everything works: builds can be published here.")), told)


def stage_row(stage: StageReport) -> StepRow:
    """Return a stage that ended as a step."""
    tone: Tone = "bad" if not stage.ok else "caution" if stage.hint else "good"
    # What else is the matter is told below the steps; that a folder is missing may be why.
    is_told_here = tone == "good" or (stage.ok and stage.stage == "files")
    return StepRow(say(stage.title), tone, say(stage.detail) if is_told_here else "")


def titles_ahead(ended: Sequence[StageReport]) -> list[Phrase]:
    """Return what the stages are called that follow those that ended; from a jump host the way leads to the next."""
    order = list(TITLES)
    if not ended:
        return list(TITLES.values())
    last = ended[-1]
    host, first = (last.onward, "connect") if last.onward else (last.host, "")
    begin = order.index(first) if first else order.index(last.stage) + 1
    return [title_of(name, host if name in OF_A_HOST else "") for name in order[begin:]]


def advice_for(server: Server, recognised: ServerKind | None) -> tuple[tuple[str, str], ...]:
    """Return the settings for each web server by its name, those for the one that answered first."""
    texts = []
    wanted = "apache" if recognised == "litespeed" else recognised
    for name, kind in sorted(WEB_SERVERS, key=lambda known: known[1] != wanted):
        try:
            texts.append((name, snippet(kind, server.root, server.url)))
        except OtadeskError:
            continue
    return tuple(texts)
