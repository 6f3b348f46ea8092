"""Sounds and videos that clients send: the head of each, and nothing behind it."""

import struct


def mp4(size: int = 20_000) -> bytes:
    """The head of a video, and nothing to see."""
    head = struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"isom", 512, b"isom", b"mp42")
    return head + struct.pack(">I4s", size - len(head), b"mdat") + bytes(size - len(head) - 8)


def ogg(size: int = 8_000) -> bytes:
    return b"OggS\x00\x02" + bytes(size - 6)


def mp3(size: int = 8_000) -> bytes:
    return b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes(size - 10)
