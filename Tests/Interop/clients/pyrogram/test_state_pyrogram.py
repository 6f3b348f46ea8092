"""Unpatched Pyrogram, pyrofork, kurigram and hydrogram against a world that is killed and started again."""

import signal

from pyrogram_kit import connected, log_in, make_client
from world import ON_DC_3, World, free_port_base


def test_after_kill_9_a_client_goes_on_with_its_old_key(monkeypatch, tmp_path, run):
    arguments = ["--port-base", str(free_port_base()), "--state", str(tmp_path / "state")]
    first = World(tmp_path / "first.json", *arguments)

    async def log_in_once():
        async with connected(make_client(first, monkeypatch, tmp_path, in_memory=True)) as app:
            await log_in(app, ON_DC_3)
            return await app.export_session_string()

    stored = run(log_in_once())
    first.process.send_signal(signal.SIGKILL)
    first.process.wait()
    second = World(tmp_path / "second.json", *arguments)

    async def come_back():
        knobs = {"session_string": stored, "in_memory": True}
        async with connected(make_client(second, monkeypatch, tmp_path, **knobs)) as app:
            assert (await app.get_me()).phone_number == ON_DC_3.phone

    try:
        run(come_back())
        assert not second.log.lines("handshake"), "the old key is known"
        assert not second.log.lines("request", "auth.sendCode")
    finally:
        second.process.kill()
        second.process.wait()
