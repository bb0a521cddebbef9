"""The tree of errors: what its docstring draws is what there is, and each says how to go on."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

import otadesk.errors as module
from otadesk.errors import OtadeskError, PackageError, said
from otadesk.phrases import N_

CLASSES = {
    name: value for name, value in vars(module).items() if isinstance(value, type) and issubclass(value, OtadeskError)
}


def test_the_drawing_names_every_error() -> None:
    tree = (module.__doc__ or "").split("Errors say what happened")[0]
    drawn = set(re.findall(r"\b[A-Z][A-Za-z]+\b(?=[ ,\n])", tree)) & set(CLASSES)
    assert drawn == set(CLASSES)


def test_every_error_has_a_documented_exit_code_and_a_code_of_its_own() -> None:
    assert {error.exit_code for error in CLASSES.values()} <= {2, 3, 4, 5, 130}
    codes = [error.__dict__.get("code") for error in CLASSES.values()]
    assert None not in codes
    assert len(set(codes)) == len(codes)


def test_an_error_reads_as_title_detail_and_hint() -> None:
    error = PackageError(N_("Error", "“{name}” is no IPA.").of(name="x"), detail="facts", hint=N_("Error", "Do this."))
    assert str(error) == "“x” is no IPA. facts Do this."


def test_what_a_system_said_is_told_without_its_number_and_without_the_file(tmp_path: Path) -> None:
    with pytest.raises(OSError) as missing:  # noqa: PT011 - what is said is the question
        (tmp_path / "missing").read_bytes()
    # In the language of the system.
    assert said(missing.value) == os.strerror(errno.ENOENT)
    assert said(TimeoutError("timed out")) == "timed out"
    assert said(ValueError("not so")) == "not so"
