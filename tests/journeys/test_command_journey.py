"""The main job on the command line, end to end, on a real sshd and a real nginx."""

from __future__ import annotations

import hashlib
import json
import plistlib
import signal
import ssl
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from support.ipa_builder import build_ipa
from support.shared import FIXTURES
from support.site import Site
from support.webserver import apache
from support.xvfb import eventually

from otadesk.site.link import manifest_url_of

FORCED = ("--force", "--json")


def fetch(site: Site, url: str) -> bytes:
    """Fetch over HTTPS, trusting only the server's own authority."""
    context = ssl.create_default_context(cafile=str(site.web.ca_file))
    with urllib.request.urlopen(url, context=context, timeout=20) as answer:  # noqa: S310 - https, our own server
        content: bytes = answer.read()
        return content


def test_publish_again_from_another_computer_withdraw_restore_prune_and_delete(site: Site, tmp_path: Path) -> None:
    first_build = build_ipa(tmp_path / "first build.ipa", build="1")
    second_build = build_ipa(tmp_path / "second & <build>.ipa", build="2")
    one, two = site.computer("one"), site.computer("two")
    assert site.add_to(one).code == 0
    assert site.add_to(two).code == 0

    first = one.run("publish", first_build, "--server", "Staging", "--notes", "**First**", *FORCED)
    # The tests sign with an authority of their own, so no iPhone would install what they build.
    assert first.code == 1, first.out + first.err
    release = first.json["release"]
    assert release["sha256"] == hashlib.sha256(first_build.read_bytes()).hexdigest()
    assert first.json["verified"] == {"method": "exec-sha256", "ok": True}
    assert first.json["transfer"]["bytes_sent"] >= first_build.stat().st_size
    # A private authority and a private address are for the phone to answer: no fault, no pass.
    assert first.json["probe"]["verdict"] == "undecided"
    manifest = plistlib.loads(fetch(site, manifest_url_of(release["install_url"])))
    package = fetch(site, manifest["items"][0]["assets"][0]["url"])
    assert hashlib.sha256(package).hexdigest() == release["sha256"]

    second = two.run("publish", second_build, "--server", "Staging", *FORCED).json["release"]
    assert second["page_url"] == release["page_url"]
    page = fetch(site, second["page_url"]).decode()
    assert release["id"] in page
    assert second["id"] in page

    listed = one.run("releases", "--server", "staging", "--json").json["apps"]
    assert [entry["id"] for entry in listed[0]["releases"]] == [second["id"], release["id"]]

    assert one.run("withdraw", "--server", "Staging", "--app", "com.example.sample", second["id"]).code == 0
    with pytest.raises(urllib.error.HTTPError, match="404"):
        fetch(site, second["manifest_url"])
    assert second["id"] not in fetch(site, second["page_url"]).decode()
    assert two.run("restore", "--server", "Staging", second["id"]).code == 0
    assert fetch(site, second["manifest_url"])

    told = one.run("releases", "--server", "Staging", "--log")
    assert [line.split()[1] for line in told.out.splitlines() if "restore" in line or "withdraw" in line] == [
        "restore",
        "withdraw",
    ]
    assert one.run("releases", "--server", "Staging", "--csv").out.splitlines()[0].startswith("app,bundle_id,version")

    pruned = one.run("prune", "--server", "Staging", "--keep", "1", "--json").json
    assert pruned["removed"] == [release["id"]]
    folder = second["page_url"].rsplit("/", 2)[1]
    assert site.tester.sees(folder) == second["id"]
    assert site.tester.leftovers() == []

    kept = one.run("delete", "--server", "Staging", second["id"], "--json")
    assert (kept.code, site.tester.sees(folder)) == (2, second["id"]), "nothing is deleted without --yes"
    assert two.run("delete", "--server", "Staging", second["id"], "--yes", "--json").json["deleted"] == second["id"]
    assert site.tester.sees(folder) is None
    assert one.run("releases", "--server", "Staging", "--json").json["apps"] == []


@pytest.mark.shared_fixtures
def test_a_real_build_is_published_and_a_phone_gets_every_byte(site: Site) -> None:
    build = FIXTURES / "ipa" / "OWASP_owasp-mastg__UnCrackable-Level1.ipa"
    computer = site.computer()
    site.add_to(computer)
    refused = computer.run("publish", build, "--server", "Staging", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "blocked")
    done = computer.run("publish", build, "--server", "Staging", "--force", "--json")
    assert done.code == 1, done.out + done.err
    package = fetch(site, done.json["release"]["ipa_url"])
    assert hashlib.sha256(package).hexdigest() == hashlib.sha256(build.read_bytes()).hexdigest()
    probe = computer.run("probe", done.json["release"]["install_url"], "--ca-file", site.web.ca_file, "--json")
    assert (probe.code, probe.json["verdict"]) == (0, "undecided")


def test_the_connection_is_tried_stage_by_stage(site: Site) -> None:
    computer = site.computer()
    site.add_to(computer)
    tried = computer.run("servers", "test", "Staging", "--json").json
    assert tried["ok"]
    assert [stage["stage"] for stage in tried["stages"]][-5:] == ["files", "write", "certificate", "fetch", "type"]
    assert list(site.ssh.root.iterdir()) == []


def test_a_wrong_public_address_is_named(site: Site, tmp_path: Path) -> None:
    computer = site.computer()
    site.add_to(computer)
    computer.run("servers", "edit", "Staging", "--url", site.web.url + "/elsewhere")
    tried = computer.run("servers", "test", "Staging", "--json")
    assert tried.code == 5
    assert tried.json["stages"][-1]["stage"] == "fetch"
    assert not tried.json["stages"][-1]["ok"]
    assert list(site.ssh.root.iterdir()) == []


def test_a_htaccess_comes_and_goes_where_apache_reads_it(site: Site) -> None:
    inside = f"""DocumentRoot "{site.ssh.root}"
<Directory "{site.ssh.root}">
Require all granted
AllowOverride FileInfo
</Directory>"""
    computer = site.computer()
    site.add_to(computer)
    refused = computer.run("servers", "htaccess", "Staging", "--install", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (5, "htaccess"), "nginx reads none"
    with apache(site.ssh.root, inside=inside) as web:
        computer.run("servers", "edit", "Staging", "--url", web.url, "--ca-file", web.ca_file)
        offered = computer.run("servers", "test", "Staging", "--json").json
        assert (bool(offered["stages"][-1]["hint"]), offered["htaccess"]) == (True, "possible")
        assert "otadesk servers htaccess Staging --install" in computer.run("servers", "test", "Staging").out
        done = computer.run("servers", "htaccess", "Staging", "--install", "--json")
        assert (done.code, done.json["htaccess"]) == (0, "installed")
        tried = computer.run("servers", "test", "Staging", "--json").json
        assert (tried["stages"][-1]["hint"], tried["htaccess"]) == ("", "there")
        assert ".htaccess: removed." in computer.run("servers", "htaccess", "Staging", "--remove").out
    assert list(site.ssh.root.iterdir()) == []


def test_an_unknown_host_key_ends_with_the_fingerprint_to_compare(site: Site, tmp_path: Path) -> None:
    computer = site.computer()
    site.add_to(computer)
    other = "SHA256:" + "A" * 43
    computer.run("servers", "edit", "Staging", "--host-key", other)
    build = build_ipa(tmp_path / "app.ipa")
    changed = computer.run("publish", build, "--server", "Staging", *FORCED)
    assert (changed.code, changed.json["error"]["code"]) == (4, "host-key-changed")
    assert site.ssh.fingerprint in changed.out
    assert list(site.ssh.root.iterdir()) == []


def test_a_probe_fault_exits_with_six_after_publishing(site: Site, tmp_path: Path) -> None:
    computer = site.computer()
    site.add_to(computer)
    computer.run("servers", "edit", "Staging", "--url", site.web.url + "/elsewhere")
    done = computer.run("publish", build_ipa(tmp_path / "app.ipa"), "--server", "Staging", *FORCED)
    assert done.code == 6, done.out + done.err
    assert done.json["probe"]["verdict"] == "fail"
    assert "H13" in [finding["id"] for finding in done.json["probe"]["findings"] if finding["outcome"] == "fail"]


def test_a_folder_that_is_missing_is_told_where_its_releases_are_asked_for(site: Site) -> None:
    computer = site.computer()
    site.add_to(computer)
    assert computer.run("releases", "--server", "Staging").err == ""
    missing = site.ssh.root / "buids"
    computer.run("servers", "edit", "Staging", "--root", missing)
    for how in ((), ("--json",)):
        listed = computer.run("releases", "--server", "Staging", *how)
        assert listed.code == 0
        assert f"There is no folder “{missing}” yet. The first publish makes it." in listed.err


def test_a_publisher_that_is_killed_leaves_the_old_build_and_the_next_one_clears_up(site: Site, tmp_path: Path) -> None:
    computer = site.computer()
    site.add_to(computer, "--no-private")
    first = computer.run("publish", build_ipa(tmp_path / "1.ipa"), "--server", "Staging", *FORCED).json["release"]
    large = build_ipa(tmp_path / "2.ipa", build="2", padding_bytes=60_000_000)
    publishing = computer.start("publish", large, "--server", "Staging", *FORCED)
    try:
        eventually(lambda: list(site.ssh.root.glob("*/.incoming-*/release/App.ipa")), "the upload")
    finally:
        publishing.kill()
        publishing.communicate(timeout=30)
    assert site.tester.sees("com.example.sample") == first["id"]
    assert site.tester.leftovers() != []
    third = computer.run("publish", build_ipa(tmp_path / "3.ipa", build="3"), "--server", "Staging", *FORCED)
    assert site.tester.sees("com.example.sample") == third.json["release"]["id"]
    assert site.tester.leftovers() == []


def test_ctrl_c_ends_a_publish_with_130_and_the_old_build_stays(site: Site, tmp_path: Path) -> None:
    computer = site.computer()
    site.add_to(computer, "--no-private")
    first = computer.run("publish", build_ipa(tmp_path / "1.ipa"), "--server", "Staging", *FORCED).json["release"]
    large = build_ipa(tmp_path / "2.ipa", build="2", padding_bytes=60_000_000)
    publishing = computer.start("publish", large, "--server", "Staging", *FORCED)
    try:
        eventually(lambda: list(site.ssh.root.glob("*/.incoming-*/release/App.ipa")), "the upload")
        publishing.send_signal(signal.SIGINT)
        out, _err = publishing.communicate(timeout=30)
    finally:
        publishing.kill()
    assert publishing.returncode == 130
    assert json.loads(out)["error"]["code"] == "cancelled"
    assert site.tester.sees("com.example.sample") == first["id"]
    told = computer.run("releases", "--server", "Staging").out
    assert "publishing that build again goes on from there" in told
    assert "under way" not in told
