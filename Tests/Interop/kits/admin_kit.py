"""A running dcsim with its admin API, and worlds made by it; standard library only."""

import http.client
import json
from pathlib import Path
from urllib.parse import urlsplit

from limits import HANG_SECONDS
from rsa_key import RSAKey, read_pkcs1
from world import World



class Refused(Exception):
    """An answer that is no success: its status and what it says."""

    def __init__(self, status: int, body: str) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.error = json.loads(body)["error"]


class HTTPWorld:
    """A world made over HTTP, with what client kits ask of a world."""

    def __init__(self, document: dict) -> None:
        self.id: str = document["id"]
        self.report: dict = document["report"]
        self.pem: str = self.report["rsa_public_key_pem"]
        self.key: RSAKey = read_pkcs1(self.pem)

    def address(self, dc: int, *, ipv6: bool = False) -> tuple[str, int]:
        entry = next(entry for entry in self.report["dcs"] if entry["id"] == dc)
        place = entry["ipv6"] if ipv6 else entry
        return place["host"], place["port"]


class Admin:
    """Asks the admin API of a process; each thread has to have one of its own."""

    def __init__(self, url: str, token: str | None = None) -> None:
        self.host = urlsplit(url).netloc
        self.connection = http.client.HTTPConnection(self.host, timeout=HANG_SECONDS)
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}

    def another(self) -> "Admin":
        other = Admin(f"http://{self.host}")
        other.headers = self.headers
        return other

    def ask(self, method: str, path: str, body: str | dict | None = None) -> str:
        text = json.dumps(body) if isinstance(body, dict) else body
        data = text.encode() if text is not None else None
        self.connection.request(method, path, data, self.headers)
        answer = self.connection.getresponse()
        content = answer.read().decode()
        if answer.status >= 300:
            raise Refused(answer.status, content)
        return content

    def json(self, method: str, path: str, body: str | dict | None = None):
        content = self.ask(method, path, body)
        return json.loads(content) if content else None

    def create(self, scenario: str = "dcs: 5", name: str | None = None) -> HTTPWorld:
        return HTTPWorld(self.json("POST", f"/worlds?name={name}" if name else "/worlds", scenario))

    def close(self) -> None:
        self.connection.close()


class AdminServer(World):
    """`dcsim run --admin 0`."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        super().__init__(folder / "ready.json", "--admin", "0", "--log-level", "error", *arguments)
        self.url: str = self.ready["admin"]

    def admin(self, token: str | None = None) -> Admin:
        return Admin(self.url, token)

    def resident_kilobytes(self) -> int:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
