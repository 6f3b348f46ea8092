"""Usual calls about files."""

import media
import pictures

CDN = 203
PART = 4096


async def files(cast) -> None:
    anna = cast.anna
    await _photos(cast)
    await _media(cast)
    own = cast.make("inputPeerSelf")
    history = (await anna.ask("messages.getHistory", peer=own, limit=100)).messages
    documents = {_name(message.media.document): message.media.document for message in history if _is_file(message)}
    await _abroad(cast, documents["far.bin"])
    await _by_cdn(cast, documents["popular.bin"])
    picture = cast.make("inputFile", id=await _upload(cast, b"secret"), parts=1, name="s", md5_checksum="")
    secret = cast.make("inputEncryptedChat", chat_id=1, access_hash=1)
    encrypted = cast.make("inputEncryptedFileUploaded", id=picture.id, parts=1, md5_checksum="", key_fingerprint=1)
    await anna.ask("messages.uploadEncryptedFile", peer=secret, file=encrypted)


def _is_file(message) -> bool:
    return getattr(getattr(message, "media", None), "document", None) is not None


def _name(document) -> str:
    return next((mark.file_name for mark in document.attributes if hasattr(mark, "file_name")), "")


async def _upload(cast, content: bytes, big: bool = False) -> int:
    number = next(cast.numbers)
    if big:
        await cast.anna.ask(
            "upload.saveBigFilePart", file_id=number, file_part=0, file_total_parts=1, bytes=content
        )
    else:
        await cast.anna.ask("upload.saveFilePart", file_id=number, file_part=0, bytes=content)
    return number


async def _file(cast, content: bytes, name: str):
    return cast.make("inputFile", id=await _upload(cast, content), parts=1, name=name, md5_checksum="")


async def _photos(cast) -> None:
    anna, make = cast.anna, cast.make
    shown = await anna.ask("photos.uploadProfilePhoto", file=await _file(cast, pictures.jpeg(640, 640), "me.jpg"))
    first = shown.photo
    same = make("inputPhoto", id=first.id, access_hash=first.access_hash, file_reference=first.file_reference)
    await anna.ask("photos.getUserPhotos", user_id=make("inputUserSelf"))
    await anna.ask("photos.updateProfilePhoto", id=same)
    await anna.ask("users.getFullUser", id=make("inputUserSelf"))
    peer = make("inputPeerSelf")
    place = make("inputPeerPhotoFileLocation", peer=peer, photo_id=first.id, big=True)
    await anna.ask("upload.getFile", location=place, offset=0, limit=PART)
    await anna.ask("photos.deletePhotos", id=[same])


async def shown(cast):
    """A picture for a group or a channel."""
    return cast.make("inputChatUploadedPhoto", file=await _file(cast, pictures.jpeg(320, 320), "place.jpg"))


async def _media(cast) -> None:
    anna, make = cast.anna, cast.make
    friend, own = cast.peer(cast.friend), make("inputPeerSelf")
    picture = make("inputMediaUploadedPhoto", file=await _file(cast, pictures.jpeg(640, 480), "p.jpg"))
    video = make(
        "inputMediaUploadedDocument",
        file=make("inputFileBig", id=await _upload(cast, media.mp4(), big=True), parts=1, name="v.mp4"),
        mime_type="video/mp4",
        attributes=[
            make("documentAttributeVideo", duration=1, w=320, h=240, supports_streaming=True),
            make("documentAttributeFilename", file_name="v.mp4"),
        ],
    )
    place = make("inputGeoPoint", lat=52.5, long=13.4)
    person = {"phone_number": "9996621002", "first_name": "B", "last_name": "B", "vcard": ""}
    venue = {"title": "T", "address": "A", "provider": "foursquare", "venue_id": "1", "venue_type": ""}
    for content in (
        picture,
        video,
        make("inputMediaGeoPoint", geo_point=place),
        make("inputMediaVenue", geo_point=place, **venue),
        make("inputMediaContact", **person),
        make("inputMediaDice", emoticon="🎲"),
    ):
        await anna.ask(
            "messages.sendMedia", peer=friend, media=content, message="words", random_id=next(cast.numbers)
        )
    stored = await anna.ask("messages.uploadMedia", peer=own, media=await _document(cast, "one.bin"))
    again = await anna.ask("messages.uploadMedia", peer=own, media=await _document(cast, "two.bin"))
    album = [
        make("inputSingleMedia", media=make("inputMediaDocument", id=_input(cast, kept.document)), random_id=next(cast.numbers), message="")
        for kept in (stored, again)
    ]
    await anna.ask("messages.sendMultiMedia", peer=own, multi_media=album)
    location = make("inputDocumentFileLocation", thumb_size="", **_named(stored.document))
    await anna.ask("upload.getFile", location=location, offset=0, limit=PART)
    await anna.ask("upload.getFileHashes", location=location, offset=0)


async def _document(cast, name: str):
    return cast.make(
        "inputMediaUploadedDocument",
        file=await _file(cast, name.encode() * 100, name),
        mime_type="application/octet-stream",
        attributes=[cast.make("documentAttributeFilename", file_name=name)],
    )


def _named(document) -> dict:
    return {name: getattr(document, name) for name in ("id", "access_hash", "file_reference")}


def _input(cast, document):
    return cast.make("inputDocument", **_named(document))


async def _abroad(cast, document) -> None:
    make, abroad = cast.make, await cast.stranger(4)
    location = make("inputDocumentFileLocation", thumb_size="", **_named(document))
    window = {"offset": 0, "limit": PART}
    assert await cast.anna.refused("upload.getFile", location=location, **window)
    carried = await cast.anna.ask("auth.exportAuthorization", dc_id=4)
    await abroad.ask("auth.importAuthorization", id=carried.id, bytes=carried.bytes)
    await abroad.ask("upload.getFile", location=location, **window)
    web = make("inputWebFileLocation", url="https://example.org/far", access_hash=0)
    await abroad.ask("upload.getWebFile", location=web, **window)


async def _by_cdn(cast, document) -> None:
    location = cast.make("inputDocumentFileLocation", thumb_size="", **_named(document))
    led = await cast.anna.ask("upload.getFile", location=location, cdn_supported=True, offset=0, limit=PART)
    cdn = await cast.stranger(CDN, is_cdn=True)
    token = {"file_token": led.file_token}
    due = await cdn.ask("upload.getCdnFile", **token, offset=0, limit=PART)
    if hasattr(due, "request_token"):
        await cast.anna.ask("upload.reuploadCdnFile", **token, request_token=due.request_token)
        await cdn.ask("upload.getCdnFile", **token, offset=0, limit=PART)
    await cast.anna.ask("upload.getCdnFileHashes", **token, offset=0)
