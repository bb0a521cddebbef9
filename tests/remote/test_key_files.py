"""Private key files: loaded, or refused with the reason that helps."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.ssh_keys import certify, fingerprint, make_key

from otadesk.errors import ConnectError, SecretNeeded
from otadesk.remote.host_keys import fingerprint as of_blob
from otadesk.remote.key_files import is_encrypted, load_key
from otadesk.remote.secret import Secret

FORMATS = ["RFC4716", "PEM", "PKCS8"]
"""What ssh-keygen -m calls OpenSSH's own format, the old PEM, and PKCS #8."""


def convert(key: Path, form: str, passphrase: str) -> None:
    command = ["ssh-keygen", "-q", "-p", "-m", form, "-N", passphrase, "-P", "", "-f", str(key)]
    subprocess.run(command, check=True, capture_output=True)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("algorithm", ["rsa", "ecdsa"])
@pytest.mark.parametrize("passphrase", ["", "geheim"])
def test_every_format_is_loaded(tmp_path: Path, form: str, algorithm: str, passphrase: str) -> None:
    key = make_key(tmp_path / "id", algorithm)
    convert(key, form, passphrase)
    assert is_encrypted(key.read_bytes()) is bool(passphrase)
    assert of_blob(load_key(key, Secret(passphrase)).asbytes()) == fingerprint(key)
    if passphrase:
        with pytest.raises(SecretNeeded, match="locked"):
            load_key(key, None)
        with pytest.raises(SecretNeeded, match="not the passphrase"):
            load_key(key, Secret("something else"))
    else:
        assert of_blob(load_key(key, None).asbytes()) == fingerprint(key)


def test_putty_s_format_is_recognised(tmp_path: Path) -> None:
    key = tmp_path / "id.ppk"
    key.write_text("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n", encoding="utf-8")
    with pytest.raises(ConnectError, match="PuTTY") as caught:
        load_key(key, None)
    assert "PuTTYgen" in str(caught.value.hint)


def test_public_half_is_recognised(tmp_path: Path) -> None:
    make_key(tmp_path / "id")
    with pytest.raises(ConnectError, match="public half"):
        load_key(tmp_path / "id.pub", None)


@pytest.mark.parametrize("content", [b"", b"not a key", bytes(1000), b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n"])
def test_file_that_is_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "id").write_bytes(content)
    with pytest.raises(ConnectError, match="not a private key"):
        load_key(tmp_path / "id", None)


def test_key_cut_short_is_refused(tmp_path: Path) -> None:
    key = make_key(tmp_path / "id")
    data = key.read_bytes()
    key.write_bytes(data[: len(data) // 2] + b"\n-----END OPENSSH PRIVATE KEY-----\n")
    with pytest.raises(ConnectError, match="not a private key"):
        load_key(key, None)


def test_folder_in_place_of_a_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConnectError, match="can’t be read") as refused:
        load_key(tmp_path, None)
    assert str(refused.value).count(str(tmp_path)) == 1, "the title names it"
    assert "Errno" not in refused.value.detail


@pytest.mark.parametrize("algorithm", ["ed25519", "rsa", "ecdsa"])
def test_certificate_goes_with_its_own_key_alone(tmp_path: Path, algorithm: str) -> None:
    authority = make_key(tmp_path / "authority")
    key, other = make_key(tmp_path / "id", algorithm), make_key(tmp_path / "other", algorithm)
    mine = certify(authority, key, "me").rename(tmp_path / "mine.pub")
    theirs = certify(authority, other, "me").rename(tmp_path / "theirs.pub")
    damaged = tmp_path / "damaged"
    damaged.write_bytes(mine.read_bytes()[:200])
    strangers = (theirs, tmp_path / "missing", tmp_path, damaged, tmp_path / "id.pub")
    assert load_key(key, None, strangers).public_blob is None
    found = load_key(key, None, (*strangers, mine)).public_blob
    assert found is not None
    assert found.key_type.endswith("-cert-v01@openssh.com")


@given(st.binary(max_size=300))
def test_any_bytes_have_an_answer_to_whether_they_are_encrypted(data: bytes) -> None:
    body = b"-----BEGIN OPENSSH PRIVATE KEY-----" + data + b"-----END OPENSSH PRIVATE KEY-----"
    assert is_encrypted(data) in {True, False}
    assert is_encrypted(body) in {True, False}
