"""Reads a PKCS#1 public key and computes its fingerprint, with the standard library alone."""

import base64
import hashlib
from typing import NamedTuple


class RSAKey(NamedTuple):
    n: int
    e: int

    @property
    def fingerprint(self) -> int:
        """The unsigned form: SHA-1 over n and e as TL bytes, its last 8 bytes little-endian."""
        digest = hashlib.sha1(tl_bytes(big_endian(self.n)) + tl_bytes(big_endian(self.e))).digest()
        return int.from_bytes(digest[-8:], "little")

    @property
    def signed_fingerprint(self) -> int:
        return self.fingerprint - (1 << 64) if self.fingerprint >> 63 else self.fingerprint


def big_endian(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def tl_bytes(data: bytes) -> bytes:
    if len(data) < 254:
        head = bytes([len(data)])
    else:
        head = b"\xfe" + len(data).to_bytes(3, "little")
    return head + data + bytes(-len(head + data) % 4)


def read_pkcs1(pem: str) -> RSAKey:
    lines = pem.strip().splitlines()
    assert lines[0] == "-----BEGIN RSA PUBLIC KEY-----" and lines[-1] == "-----END RSA PUBLIC KEY-----"
    tag, body, rest = _der_item(base64.b64decode("".join(lines[1:-1])))
    assert tag == 0x30 and not rest, "not one DER sequence"
    tag, n, rest = _der_item(body)
    assert tag == 0x02
    tag, e, rest = _der_item(rest)
    assert tag == 0x02 and not rest
    return RSAKey(int.from_bytes(n, "big"), int.from_bytes(e, "big"))


def _der_item(data: bytes) -> tuple[int, bytes, bytes]:
    tag, length, start = data[0], data[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(data[2:start], "big")
    return tag, data[start : start + length], data[start + length :]
