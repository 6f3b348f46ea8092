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


def test_a_page_speaks_over_websocket_and_http(world, tmp_path):
    if CHROMIUM is None:
        pytest.skip("no Chromium here; Scripts/install-missing interop installs it where there is a package")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host, port = world.address(2)
    url = f"http://127.0.0.1:{server.server_port}/page.html?host={host}:{port}&n={world.key.n:x}&e={world.key.e}"
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    command += ["--no-first-run", "--disable-background-networking", f"--user-data-dir={tmp_path / 'profile'}"]
    browser = subprocess.Popen(
        [*command, url], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
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
