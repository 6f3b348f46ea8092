"""Small files of the kinds that clients send, each valid as far as anybody here looks into it."""

import struct
import zlib


def jpeg(width: int, height: int) -> bytes:
    """A grey picture: one component, of which every block is zero."""

    def segment(marker: int, body: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body

    table = bytes([0] * 16)
    only_zero = bytes([1] + [0] * 15) + b"\x00"  # one code of one bit, for zero: no difference, end of block
    blocks = -(-width // 8) * -(-height // 8)
    return b"".join(
        (
            b"\xff\xd8",
            segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"),
            segment(0xDB, b"\x00" + bytes([16] * 64)),
            segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"),
            segment(0xC4, b"\x00" + only_zero),
            segment(0xC4, b"\x10" + only_zero),
            segment(0xDA, b"\x01\x01\x00\x00\x3f\x00"),
            bytes(-(-blocks // 4)),
            b"\xff\xd9",
        )
    )


def png(width: int, height: int) -> bytes:
    """A black picture of one byte a pixel."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(width + 1) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def webp(width: int, height: int) -> bytes:
    """A lossless picture of one colour: five prefix codes of one symbol, and no bit for a pixel."""
    bits = (width - 1) | (height - 1) << 14 | 1 << 28
    one_symbol = 0b0001
    body = bits | sum(one_symbol << (32 + 3 + 4 * code) for code in range(5))
    stream = b"\x2f" + body.to_bytes(8, "little")
    stream += bytes(len(stream) % 2)
    chunk = b"VP8L" + struct.pack("<I", 9) + stream
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


def mp4(size: int = 20_000) -> bytes:
    """The head of a video, and nothing to see."""
    head = struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"isom", 512, b"isom", b"mp42")
    return head + struct.pack(">I4s", size - len(head), b"mdat") + bytes(size - len(head) - 8)


def ogg(size: int = 8_000) -> bytes:
    return b"OggS\x00\x02" + bytes(size - 6)


def mp3(size: int = 8_000) -> bytes:
    return b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes(size - 10)
