"""Which server or host an answer comes from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.probe.client import Answer
from otadesk.probe.recognise import NAMES, recognise


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ({"Server": "nginx/1.22.1"}, "nginx"),
        ({"Server": "openresty"}, "nginx"),
        ({"Server": "Apache/2.4.71 (Debian)"}, "apache"),
        ({"Server": "Caddy"}, "caddy"),
        ({"Server": "Microsoft-IIS/10.0"}, "iis"),
        ({"Server": "LiteSpeed"}, "litespeed"),
        ({"Server": "GitHub.com"}, "github-pages"),
        ({"Server": "Netlify"}, "netlify"),
        ({"Server": "Vercel"}, "vercel"),
        ({"Server": "cloudflare", "CF-RAY": "8a"}, "cloudflare"),
        ({"Server": "nginx", "CF-Ray": "8a"}, "cloudflare"),
        ({"Server": "AmazonS3", "X-Amz-Cf-Id": "x"}, "cloudfront"),
        ({"Server": "AmazonS3"}, "s3"),
        ({"Server": "UploadServer"}, "gcs"),
        ({"Server": "Windows-Azure-Blob/1.0"}, "azure"),
        ({"X-Fastly-Request-ID": "1"}, "fastly"),
        ({"Server": "mynginx"}, None),
        ({}, None),
    ],
)
def test_headers_tell_the_server(headers: dict[str, str], kind: str | None) -> None:
    assert recognise(Answer(200, tuple(headers.items()))) == kind


def test_an_error_page_tells_a_server_that_hides_its_name() -> None:
    assert recognise(Answer(404, (), b"<html><body><hr><center>nginx</center></body></html>")) == "nginx"
    assert recognise(Answer(404, (), b"<hr>\n<address>Apache Server at example.com Port 443</address>")) == "apache"
    assert recognise(None) is None


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=50), max_size=5), st.binary(max_size=200))
def test_any_answer_is_recognised_or_not(headers: dict[str, str], body: bytes) -> None:
    assert recognise(Answer(200, tuple(headers.items()), body)) in {None, *NAMES}
