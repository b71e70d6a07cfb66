"""The web server and the browser that tests, pictures and paper share."""

import gzip
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
import zipfile

import pytest

from tests import conftest
from tools import ROOT
from tools.web import served


def test_a_served_folder_sends_its_files_with_the_headers_and_only_while_it_is_served(tmp_path):
    (tmp_path / "page.html").write_text("hello", encoding="utf-8")
    with served(tmp_path, {"X-Course": "yes"}) as address, urllib.request.urlopen(f"{address}/page.html") as answer:
        assert answer.read() == b"hello" and answer.headers["X-Course"] == "yes"
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(f"{address}/page.html", timeout=2)


def test_text_is_compressed_for_who_takes_it_and_pictures_are_not(tmp_path):
    text, picture = b"again " * 1000, bytes(1000)
    (tmp_path / "index.html").write_bytes(text)
    (tmp_path / "zeros.webp").write_bytes(picture)

    def asked(address, **headers):
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as answer:
            return answer.headers["Content-Encoding"], answer.read()

    with served(tmp_path, plain=True) as address:
        assert asked(f"{address}/", **{"Accept-Encoding": "gzip"}) == (None, text)
    with served(tmp_path) as address:
        encoding, body = asked(f"{address}/", **{"Accept-Encoding": "gzip, br"})
        assert encoding == "gzip" and gzip.decompress(body) == text and len(body) < 200
        assert asked(f"{address}/index.html") == (None, text)
        assert asked(f"{address}/zeros.webp", **{"Accept-Encoding": "gzip"}) == (None, picture)
        (tmp_path / "index.html").write_bytes(b"new")
        assert gzip.decompress(asked(f"{address}/", **{"Accept-Encoding": "gzip"})[1]) == b"new"


def test_a_browser_that_still_has_a_text_is_told_so_until_it_changes(tmp_path):
    page = tmp_path / "page.html"
    page.write_text("as it was", encoding="utf-8")

    def asked(address, **headers):
        try:
            with urllib.request.urlopen(
                urllib.request.Request(address, headers={"Accept-Encoding": "gzip"} | headers)
            ) as answer:
                return answer.status, answer.headers["ETag"], gzip.decompress(answer.read())
        except urllib.error.HTTPError as answer:
            return answer.code, answer.headers["ETag"], answer.read()

    with served(tmp_path) as address:
        status, mark, _ = asked(f"{address}/page.html")
        assert status == 200
        assert asked(f"{address}/page.html", **{"If-None-Match": mark}) == (304, mark, b"")
        page.write_text("as it is", encoding="utf-8")
        assert asked(f"{address}/page.html", **{"If-None-Match": mark})[::2] == (200, b"as it is")


def test_the_server_runs_alone_as_the_bundle_takes_it_along(tmp_path):
    """Without the project beside it, in a Python of its own."""
    (tmp_path / "index.html").write_text("hello", encoding="utf-8")
    alone = shutil.copy(ROOT / "tools" / "web.py", tmp_path)
    command = [sys.executable, "-I", alone, tmp_path, "0", "127.0.0.1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        address = server.stdout.readline().split()[0]
        with urllib.request.urlopen(address) as answer:
            assert answer.read() == b"hello"
        server.terminate()


def test_a_browser_test_that_fails_leaves_a_screenshot_and_a_trace(browser, tmp_path, monkeypatch):
    monkeypatch.setattr(conftest, "FAILED", tmp_path)
    context = browser.new_context()
    context.new_page().set_content("<h1>seen</h1>")
    conftest.leave_traces(browser, "name")
    context.close()
    assert [path.read_bytes()[:4] for path in tmp_path.glob("*.png")] == [b"\x89PNG"]
    assert "trace.trace" in zipfile.ZipFile(next(tmp_path.glob("*.zip"))).namelist()
