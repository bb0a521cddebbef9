"""What testers can find out about their device, from a profile to a page, and what nobody finds on the server."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from support.pages import by_id, carried, parsed
from support.profile_builder import DEVICES
from support.world import World

from otadesk.progress import CancelToken
from otadesk.publish.publisher import preview
from otadesk.site.device_check import digest


def written(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def test_a_published_page_includes_the_profiles_devices_and_names_none(world: World) -> None:
    package = world.build()
    assert package.profile is not None
    assert package.profile.devices == DEVICES
    receipt = world.publish(package, place=replace(world.place, device_check=True))
    for page in (world.root / "com.example.sample" / "index.html",
                 world.root / "com.example.sample" / receipt.release.id / "index.html"):  # fmt: skip
        included = carried(parsed(page.read_text("utf-8")))["included"]
        salt, iterations = bytes.fromhex(included["salt"]), included["iterations"]
        assert set(included["digests"]) == {digest(udid, salt, iterations) for udid in DEVICES}
    for path in written(world.root):
        if path.name != "App.ipa":
            content = path.read_bytes().lower()
            assert not [udid for udid in DEVICES if udid.lower().encode() in content], path.name


def test_each_release_has_a_salt_of_its_own(world: World) -> None:
    place = replace(world.place, device_check=True)
    checks = [world.publish(world.build(build), place=place).release.device_check for build in ("1", "2")]
    assert len({check.salt for check in checks if check}) == 2


def test_a_place_can_do_without(world: World) -> None:
    receipt = world.publish(world.build())
    assert receipt.release.device_check is None
    page = (world.root / "com.example.sample" / "index.html").read_text("utf-8")
    assert by_id(parsed(page), "included") is None


def test_a_look_at_what_would_be_written_has_the_same_sizes_and_hashes_nothing(world: World) -> None:
    place = replace(world.place, device_check=True)
    package = world.build()
    look = preview(package, place, surroundings=world.computer(), token=CancelToken())
    receipt = world.publish(package, place=place)
    sizes = {path.name: path.stat().st_size for path in written(world.root / "com.example.sample" / receipt.release.id)}
    release_folder = look.publication.release_folder
    foreseen = {path.rsplit("/", 1)[1]: size for path, size in look.files if release_folder in path}
    # The page's code is drawn for an address that has the time of the publish in it.
    assert abs(foreseen.pop("index.html") - sizes.pop("index.html")) < 500
    assert foreseen == sizes
