"""Unpatched Pyrograms: what they do when their account moves to another DC (docs/observed/account-moves.md)."""

import pytest

from pyrogram_kit import connected, errors, log_in, make_client, raw, session_at
from world import ON_DC_2


def test_after_a_move_every_call_raises_until_the_session_is_deleted(world, monkeypatch, tmp_path, run):
    async def scenario():
        app = make_client(world, monkeypatch, tmp_path)
        async with connected(app):
            await log_in(app, ON_DC_2)
            world.command(f"move account {ON_DC_2.phone} to DC 4")
            with pytest.raises(errors.UserMigrate):
                await app.get_me()
            async with session_at(app, world, 4) as carried:
                assert (await carried.invoke(raw.functions.updates.GetState())).pts >= 0
            with pytest.raises(errors.UserMigrate):
                await app.get_me()
            assert await app.storage.dc_id() == 2
        with pytest.raises(errors.UserMigrate):
            await make_client(world, monkeypatch, tmp_path).start()
        fresh = make_client(world, monkeypatch, tmp_path, name="fresh", in_memory=True)
        async with connected(fresh):
            await log_in(fresh, ON_DC_2)
            assert await fresh.storage.dc_id() == 4

    run(scenario())
    world.log.wait_for("answer", "USER_MIGRATE_4", dc=2)
    world.log.wait_for("request", "auth.importAuthorization", dc=4)
