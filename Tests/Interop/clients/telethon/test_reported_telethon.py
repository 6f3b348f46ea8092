"""What users of libraries reported, tried with Telethon: that of today, and one that has the bug where there was one."""

import io

import pytest
import telethon
from telethon import errors, functions, types

from telethon_kit import connected, log_in
from world import ON_DC_2

VERSION = tuple(int(part) for part in telethon.__version__.split(".")[:2])
SIZE = 3_000_000

WITH_A_FILE = f"""
dcs: 2
accounts: [{{ phone: "{ON_DC_2.phone}" }}]
files: [{{ name: video.bin, size: {SIZE}, owner: "{ON_DC_2.phone}" }}]
"""

KIB, MIB = 1024, 1024 * 1024


async def stored(client):
    """The message with the file of the world."""
    [message] = await client.get_messages("me", limit=1)
    return message


# Telethon#4390, Telethon#3199, mtcute#124: offset, limit, precise, and how much comes or why nothing does.
PARTS = [
    (0, 4 * KIB, False, 4 * KIB),
    (4 * KIB, 8 * KIB, False, 8 * KIB),
    (0, 12 * KIB, True, 12 * KIB),
    (KIB, 4 * KIB, True, 4 * KIB),
    (0, KIB, True, KIB),
    (2 * MIB, MIB, False, SIZE - 2 * MIB),
    (4 * MIB, 4 * KIB, False, 0),
    (0, 12 * KIB, False, errors.LimitInvalidError),
    (0, 2 * MIB, True, errors.LimitInvalidError),
    (0, 512, True, errors.LimitInvalidError),
    (0, 0, False, errors.LimitInvalidError),
    (960 * KIB, 128 * KIB, False, errors.LimitInvalidError),
    (960 * KIB, 128 * KIB, True, errors.LimitInvalidError),
    (MIB - KIB, 2 * KIB, True, errors.LimitInvalidError),
    (71, 50_000, True, errors.OffsetInvalidError),
    (512, KIB, True, errors.OffsetInvalidError),
    (KIB, 4 * KIB, False, errors.OffsetInvalidError),
    (-4 * KIB, 4 * KIB, False, errors.OffsetInvalidError),
]


def test_a_part_lies_within_a_megabyte_and_is_aligned(world_of, run):
    world = world_of(WITH_A_FILE)

    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            document = (await stored(client)).document
            names = (document.id, document.access_hash, document.file_reference, "")
            place = types.InputDocumentFileLocation(*names)
            for offset, limit, precise, outcome in PARTS:
                request = functions.upload.GetFileRequest(place, offset, limit, precise=precise)
                if isinstance(outcome, int):
                    assert len((await client(request)).bytes) == outcome, (offset, limit, precise)
                else:
                    with pytest.raises(outcome):
                        await client(request)

    run(scenario())


def test_an_upload_waits_as_long_as_it_is_told_to(world_of, run):
    """Telethon#4417, grammers#291: FLOOD_PREMIUM_WAIT_X slows uploads down; libraries did not know it."""
    world = world_of(
        """
world: { dcs: 2 }
faults:
  - { fault: rpc_error, method: upload.saveBigFilePart, error: FLOOD_PREMIUM_WAIT_1, after: 3 requests, times: 2 }
"""
    )

    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            file = io.BytesIO(bytes(11 * MIB))
            file.name = "large.bin"
            if VERSION >= (1, 37):
                assert (await client.send_file("me", file)).document.size == 11 * MIB
                return
            with pytest.raises(errors.RPCError, match="FLOOD_PREMIUM_WAIT_1"):
                await client.send_file("me", file)

    run(scenario())
    waits = world.log.lines("answer", "FLOOD_PREMIUM_WAIT_1", dc=2)
    assert len(waits) == 2 if VERSION >= (1, 37) else waits


def test_a_reference_that_runs_out_in_a_download_is_got_anew(world_of, run):
    """Telethon#4341: a download that outlives its file reference ended in an error."""
    world = world_of(f"world: {{{', '.join(WITH_A_FILE.strip().splitlines())}}}")

    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            commands = iter(["expire references video.bin"])

            def expire(*_):
                for command in commands:
                    world.command(command)

            content = await client.download_media(await stored(client), bytes, progress_callback=expire)
            assert len(content) == SIZE

    if VERSION >= (1, 35):
        run(scenario())
        world.log.wait_for("answer", "FILE_REFERENCE_EXPIRED", dc=2)
        world.log.wait_for("request", "messages.getMessages", dc=2)
        return
    with pytest.raises(errors.FileReferenceExpiredError):
        run(scenario())


def test_pages_of_a_history_join_over_gaps(world_of, run):
    """pyrogram#1458, Telethon#607, Telethon#1111: pages, both ways, where messages were deleted."""
    world = world_of(
        f"""
dcs: 2
accounts: [{{ phone: "{ON_DC_2.phone}" }}]
channels: [{{ title: Long, username: longchannel, owner: "{ON_DC_2.phone}" }}]
"""
    )

    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            channel = await client.get_input_entity("longchannel")
            for number in range(130):
                await client.send_message(channel, f"message {number}")
            first = (await client.get_messages(channel, limit=1))[0].id - 129
            gap = list(range(first + 40, first + 60))
            await client(functions.channels.DeleteMessagesRequest(channel, gap))
            left = [number for number in range(first, first + 130) if number not in gap]

            async def page(**fields) -> list[int]:
                usual = dict.fromkeys(("offset_id", "add_offset", "limit", "max_id", "min_id", "hash"), 0)
                request = functions.messages.GetHistoryRequest(channel, offset_date=None, **(usual | fields))
                return [message.id - first for message in (await client(request)).messages]

            assert len(await page(limit=1000)) == 100
            assert await page(limit=0) == []
            assert await page(offset_id=first + 62, limit=4) == [61, 60, 39, 38]
            assert await page(offset_id=first + 62, add_offset=2, limit=2) == [39, 38]
            assert await page(offset_id=first + 39, add_offset=-3, limit=3) == [61, 60, 39]
            assert await page(max_id=first + 2, limit=10) == [1, 0, *await page(max_id=first, limit=10)]
            assert await page(min_id=first + 127, limit=10) == [129, 128]
            for backwards in (False, True):
                seen = [message.id async for message in client.iter_messages(channel, reverse=backwards)]
                assert [number for number in seen if number >= first] == (left if backwards else left[::-1])

    run(scenario())
