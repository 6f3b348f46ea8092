"""Stock Pyrogram made wrong on purpose: BREAK names the mistake, the rest is examples/clients/kurigram_client.py.

It is about CDN DCs, where Pyrogram is right and Telethon is not.
"""

import os
import sys
from contextlib import suppress

from places import EXAMPLES

sys.path.insert(0, str(EXAMPLES / "clients"))

import kurigram_client as stock  # noqa: E402
from pyrogram import raw  # noqa: E402
from pyrogram.errors import CDNFileHashMismatch, RPCError  # noqa: E402
from pyrogram.session import Session  # noqa: E402


def believe_the_cdn():
    """What a CDN DC gives out is not held against its hashes."""
    CDNFileHashMismatch.check = lambda *_: None


def introduce_oneself_to_the_cdn():
    """A CDN DC is taken for one that answers everything."""
    start = Session.start

    async def starting(self):
        await start(self)
        if self.is_cdn:
            with suppress(RPCError):
                await self.invoke(raw.functions.help.GetConfig())

    Session.start = starting


def reupload_at_home():
    """What belongs to a file is asked of the home DC."""
    invoke = Session.invoke

    async def invoking(self, query, *arguments, **options):
        there = self.client.session if isinstance(query, raw.functions.upload.ReuploadCdnFile) else self
        return await invoke(there, query, *arguments, **options)

    Session.invoke = invoking


BREAKS = (believe_the_cdn, introduce_oneself_to_the_cdn, reupload_at_home)

if __name__ == "__main__":
    {broken.__name__: broken for broken in BREAKS}[os.environ["BREAK"]]()
    sys.exit(stock.main())
