"""Missing Debian packages are installed without starting a service, or named with what to type."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from development import debian
from development.report import Problem

INSTALLED = "ii \tlibgl1\t\nii \tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.1), libglib2.0-data-old\nrc \tnginx-light\t\n"


class Machine:
    """A folder of programs that stand in for Debian's, and what they were asked."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.database = folder / "database"
        self.database.write_text(INSTALLED, encoding="utf-8")
        self.asked = folder / "asked"
        self.policy = folder / "policy-rc.d"
        self.environment = {**os.environ, "PATH": f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin"}
        self.program("dpkg-query", f'cat "{self.database}"')
        self.program("apt-get", f'echo "apt-get $@" >> "{self.asked}"; {self.when_installed()}')
        self.program("update-rc.d", f'echo "update-rc.d $@" >> "{self.asked}"')
        self.program("dpkg", f'echo "dpkg $@" >> "{self.asked}"')
        monkeypatch.setattr(debian, "POLICY", self.policy)
        monkeypatch.setattr(debian, "JOURNAL", folder / "journal")
        monkeypatch.setattr(debian, "tools", lambda: folder)
        monkeypatch.setattr(os, "geteuid", lambda: 0)

    def program(self, name: str, script: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def when_installed(self) -> str:
        """Note whether services were held back, and add what is wanted to the database."""
        return (
            f'case "$*" in *" install "*) test -x "{self.policy}" && echo "held back" >> "{self.asked}";'
            f' for name in xvfb nginx-light; do printf "ii \\t%s\\t\\n" $name >> "{self.database}"; done;; esac'
        )

    def log(self) -> list[str]:
        return self.asked.read_text(encoding="utf-8").splitlines() if self.asked.exists() else []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Stand in for a Debian of which a few packages are installed, with us as root."""
    return Machine(tmp_path, monkeypatch)


def test_a_package_counts_when_it_is_installed_or_provided_and_not_when_only_its_settings_are_left() -> None:
    wanted = ["libgl1", "libglib2.0-0", "nginx-light", "xvfb"]
    assert debian.missing(wanted, INSTALLED) == ["nginx-light", "xvfb"]


def test_apt_is_left_alone_when_nothing_is_missing(machine: Machine) -> None:
    debian.provide(["libgl1", "libglib2.0-0"], "the window", machine.environment)
    assert machine.log() == []


def test_only_what_is_missing_is_installed_and_its_service_never_starts(machine: Machine) -> None:
    debian.provide(["libgl1", "xvfb", "nginx-light"], "the tests", machine.environment)
    update, install, held, disabled = machine.log()
    assert update.endswith(" update")
    assert install.endswith(" install xvfb nginx-light")
    assert "--no-install-recommends" in install
    assert held == "held back"
    assert disabled == "update-rc.d nginx disable"
    assert not machine.policy.exists()


def test_a_policy_of_the_machine_s_own_stays_as_it_is(machine: Machine) -> None:
    machine.policy.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
    machine.policy.chmod(0o755)
    debian.provide(["xvfb"], "the tests", machine.environment)
    assert machine.policy.read_text(encoding="utf-8") == "#!/bin/sh\nexit 101\n"


def test_a_policy_left_behind_by_a_killed_installation_is_cleared_away(machine: Machine) -> None:
    machine.policy.write_text(debian.POLICY_TEXT, encoding="utf-8")
    debian.provide(["xvfb"], "the tests", machine.environment)
    assert not machine.policy.exists()


def test_an_installation_that_was_cut_short_is_finished_first(machine: Machine) -> None:
    debian.JOURNAL.mkdir()
    (debian.JOURNAL / "0001").touch()
    debian.provide(["xvfb"], "the tests", machine.environment)
    assert machine.log()[0] == "dpkg --configure -a"


def test_somebody_who_is_not_root_is_told_what_to_type(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Problem) as caught:
        debian.provide(["libgl1", "xvfb", "nginx-light"], "the tests", machine.environment)
    assert "sudo apt-get install --no-install-recommends xvfb nginx-light\n" in caught.value.hint
    assert machine.log() == []


def test_a_failure_of_apt_is_shown_with_its_last_words_and_leaves_no_policy(machine: Machine) -> None:
    machine.program("apt-get", 'echo "E: Unable to locate package xvfb"; exit 100')
    with pytest.raises(Problem) as caught:
        debian.provide(["xvfb"], "the tests", machine.environment)
    assert caught.value.title.endswith(": xvfb")
    assert "Unable to locate package xvfb" in caught.value.hint
    assert not machine.policy.exists()
