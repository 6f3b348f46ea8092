"""Unpatched Pyrogram, pyrofork, kurigram and hydrogram: files up, down, across DCs, and from a CDN."""

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from places import SCENARIOS
import pyrogram_kit as kit
from pyrogram_kit import make_client, raw, started
from rsa_key import read_pkcs1
from world import ON_DC_2, Account, World

ON_DC_4 = Account("9996641234", "44444", 4)
# Without tgcrypto a megabyte takes the library ten seconds.
SIZE = 20 * 1024 * 1024 + 12345 if find_spec("tgcrypto") else 300_001
FLAWED = SCENARIOS / "cdn.yaml"

file_id = kit.part("file_id")
# It asks the file's own DC for what only the CDN has.
needs_cdn = pytest.mark.skipif(kit.TAKES_ADDRESSES, reason="kurigram does not go to the CDN it is sent to")


def as_account(account: Account, world: World, monkeypatch, folder: Path):
    """A client that is logged in and knows itself, which the library's upload wants."""
    knobs = {"in_memory": True, "phone_number": account.phone, "phone_code": account.code}
    return started(make_client(world, monkeypatch, folder, **knobs))


async def upload(app, content: bytes, folder: Path):
    """A document made of bytes by the library's own upload, without a message around it."""
    path = folder / "a.bin"
    path.write_bytes(content)
    media = raw.types.InputMediaUploadedDocument(
        file=await app.save_file(str(path)),
        mime_type="application/octet-stream",
        attributes=[raw.types.DocumentAttributeFilename(file_name="a.bin")],
    )
    request = raw.functions.messages.UploadMedia(peer=raw.types.InputPeerSelf(), media=media)
    return (await app.invoke(request)).document


async def download(app, document) -> bytes:
    """The bytes that the library's own download gives; most of the family swallow errors in it."""
    named = file_id.FileId(
        file_type=file_id.FileType.DOCUMENT,
        dc_id=document.dc_id,
        media_id=document.id,
        access_hash=document.access_hash,
        file_reference=document.file_reference,
        thumbnail_size="",
    )
    return b"".join([chunk async for chunk in app.get_file(named, document.size)])


def test_a_file_of_dc_2_is_downloaded_byte_equal_by_an_account_of_dc_4(world, monkeypatch, tmp_path, run):
    content = os.urandom(SIZE)

    async def scenario():
        async with as_account(ON_DC_2, world, monkeypatch, tmp_path) as app:
            document = await upload(app, content, tmp_path)
            assert (document.dc_id, document.size) == (2, SIZE)
            assert await download(app, document) == content
        async with as_account(ON_DC_4, world, monkeypatch, tmp_path) as app:
            assert await download(app, document) == content

    run(scenario())
    world.log.wait_for("request", "auth.importAuthorization", dc=2)
    assert not world.log.lines("answer", "FILE_MIGRATE_2")


@needs_cdn
@pytest.mark.parametrize("flawed", [False, True], ids=["right", "one byte wrong"])
def test_a_cdn_gives_the_file_and_nothing_else_passes(flawed, monkeypatch, tmp_path, run):
    content = os.urandom(SIZE)
    text = FLAWED.read_text()
    path = tmp_path / "world.yaml"
    path.write_text(text if flawed else text.replace("cdn_flaw: 140000", ""))
    world = World(tmp_path / "ready.json", str(path))

    async def scenario():
        async with as_account(ON_DC_2, world, monkeypatch, tmp_path) as app:
            config = await app.invoke(raw.functions.help.GetCdnConfig())
            assert [key.dc_id for key in config.public_keys] == [203]
            key = read_pkcs1(config.public_keys[0].public_key)
            assert key.n != world.key.n
            trusted = kit.rsa.PublicKey(key.n, key.e)
            monkeypatch.setitem(kit.rsa.server_public_keys, key.signed_fingerprint, trusted)
            return await download(app, await upload(app, content, tmp_path))

    try:
        received = run(scenario())
        assert received == (b"" if flawed else content)
        world.log.wait_for("request", "upload.getCdnFile", dc=203)
        world.log.wait_for("request", "upload.reuploadCdnFile", dc=2)
        world.log.wait_for("request", "upload.getCdnFileHashes", dc=2)
        assert not world.log.lines("request", "auth.importAuthorization", dc=203)
    finally:
        assert world.stop() == 0
