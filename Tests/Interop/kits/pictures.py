"""Pictures without a library, of one colour."""

import struct
import zlib


def encode_png(width: int, height: int, rows: bytes, *, colour: int = 0) -> bytes:
    """A PNG of rows that each begin with a zero; 0 is grey, 2 is red, green, blue."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)),
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )


def png(width: int, height: int, shade: int = 128) -> bytes:
    """A grey picture that any decoder reads; another shade is another file."""
    return encode_png(width, height, (b"\0" + bytes([shade]) * width) * height)


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


def webp(width: int, height: int) -> bytes:
    """A lossless picture of one colour: five prefix codes of one symbol, and no bit for a pixel."""
    bits = (width - 1) | (height - 1) << 14 | 1 << 28
    one_symbol = 0b0001
    body = bits | sum(one_symbol << (32 + 3 + 4 * code) for code in range(5))
    stream = b"\x2f" + body.to_bytes(8, "little")
    stream += bytes(len(stream) % 2)
    chunk = b"VP8L" + struct.pack("<I", 9) + stream
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk
