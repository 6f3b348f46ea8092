"""Stock Pyrogram made wrong on purpose: BREAK names the mistake, the rest is examples/clients/kurigram_client.py.

It is about CDN DCs, where Pyrogram is right and Telethon is not.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples/clients"))

import kurigram_client as stock  # noqa: E402
from pyrogram import Client, raw  # noqa: E402
from pyrogram.errors import CDNFileHashMismatch  # noqa: E402
from pyrogram.session import Auth, Session  # noqa: E402

CDN = 203


def believe_the_cdn():
    """What a CDN DC gives out is not held against its hashes."""
    CDNFileHashMismatch.check = lambda *_: None


def introduce_oneself_to_the_cdn():
    """A CDN DC is taken for one that answers everything."""
    start = Session.start

    async def starting(self):
        self.is_cdn = False
        await start(self)

    Session.start = starting


def take_the_home_key_along():
    """MTKruto#35, at a CDN DC."""
    create = Auth.create

    async def creating(self):
        return await (self.client.storage.auth_key() if self.dc_id == CDN else create(self))

    Auth.__init__ = remember(Auth.__init__)
    Auth.create = creating


def remember(init):
    def initialising(self, client, *arguments):
        self.client = client
        init(self, client, *arguments)

    return initialising


def reupload_at_home():
    """What belongs to a file is asked of the home DC."""
    invoke = Session.invoke

    async def invoking(self, query, *arguments, **options):
        there = self.client.session if isinstance(query, raw.functions.upload.ReuploadCdnFile) else self
        return await invoke(there, query, *arguments, **options)

    Session.invoke = invoking


BREAKS = (believe_the_cdn, introduce_oneself_to_the_cdn, take_the_home_key_along, reupload_at_home)

if __name__ == "__main__":
    {broken.__name__: broken for broken in BREAKS}[os.environ["BREAK"]]()
    sys.exit(stock.main())
