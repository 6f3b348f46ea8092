"""Starts the simulator for a test and takes it down again."""

import json
import os
import queue
import signal
import socket
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

from limits import HANG_SECONDS
from places import ROOT
from rsa_key import RSAKey, read_pkcs1
from server_log import ServerLog

READY_WORDS = "dcsim ready "


def binary() -> str:
    return os.environ.get("DCSIM") or str(ROOT / ".build/release/dcsim")


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
        return True
    except OSError:
        return False


# A machine without IPv6 runs dcsim too; what is skipped there is listed with its reason.
HAS_IPV6 = _has_ipv6()
FAMILIES = (False, True) if HAS_IPV6 else (False,)
LOOPBACK = ((socket.AF_INET, "127.0.0.1"), *(((socket.AF_INET6, "::1"),) if HAS_IPV6 else ()))


def free_port_base(dcs: int = 5) -> int:
    """A base with free ports behind it, for worlds that must come back where they were.

    Nobody else takes ports from there: dcsim's free ones begin at 20000, the kernel's at 32768; and of runs side by side
    each begins to look elsewhere.
    """
    places = range(10_500, 19_900, 10)
    first = os.getpid() % len(places)
    for base in [*places[first:], *places[:first]]:
        try:
            for port in range(base + 1, base + dcs + 1):
                for family, host in LOOPBACK:
                    with socket.socket(family) as probe:
                        probe.bind((host, port))
            return base
        except OSError:
            continue
    raise RuntimeError("no free ports")


@dataclass(frozen=True)
class Account:
    phone: str
    code: str
    home: int
    password: str | None = None


# 99966XYYYY exists from the start, lives on DC X and its code is X five times.
ON_DC_1 = Account("9996611234", "11111", 1)
ON_DC_2 = Account("9996621234", "22222", 2)
ON_DC_3 = Account("9996631234", "33333", 3)

# Nobody owns this number: it signs up where it asks, and its code is that DC's digit five times.
NOBODYS = Account("15550001234", "22222", 2)

# A constructor number that no schema has.
UNKNOWN_METHOD = 0x0BADF00D


class World:
    """One running simulator: its ready line as values, its log, its process."""

    def __init__(self, ready_file: Path, *arguments: str, env: dict[str, str] | None = None) -> None:
        self.ready_file = ready_file
        command = [binary(), "run", "--port-base", "0", "--ready-file", str(ready_file), *arguments]
        self.process = subprocess.Popen(
            command,
            env=os.environ | (env or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )
        self.log = ServerLog(self.process.stderr)
        self._stdout: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read_stdout, daemon=True).start()
        self.ready = self._wait_until_ready()
        self.pem: str = self.ready["rsa_public_key_pem"]
        self.key: RSAKey = read_pkcs1(self.pem)

    def _read_stdout(self) -> None:
        for line in self.process.stdout:
            self._stdout.put(line.rstrip("\n"))
        self._stdout.put("")

    def _wait_until_ready(self) -> dict:
        try:
            line = self._stdout.get(timeout=HANG_SECONDS)
            if not line.startswith(READY_WORDS):
                raise RuntimeError(f"the first line on stdout is not the ready line: {line!r}")
            return json.loads(line.removeprefix(READY_WORDS))
        except (queue.Empty, ValueError, RuntimeError) as error:
            self.process.kill()
            self.log.finish()
            raise RuntimeError(f"no world: {error!r}\n{self.log.text}") from error

    @property
    def dc_ids(self) -> list[int]:
        return [dc["id"] for dc in self.ready["dcs"]]

    def address(self, dc: int, *, ipv6: bool = False) -> tuple[str, int]:
        entry = next(entry for entry in self.ready["dcs"] if entry["id"] == dc)
        endpoint = entry["ipv6"] if ipv6 else entry
        return endpoint["host"], endpoint["port"]

    def dc_at(self, address: tuple[str, int]) -> int | None:
        """The DC that listens there, if one does."""
        both = [(dc, self.address(dc, ipv6=ipv6)) for dc in self.dc_ids for ipv6 in FAMILIES]
        return next((dc for dc, place in both if place == tuple(address)), None)

    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def command(self, line: str) -> str:
        """Commands the world; gives its answer without the `ok`."""
        with socket.socket(socket.AF_UNIX) as control:
            control.settimeout(HANG_SECONDS)
            control.connect(self.ready["control_socket"])
            control.sendall(line.encode() + b"\n")
            answer = control.makefile(encoding="utf-8").readline().rstrip("\n")
        assert answer.startswith("ok"), answer
        return answer.removeprefix("ok").strip()

    def stop(self) -> int:
        """Ends the server as an operator would; gives its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(HANG_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait(HANG_SECONDS)
        self.log.finish()
        return status
