"""Whatever is done to what is signed: it is found, and nothing breaks over it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.bytes_source import BytesSource
from support.ipa_builder import FRAMEWORK, Recipe, app_files, build_ipa, write_ipa
from support.verified import APP, verified

from otadesk.errors import PackageError
from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.code_directory import SLOT_CMS, read_embedded_signature
from otadesk.ipa.macho import read_signed_slices
from otadesk.ipa.posix_regex import Budget, Pattern, RegexError
from otadesk.ipa.seal import SEAL_PATH

FILES = app_files(Recipe(icons=None, digests=("sha1", "sha256"), nested=(FRAMEWORK,)))
SEALED = sorted(name for name in FILES if name not in {"Sample", "PkgInfo"})


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile") / "a.ipa"


def with_file(place: Path, name: str, data: bytes) -> Path:
    return write_ipa(place, {f"{APP}/{one}": data if one == name else FILES[one] for one in FILES}, compression=0)


def spoken_for(executable: bytes) -> tuple[range, ...]:
    """Return which of the executable's bytes a digest or the certificate's key speaks for.

    That is not the room after the signature, nor the envelope of the CMS message: what it repeats, such as the root's
    certificate, is covered by nothing and taken from elsewhere.
    """
    ((one, data),) = read_signed_slices(BytesSource(executable))
    assert one.signature_range
    assert data
    start, embedded = one.signature_range[0], read_embedded_signature(data)
    message = embedded.blobs[SLOT_CMS]
    signer = read_signed_data(message[8:]).signers[0]
    # Both stand in the message as they are, but for the tag of the attributes.
    places = (
        range(at := data.index(part), at + len(part)) for part in (signer.signed_attributes[1:], signer.signature)
    )
    return range(start + data.index(message)), *(range(start + place.start, start + place.stop) for place in places)


SPOKEN_FOR = spoken_for(FILES["Sample"])


@settings(max_examples=120)
@given(st.data())
def test_a_byte_changed_in_the_executable_is_always_found(place: Path, data: st.DataObject) -> None:
    whole, attributes, signature = SPOKEN_FOR
    # The code is plain filler; what is interesting is the head and the signature.
    at = data.draw(
        st.integers(0, 300)
        | st.integers(8192, whole.stop - 1)
        | st.sampled_from(attributes)
        | st.sampled_from(signature)
        | st.sampled_from(whole)
    )
    changed = bytearray(FILES["Sample"])
    changed[at] ^= data.draw(st.integers(1, 255))
    assert verified(with_file(place, "Sample", bytes(changed))).state != "valid"


@settings(max_examples=60)
@given(st.sampled_from(SEALED), st.data())
def test_a_byte_changed_in_a_sealed_file_is_always_found(place: Path, name: str, data: st.DataObject) -> None:
    changed = bytearray(FILES[name])
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        found = verified(with_file(place, name, bytes(changed)))
    except PackageError:
        assert name == "Info.plist"  # an app without one isn't read at all
        return
    assert found.state == "invalid"


@settings(max_examples=100)
@given(st.sampled_from(["Sample", SEAL_PATH, "Frameworks/Kit.framework/Kit"]), st.data())
def test_signatures_in_pieces_break_nothing(place: Path, name: str, data: st.DataObject) -> None:
    changed = bytearray(FILES[name])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, min(len(changed), 400) - 1) | st.integers(0, len(changed) - 1))
        changed[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    found = verified(with_file(place, name, bytes(changed)))
    assert found.state in {"valid", "invalid", "unsigned", "ad-hoc"}
    assert found.state != "valid" or bytes(changed) == FILES[name] or name == "Sample"


@settings(max_examples=100)
@given(st.binary(max_size=200))
def test_any_bytes_in_place_of_the_executable(place: Path, data: bytes) -> None:
    found = verified(with_file(place, "Sample", b"\xcf\xfa\xed\xfe" + data))
    assert found.state in {"invalid", "unsigned"}


@settings(max_examples=300)
@given(st.text(st.sampled_from("ab/.*+?()|[]^$\\{"), max_size=40), st.text(st.sampled_from("ab/."), max_size=60))
def test_any_rule_is_read_or_refused_and_ends(expression: str, text: str) -> None:
    try:
        Pattern(expression).search(text, Budget(200_000))
    except RegexError as error:
        assert str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.timeout(60)
def test_rules_made_to_take_for_ever_are_given_up(place: Path) -> None:
    rule = "(a*)*" * 40 + "b$"
    seal = FILES[SEAL_PATH].replace(b"<key>^.*</key>", f"<key>{rule}</key>".encode())
    assert rule.encode() in seal
    many = {f"{APP}/{'a' * 200}{index}": b"" for index in range(2000)}
    files = {f"{APP}/{name}": seal if name == SEAL_PATH else FILES[name] for name in FILES}
    found = verified(write_ipa(place, {**files, **many}))
    assert found.of("seal-malformed")


def test_a_bomb_in_the_app_fills_no_memory(tmp_path: Path) -> None:
    path = build_ipa(tmp_path / "a.ipa", files={"big.bin": bytes(60 << 20)})
    assert verified(path).faults == ()
