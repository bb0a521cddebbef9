"""The list of releases for other programs."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

from support.releases import release

from otadesk.publish.history import AppHistory
from otadesk.publish.listing import as_csv, as_json
from otadesk.site.journal import Event

URL = "https://builds.example.com"
RELEASE = release(notes="two\nlines, and a comma")
APP = AppHistory("com.example.field", "com.example.field", '=HYPERLINK("x")', f"{URL}/com.example.field/", (RELEASE,))


def test_a_table_has_a_line_for_each_release_and_no_formula() -> None:
    heading, row = csv.reader(io.StringIO(as_csv(URL, [APP]), newline=""))
    facts = dict(zip(heading, row, strict=True))
    assert facts["app"] == '\'=HYPERLINK("x")'
    assert facts["notes"] == "two\nlines, and a comma"
    assert facts["state"] == "live"
    assert facts["published_at"] == "2026-11-22T10:15:00Z"
    assert facts["release_url"] == f"{URL}/com.example.field/{RELEASE.id}/"


def test_the_object_tells_what_was_done_and_by_whom() -> None:
    event = Event(datetime(2026, 11, 23, tzinfo=UTC), "withdraw", RELEASE.id, "")
    app = AppHistory(APP.folder, APP.bundle_id, APP.name, APP.page_url, (RELEASE,), (event.at,), (event,))
    (found,) = as_json(URL, [app])["apps"]
    assert found["log"] == [{"at": "2026-11-23T00:00:00Z", "deed": "withdraw", "release": RELEASE.id, "by": None}]
    assert found["incoming"] == ["2026-11-23T00:00:00Z"]
