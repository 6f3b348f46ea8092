"""Stock Telethon made wrong on purpose: BREAK names the mistake, the rest is examples/clients/telethon_client.py.

Each mistake is one that a real client has made; the scenario that is about it must notice.
"""

import os
import sys

from places import EXAMPLES

sys.path.insert(0, str(EXAMPLES / "clients"))

import telethon_client as stock  # noqa: E402
from telethon import TelegramClient, errors, functions  # noqa: E402
from telethon.network import MTProtoSender  # noqa: E402
from telethon.tl.custom.qrlogin import QRLogin  # noqa: E402


async def take_the_key_along(self, new_dc):
    """MTKruto#35: the key of the old DC is used at the new one."""
    dc = await self._get_dc(new_dc)
    self.session.set_dc(dc.id, dc.ip_address, dc.port)
    self.session.save()
    await self._disconnect()
    return await self.connect()


def ask_for_two_codes():
    """Every redirect costs a second SMS."""
    call = TelegramClient.__call__

    async def twice(self, request, *arguments, **options):
        if isinstance(request, functions.auth.SendCodeRequest):
            await call(self, request, *arguments, **options)
        return await call(self, request, *arguments, **options)

    TelegramClient.__call__ = twice


async def say_nothing_of_oneself(self, dc_id):
    """gramjs#818: the first query at the second DC comes without initConnection."""
    dc = await self._get_dc(dc_id)
    sender = MTProtoSender(None, loggers=self._log)
    await sender.connect(self._connection(dc.ip_address, dc.port, dc.id, loggers=self._log))
    auth = await self(functions.auth.ExportAuthorizationRequest(dc_id))
    await sender.send(functions.auth.ImportAuthorizationRequest(id=auth.id, bytes=auth.bytes))
    return sender


def export_to_oneself():
    """gramjs#69: the login is exported to where it is."""
    download = TelegramClient.download_media

    async def exporting(self, *arguments, **options):
        try:
            await self(functions.auth.ExportAuthorizationRequest(self.session.dc_id))
        except errors.DcIdInvalidError:
            pass
        return await download(self, *arguments, **options)

    TelegramClient.download_media = exporting


def send_again_as_another():
    """A message whose answer is lost is sent again under another random_id."""
    send = TelegramClient.send_message

    async def twice(self, *arguments, **options):
        await send(self, *arguments, **options)
        return await send(self, *arguments, **options)

    TelegramClient.send_message = twice


def never_wait():
    """FLOOD_WAIT is taken for an invitation to try again at once."""
    call = TelegramClient.__call__

    async def stubborn(self, request, *arguments, **options):
        self.flood_sleep_threshold = 0
        while True:
            try:
                return await call(self, request, *arguments, **options)
            except errors.FloodWaitError:
                self._flood_waited_requests.clear()  # Telethon itself would remember

    TelegramClient.__call__ = stubborn


def keep_the_first_list():
    """The addresses of all DCs are read once, at the start."""
    connect = TelegramClient.connect

    async def reading(self):
        await connect(self)
        await self._get_dc(self.session.dc_id)  # Telethon itself does so when it needs one, and keeps the list

    TelegramClient.connect = reading


def repeat_the_dead_token():
    """mtcute#175: a login token that has expired is imported again."""
    wait = QRLogin.wait

    async def stubborn(self, timeout=None):
        try:
            return await wait(self, timeout)
        except errors.AuthTokenExpiredError:
            return await self._client(functions.auth.ImportLoginTokenRequest(self._resp.token))

    QRLogin.wait = stubborn


def forget_session():
    """Telethon#65: what the redirect has taught is gone with the process."""
    stock.SESSION.unlink(missing_ok=True)


def break_it(name: str) -> None:
    if name == "take_the_key_along":
        TelegramClient._switch_dc = take_the_key_along
    elif name == "say_nothing_of_oneself":
        TelegramClient._create_exported_sender = say_nothing_of_oneself
    else:
        {
            "ask_for_two_codes": ask_for_two_codes,
            "export_to_oneself": export_to_oneself,
            "forget_session": forget_session,
            "keep_the_first_list": keep_the_first_list,
            "never_wait": never_wait,
            "repeat_the_dead_token": repeat_the_dead_token,
            "send_again_as_another": send_again_as_another,
        }[name]()


if __name__ == "__main__":
    break_it(os.environ["BREAK"])
    sys.exit(stock.main())
