"""A page in a headless Chromium makes keys over WebSocket and over HTTP, from another origin, and asks for the config."""

import http.server
import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from limits import HANG_SECONDS

PAGES = Path(__file__).resolve().parent / "browser"
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((path for path in map(shutil.which, NAMES) if path), None)


class Pages(http.server.SimpleHTTPRequestHandler):
    """Serves the page and takes what it reports."""

    results: queue.Queue = queue.Queue()

    def __init__(self, *arguments, **words) -> None:
        super().__init__(*arguments, directory=str(PAGES), **words)

    def do_POST(self) -> None:
        self.results.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_) -> None:
        pass


@pytest.fixture(params=["plain", "tls"])
def place(request, world, world_with):
    """What the page is to dial, what the browser must know for it, and the key of the world."""
    if request.param == "plain":
        host, port = world.address(2)
        return f"host={host}:{port}", [], world.key
    secure = world_with("--tls", "0")
    front = secure.ready["tls"]
    rules = f"MAP *.web.telegram.org:443 {front['host']}:{front['port']}"
    flags = [f"--host-resolver-rules={rules}", f"--ignore-certificate-errors-spki-list={front['spki_sha256']}"]
    return "tls=s&host=venus.web.telegram.org", flags, secure.key


def test_a_page_speaks_over_websocket_and_http(place, tmp_path):
    if CHROMIUM is None:
        pytest.skip("no Chromium here; Scripts/install-missing interop installs it where there is a package")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address, flags, key = place
    url = f"http://127.0.0.1:{server.server_port}/page.html?{address}&n={key.n:x}&e={key.e}"
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    command += ["--no-first-run", "--disable-background-networking", f"--user-data-dir={tmp_path / 'profile'}"]
    browser = subprocess.Popen(
        [*command, *flags, url], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    try:
        report = Pages.results.get(timeout=HANG_SECONDS)
    finally:
        browser.terminate()
        browser.wait(HANG_SECONDS)
        server.shutdown()
    assert "error" not in report["websocket"], report
    assert "error" not in report["http"], report
    assert report["websocket"]["dc"] == report["http"]["dc"] == 2
    assert report["websocket"]["close"] == 1000
    assert report["websocket"]["key"] != report["http"]["key"]
