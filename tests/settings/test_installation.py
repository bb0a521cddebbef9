"""This installation's id is made once, whoever asks first."""

from __future__ import annotations

import re
import threading
from typing import Any

import pytest

from otadesk.settings.installation import installation_id
from otadesk.settings.store import Store


def test_it_is_made_once_and_stays(store: Store) -> None:
    first = installation_id(store)
    assert re.fullmatch(r"[0-9a-f]{8}", first)
    assert installation_id(Store(store.file.parent)) == first


def test_those_who_ask_at_once_get_the_same(store: Store) -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(installation_id(store))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


@pytest.mark.parametrize("value", [7, None, "", "0123456", "0123456Z", ["01234567"]])
def test_a_value_that_is_none_is_replaced_and_the_rest_stays(store: Store, value: Any) -> None:
    store.update(lambda document: {**document, "installation_id": value, "other": 1})
    assert installation_id(store, new_id=lambda: "deadbeef") == "deadbeef"
    assert store.read() == {"schema_version": 1, "installation_id": "deadbeef", "other": 1}
