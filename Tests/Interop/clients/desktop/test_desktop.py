"""Telegram Desktop as it comes from Debian, its keys replaced by `dcsim rekey`, its proxy named by the environment.

What it does is judged by the server's log, and by what its own log complains of.
"""

import io
from pathlib import Path

import pytest

import pictures
from client_logs import DESKTOP
from desktop_kit import Desktop, click, key, missing, words
from telethon_kit import connected, log_in
from world import Account

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")

# A number of the country that the login page proposes: that of DC 2, where the program begins.
DORA = Account("31612345678", "44444", 4)
BORIS = Account("9996621002", "22222", 2)
WORLD = f"""
dcs: 5
accounts:
  - {{ phone: "{DORA.phone}", dc: {DORA.home}, first_name: Dora, username: dora_four }}
  - {{ phone: "{BORIS.phone}", first_name: Boris }}
"""

# On a screen of the size that the kit makes.
FIRST_CHAT, MENU, NEW_CHANNEL, CREATE = (225, 120), (108, 63), (200, 243), (635, 447)
# Kept for who wants to see how it looked.
PICTURE = Path("telegram-desktop.png")


@pytest.fixture
def world(world_of):
    return world_of(WORLD, "--socks", "0")


@pytest.fixture
def desktop(world, tmp_path):
    running = Desktop(tmp_path, world)
    running.start()
    try:
        yield running
    finally:
        running.screen.save(PICTURE)
        running.stop()


def test_a_day_with_telegram_desktop(world, desktop, run):
    log = world.log
    desktop.until(key("Return"), name="auth.exportLoginToken", dc=2)
    number = words(DORA.phone.removeprefix("31"))
    desktop.until(key("Return"), number, key("Return"), name="auth.sendCode", dc=4)
    log.wait_for("answer", "PHONE_MIGRATE_4", dc=2)
    desktop.until(words(DORA.code), name="messages.getDialogs", dc=4)

    async def talk():
        async with connected(world, dc=2) as boris:
            await log_in(boris, BORIS)
            dora = await boris.get_entity("dora_four")
            await boris.send_message(dora, "hello Dora")
            picture = io.BytesIO(pictures.jpeg(640, 480))
            picture.name = "picture.jpg"
            await boris.send_file(dora, picture, caption="from another DC")
            await boris.loop.run_in_executor(None, answer)
            [heard] = await boris.get_messages(dora, limit=1)
            assert heard.message == "good day Boris"

    def answer():
        # The picture lies on DC 2: a login is taken there, and the file asked for.
        log.wait_for("request", "auth.importAuthorization", dc=2)
        log.wait_for("answer", "upload.file", dc=2)
        desktop.until(click(*FIRST_CHAT), name="messages.readHistory", dc=4)
        desktop.until(words("good day Boris"), key("Return"), name="messages.sendMessage", dc=4)

    run(talk())
    desktop.until(click(*MENU), click(*NEW_CHANNEL), words("Made"), click(*CREATE), name="channels.createChannel", dc=4)

    desktop.close()
    mark = log.mark()
    desktop.start()
    log.wait_for("answer", "messages.dialogs", dc=4, since=mark)
    desktop.screen.wait_until_still()
    assert not log.lines("request", "auth.sendCode", since=mark)

    unexpected = [line for line in desktop.complaints() if not any(reason.fits(line) for reason in DESKTOP)]
    assert not unexpected, "\n".join(unexpected)
