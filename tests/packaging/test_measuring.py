"""The parts of the upload's measurement: ratios within rounds, a table that hides nothing, and the line's rules."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from measuring.clients import Client, Errand, in_python
from measuring.line import LEAST_BUFFER, Shape, Way
from measuring.memory import make_ready
from measuring.rounds import take_turns
from measuring.server import Login
from measuring.table import GONE, Outcome, Run, Trouble, aligned, ratios, spread, table


def run(seconds: float) -> Run:
    return Run(seconds, cpu_seconds=1.0, memory_kib=2048)


def test_a_ratio_is_taken_within_a_round() -> None:
    # The machine was busy in the second round; both were slowed down, and neither is the worse for it.
    assert ratios([run(1), run(10)], [run(2), run(20)]) == [2.0, 2.0]


def test_a_round_that_lacks_one_of_both_gives_no_ratio() -> None:
    gone = Trouble("it broke")
    assert ratios([run(1), gone, run(4)], [gone, run(2), run(2)]) == [0.5]
    assert spread([]) == GONE


def test_the_table_has_medians_of_rounds_and_costs_for_each_gigabyte() -> None:
    outcomes: dict[str, list[Outcome]] = {"sftp": [run(2), run(4), run(3)], "ours": [run(1), run(1), run(6)]}
    [_, sftp, ours] = table(outcomes, "sftp", 500_000_000).splitlines()
    assert sftp.split() == ["sftp", "3.00", "166.7", "1.00", "1.00–1.00", "2.00", "2"]
    assert ours.split() == ["ours", "1.00", "500.0", "2.00", "0.50–4.00", "2.00", "2"]


def test_who_is_absent_or_fails_stands_in_the_table_with_the_reason() -> None:
    absent, broken = Trouble("not installed"), Trouble("exit code 1: no")
    outcomes: dict[str, list[Outcome]] = {"sftp": [run(2), run(2)], "a": [absent, absent], "b": [run(1), broken]}
    text = table(outcomes, "sftp", 1000)
    assert "a " in text
    assert "not installed" in text
    assert "b (failed 1 of 2 times: exit code 1: no)" in text


def test_without_the_anchor_there_are_figures_but_no_ratios() -> None:
    outcomes: dict[str, list[Outcome]] = {"sftp": [Trouble("not installed")], "ours": [run(2)]}
    [*_, ours] = table(outcomes, "sftp", 2_000_000).splitlines()
    assert ours.split() == ["ours", "2.00", "1.0", GONE, GONE, "500.00", "2"]


def test_memory_is_made_ready_and_nothing_of_it_stays(tmp_path: Path) -> None:
    make_ready(tmp_path, 3_000_000)
    assert list(tmp_path.iterdir()) == []


def test_columns_are_as_wide_as_their_widest_figure() -> None:
    assert aligned([("name", "1"), ("n", "100"), ("long name",)]) == "name         1\nn          100\nlong name"


class Recorder:
    """Job makers that write down who was asked, in which order."""

    def __init__(self, commands: Mapping[str, Sequence[str]] | None = None) -> None:
        self.asked: list[str] = []
        self.commands = commands or {}

    def client(self, name: str) -> Client:
        def job(login: Login, errand: Errand) -> dict[str, object]:
            self.asked.append(name)
            target = errand.folder / errand.files[0].name
            return {
                "kind": "command",
                "command": self.commands.get(name, ("cp", "-p", str(errand.files[0]), str(target))),
                "input": "",
                "environment": dict(os.environ),
            }

        return Client(name, job, "cp")


@pytest.fixture
def login(tmp_path: Path) -> Login:
    (tmp_path / "root").mkdir()
    nowhere = tmp_path / "nowhere"
    return Login("127.0.0.1", 1, "me", nowhere, nowhere, "", nowhere, tmp_path / "root")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file.bin"
    path.write_bytes(bytes(range(256)))
    return path


def test_clients_take_turns_and_another_one_begins_each_round(login: Login, file: Path) -> None:
    recorder = Recorder()
    outcomes = take_turns([recorder.client("a"), recorder.client("b")], login, [file], 2)
    assert recorder.asked == ["a", "b", "b", "a"]
    assert all(isinstance(outcome, Run) for runs in outcomes.values() for outcome in runs)
    assert list(login.root.iterdir()) == []


def test_a_client_that_delivers_nothing_is_found_out(login: Login, file: Path) -> None:
    outcomes = take_turns([Recorder({"idler": ("true",)}).client("idler")], login, [file], 1)
    assert outcomes == {"idler": [Trouble("what arrived is not what was sent")]}


def test_each_arrival_is_compared_also_of_those_that_keep_a_file_s_time(login: Login, file: Path) -> None:
    other = file.with_name("other.bin")
    other.write_bytes(bytes(reversed(range(256))))
    times = file.stat()
    os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))
    forger = ("cp", "-p", str(other), str(login.root / "incoming" / file.name))
    clients = [Recorder().client("honest"), Recorder({"forger": forger}).client("forger")]
    outcomes = take_turns(clients, login, [file], 1)
    assert isinstance(outcomes["honest"][0], Run)
    assert outcomes["forger"] == [Trouble("what arrived is not what was sent")]


def test_a_program_that_is_absent_is_named_so(login: Login, file: Path) -> None:
    client = Client("nobody", in_python("otadesk"), "no-such-program")
    assert take_turns([client], login, [file], 1) == {"nobody": [Trouble("not installed")]}


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def way(shape: Shape, target: int) -> Way:
    return Way(shape, target, random.Random(1))  # noqa: S311 - packets to lose


def test_a_packet_arrives_after_its_turn_and_half_a_round_trip(pipe: tuple[int, int]) -> None:
    # 1000 bytes take 10 ms at this rate.
    line = way(Shape(0.04, 800_000), pipe[1])
    line.take(b"1" * 1000, now=5.0)
    line.take(b"2" * 1000, now=5.0)
    assert line.due == pytest.approx(5.03)
    line.deliver(5.031)
    assert os.read(pipe[0], 5000) == b"1" * 1000
    assert line.due == pytest.approx(5.04)


def test_what_does_not_fit_in_the_buffer_is_dropped() -> None:
    shape = Shape(0.04, 800_000)
    assert shape.buffer_bytes == LEAST_BUFFER
    line = way(shape, -1)
    for _ in range(1000):
        line.take(bytes(1000), now=0.0)
    assert len(line._under_way) == LEAST_BUFFER // 1000 + 1


@given(st.integers(0, 2**32))
def test_about_as_many_packets_are_lost_as_the_line_loses(seed: int) -> None:
    line = Way(Shape(0.04, 1e12, 0.1), -1, random.Random(seed))  # noqa: S311 - packets to lose
    for _ in range(2000):
        line.take(b"p", now=0.0)
    assert 1720 < len(line._under_way) < 1880


def test_a_shape_says_what_it_is() -> None:
    assert str(Shape(0.04, 1e9)) == "40 ms, 1 Gbit/s"
    assert str(Shape(0.04, 100e6, 0.01)) == "40 ms, 100 Mbit/s, 1% of the packets lost"
