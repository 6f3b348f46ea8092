"""Telegram Desktop as Debian has it, on a screen that nobody sees: keys and clicks in, pixels and logs out."""

import os
import shutil
import signal
import struct
import subprocess
import time
from pathlib import Path

from limits import HANG_SECONDS
from pictures import encode_png
from tdlib_kit import rekey
from world import World

PROGRAMS = ("telegram-desktop", "Xvfb", "xdotool")
# So that the places to click at are always the same ones.
SIZE = (1000, 700)
# An animation has ended when so few bytes change in so many seconds: a caret may go on blinking.
STILL_SECONDS, STILL_BYTES = 0.4, 1000
# How long what a key or a click leads to may take before it is done again.
PATIENCE_SECONDS = 5.0


def missing() -> list[str]:
    return [program for program in PROGRAMS if shutil.which(program) is None]


class Screen:
    """An X server without a display; its pixels lie in a file."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        mode = f"{SIZE[0]}x{SIZE[1]}x24"
        options = ["-displayfd", str(write), "-screen", "0", mode, "-fbdir", str(folder), "-nolisten", "tcp"]
        with open(folder / "Xvfb.log", "wb") as log:
            self._server = subprocess.Popen(["Xvfb", *options], pass_fds=[write], stdout=log, stderr=log)
        os.close(write)
        with open(read) as number:
            self.name = f":{number.readline().strip()}"
        self._pixels = folder / "Xvfb_screen0"

    def pixels(self) -> bytes:
        """Rows of four bytes a pixel: blue, green, red, nothing."""
        content = self._pixels.read_bytes()
        header, colours = struct.unpack_from(">I", content)[0], struct.unpack_from(">I", content, 76)[0]
        return content[header + 12 * colours :][: 4 * SIZE[0] * SIZE[1]]

    def save(self, path: Path) -> None:
        """Writes what is to be seen as a PNG."""
        pixels, (width, height) = self.pixels(), SIZE
        planes = [pixels[2::4], pixels[1::4], pixels[0::4]]
        colours = bytearray(3 * width * height)
        for offset, plane in enumerate(planes):
            colours[offset::3] = plane
        rows = b"".join(b"\x00" + colours[3 * width * y : 3 * width * (y + 1)] for y in range(height))

        path.write_bytes(encode_png(width, height, rows, colour=2))

    def wait_until_still(self) -> None:
        end = time.monotonic() + HANG_SECONDS
        before = self.pixels()
        while True:
            time.sleep(STILL_SECONDS)
            after = self.pixels()
            if sum(a != b for a, b in zip(before, after)) < STILL_BYTES and len(set(after)) > 8:
                return
            assert time.monotonic() < end, "the screen does not come to rest"
            before = after

    def do(self, *words: object) -> None:
        command = ["xdotool", *map(str, words)]
        subprocess.run(command, env=os.environ | {"DISPLAY": self.name}, check=True, timeout=HANG_SECONDS)

    def stop(self) -> None:
        end(self._server)


def end(process: subprocess.Popen) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(HANG_SECONDS)


class Desktop:
    """The program with the simulator's key, its folder, and a screen."""

    def __init__(self, folder: Path, world: World) -> None:
        self._folder, self._world = folder, world
        self._program = folder / "Telegram-dcsim"
        done = rekey(shutil.which(PROGRAMS[0]), self._program)
        assert done.returncode == 0, done.stderr
        for name in ("home", "run", "work"):
            (folder / name).mkdir(mode=0o700)
        self.screen = Screen(folder)
        self._process: subprocess.Popen | None = None

    def start(self) -> None:
        door = self._world.ready["socks"]
        inherited = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        environment = inherited | {
            "DISPLAY": self.screen.name,
            "HOME": str(self._folder / "home"),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(self._folder / "run"),
            "all_proxy": f"socks5://{door['host']}:{door['port']}",
        }
        command = [self._program, "-debug", "-many", "-workdir", self._folder / "work"]
        with open(self._folder / "output.log", "ab") as log:
            self._process = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def close(self) -> None:
        if self._process:
            end(self._process)
            self._process = None

    def stop(self) -> None:
        self.close()
        self.screen.stop()

    def until(self, *steps: tuple, kind: str = "request", name: str, dc: int) -> None:
        """Takes the steps, and takes them again, until the server's log says that they have led there."""
        mark, end = self._world.log.mark(), time.monotonic() + HANG_SECONDS
        while True:
            for step in steps:
                self.screen.wait_until_still()
                self.screen.do(*step)
            again = time.monotonic() + PATIENCE_SECONDS
            while time.monotonic() < again:
                if self._world.log.lines(kind, name, dc=dc, since=mark):
                    return
                time.sleep(0.05)
            assert time.monotonic() < end, f"{steps} did not lead to {name} at DC {dc}"

    def complaints(self) -> list[str]:
        """The lines of its logs that tell of an error, without their times."""
        work = self._folder / "work"
        lines = []
        for path in [work / "log.txt", *sorted((work / "DebugLogs").glob("log_*.txt"))]:
            lines += path.read_text(errors="replace").splitlines() if path.exists() else []
        return sorted({line.partition("] ")[2] for line in lines if " Error: " in line})


def key(*names: str) -> tuple:
    return ("key", *names)


def words(text: str) -> tuple:
    return ("type", "--delay", "30", text)


def click(x: int, y: int) -> tuple:
    return ("mousemove", x, y, "click", "1")
