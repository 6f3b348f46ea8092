"""Unpatched Telethon: files up, down, and across DCs."""

import io
import os

import pytest
from telethon import errors, functions, types

from pictures import png
from telethon_kit import connected, log_in
from world import ON_DC_2, Account

ON_DC_4 = Account("9996641234", "44444", 4)
SIZE = 20 * 1024 * 1024 + 12345


async def upload(client, content: bytes):
    """A document made of bytes by Telethon's own upload, without a message around it."""
    file = await client.upload_file(io.BytesIO(content), file_name="a.bin", file_size=len(content))
    media = types.InputMediaUploadedDocument(
        file, "application/octet-stream", [types.DocumentAttributeFilename("a.bin")]
    )
    answer = await client(functions.messages.UploadMediaRequest(types.InputPeerSelf(), media))
    return answer.document


def location(document):
    return types.InputDocumentFileLocation(
        document.id, document.access_hash, document.file_reference, thumb_size=""
    )


def test_20_mb_of_dc_2_are_downloaded_byte_equal_by_an_account_of_dc_4(world, run):
    content = os.urandom(SIZE)

    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            document = await upload(client, content)
            assert (document.dc_id, document.size) == (2, SIZE)
        async with connected(world) as client:
            await log_in(client, ON_DC_4)
            # Without a hint Telethon asks its own DC first and is sent on.
            assert await client.download_file(location(document)) == content
            assert await client.download_file(location(document), dc_id=2) == content
            assert (await client.get_me()).phone == ON_DC_4.phone

    run(scenario())
    world.log.wait_for("answer", "FILE_MIGRATE_2", dc=4)
    world.log.wait_for("request", "upload.saveBigFilePart", dc=2)
    world.log.wait_for("request", "upload.getFile", dc=2)


def test_a_small_file_is_checked_by_md5_and_comes_back(world, run):
    content = os.urandom(300_001)

    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            document = await upload(client, content)
            assert await client.download_file(location(document)) == content
            part = await client(functions.upload.GetFileRequest(location(document), 299008, 4096))
            assert part.bytes == content[299008:]
            with pytest.raises(errors.LimitInvalidError):
                await client(functions.upload.GetFileRequest(location(document), 0, 5000))
            stranger = types.InputDocumentFileLocation(document.id, document.access_hash, b"\1", "")
            with pytest.raises(errors.BadRequestError):
                await client(functions.upload.GetFileRequest(stranger, 0, 4096))

    run(scenario())
    world.log.wait_for("request", "upload.saveFilePart", dc=2)
    world.log.wait_for("answer", "FILE_REFERENCE_INVALID", dc=2)


def test_a_missing_part_is_named(world, run):
    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            await client(functions.upload.SaveFilePartRequest(7, 0, bytes(1024)))
            media = types.InputMediaUploadedPhoto(types.InputFile(7, 2, "a.jpg", ""))
            with pytest.raises(errors.FilePartMissingError):
                await client(functions.messages.UploadMediaRequest(types.InputPeerSelf(), media))

    run(scenario())


def test_a_profile_photo_is_set_shown_and_deleted(world, run, tmp_path):
    content = png(500, 400)

    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            junk = await client.upload_file(os.urandom(5000), file_name="me.jpg")
            with pytest.raises(errors.ImageProcessFailedError):
                await client(functions.photos.UploadProfilePhotoRequest(file=junk))
            file = await client.upload_file(content, file_name="me.png")
            await client(functions.photos.UploadProfilePhotoRequest(file=file))
            me = await client.get_me()
            assert me.photo.dc_id == 2
            assert await client.download_profile_photo("me", file=bytes) == content
            photos = await client.get_profile_photos("me")
            assert [photo.id for photo in photos] == [me.photo.photo_id]
            assert [(size.type, size.w, size.h) for size in photos[0].sizes[1:]] == [
                ("a", 160, 160), ("b", 320, 320), ("c", 400, 400)
            ]
            assert await client.download_media(photos[0], file=bytes) == content
            deleted = await client(
                functions.photos.DeletePhotosRequest(
                    [types.InputPhoto(photo.id, photo.access_hash, photo.file_reference) for photo in photos]
                )
            )
            assert deleted == [me.photo.photo_id]
            assert not (await client.get_me()).photo

    run(scenario())
