"""What a code signature says of itself, slice by slice and as a whole."""

from __future__ import annotations

import pytest
from support.apple_authority import authority
from support.cms_builder import SIGNED_AT
from support.macho_builder import Seal, SignatureKind, superblob

from otadesk.ipa import signature as module
from otadesk.ipa.cms import SignedData
from otadesk.ipa.code_directory import SLOT_CMS
from otadesk.ipa.signature import NOT_VERIFIED, read_signature

CODE = bytes(10_000)


def blob(kind: SignatureKind = "cms", **more: object) -> bytes:
    fields: dict[str, object] = {
        "identity": authority().signer() if kind == "cms" else None,
        "team_id": "TEAM123456" if kind == "cms" else "",
        "entitlements": {"get-task-allow": False},
        **more,
    }
    return superblob(CODE, Seal("com.example.sample", kind, **fields))  # type: ignore[arg-type] # fields by name


def test_a_certificates_signature_is_read_and_called_unverified() -> None:
    signature = read_signature([("armv7", blob(digests=("sha1",))), ("arm64", blob(digests=("sha1", "sha256")))])
    assert signature.state is None
    assert signature.problems == (NOT_VERIFIED,)
    assert signature.team_id == "TEAM123456"
    assert signature.signed_at == SIGNED_AT
    assert signature.digests == ("sha1", "sha256")
    assert signature.authorities[0].startswith("Apple Distribution: ")
    assert signature.authorities[-1] == "Apple Root CA"
    one = signature.slices[1]
    assert (one.kind, one.identifier, one.code_directory_version) == ("cms", "com.example.sample", 0x20400)
    assert one.entitlements == {"get-task-allow": False}
    assert one.der_entitlements
    assert one.leaf == authority().signer().der


def test_an_ad_hoc_signature_is_stated_as_such() -> None:
    signature = read_signature([("arm64", blob("ad-hoc", entitlements=None))])
    assert (signature.state, signature.problems, signature.authorities) == ("ad-hoc", (), ())
    assert signature.slices[0].entitlements is None
    assert not signature.slices[0].der_entitlements


def test_no_signature_is_stated_as_such() -> None:
    signature = read_signature([("arm64", None)])
    assert (signature.state, signature.problems) == ("unsigned", ())


def test_the_weakest_slice_decides_and_is_named() -> None:
    assert read_signature([("armv7", None), ("arm64", blob())]).state == "unsigned"
    mixed = read_signature([("armv7", blob("ad-hoc")), ("arm64", blob())])
    assert (mixed.state, [str(problem) for problem in mixed.problems]) == ("ad-hoc", ["armv7: ad-hoc"])
    assert mixed.team_id == "TEAM123456"


def test_without_slices_nothing_is_claimed() -> None:
    signature = read_signature([])
    assert signature.state is None
    assert signature.problems


def test_a_damaged_signature_is_invalid_and_says_why() -> None:
    signature = read_signature([("arm64", b"\xfa\xde\x0c\xc0 and so on")])
    assert signature.state == "invalid"
    assert str(signature.problems[0]).startswith("arm64: the signature can’t be read")


def replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data
    assert len(old) == len(new)
    return data.replace(old, new)


def test_a_damaged_message_leaves_what_else_is_known() -> None:
    signed_data = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
    signature = read_signature([("arm64", replaced(blob(), signed_data, signed_data[:-1] + b"\x05"))])
    assert signature.state == "invalid"
    assert "certificate" in str(signature.problems[0])
    assert (signature.slices[0].kind, signature.team_id) == ("cms", "TEAM123456")


def test_damaged_entitlements_leave_what_else_is_known() -> None:
    signature = read_signature(
        [("arm64", replaced(blob(), b"<key>get-task-allow</key>", b"<kay>get-task-allow</kay>"))]
    )
    assert signature.state == "invalid"
    assert "entitlements" in str(signature.problems[0])
    assert signature.slices[0].entitlements is None
    assert signature.authorities


def test_an_empty_wrapper_in_place_of_the_message_means_ad_hoc() -> None:
    data = blob("ad-hoc", entitlements=None)
    # Append an empty blob and an index entry that points to it.
    count = int.from_bytes(data[8:12], "big")
    body = data[12 + 8 * count :]
    entries = [
        (int.from_bytes(data[at : at + 4], "big"), int.from_bytes(data[at + 4 : at + 8], "big") + 8)
        for at in range(12, 12 + 8 * count, 8)
    ]
    entries.append((SLOT_CMS, 12 + 8 * (count + 1) + len(body)))
    index = b"".join(slot.to_bytes(4, "big") + offset.to_bytes(4, "big") for slot, offset in entries)
    content = (count + 1).to_bytes(4, "big") + index + body + b"\xfa\xde\x0b\x01\x00\x00\x00\x08"
    whole = data[:4] + (len(content) + 8).to_bytes(4, "big") + content
    assert read_signature([("arm64", whole)]).state == "ad-hoc"


@pytest.mark.parametrize("with_chain", [True, False])
def test_the_leaf_is_known_however_much_of_the_chain_is_there(with_chain: bool) -> None:
    identity = authority().signer()
    bare = type(identity)(identity.certificate, identity.key, identity.chain if with_chain else ())
    signature = read_signature([("arm64", blob(identity=bare))])
    assert signature.slices[0].leaf == identity.der
    assert len(signature.authorities) == (3 if with_chain else 1)


def test_a_message_that_nobody_signed_is_invalid(monkeypatch: pytest.MonkeyPatch) -> None:
    nobody = SignedData(content=None, certificates=(), signers=())
    monkeypatch.setattr(module, "read_signed_data", lambda _: nobody)
    signature = read_signature([("arm64", blob())])
    assert (signature.state, "nobody signed" in str(signature.problems[0])) == ("invalid", True)
