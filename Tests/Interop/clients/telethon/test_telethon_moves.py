"""Unpatched Telethon: what it does when its account moves to another DC (docs/observed/account-moves.md)."""

import asyncio

import pytest
from telethon import errors, functions

from telethon_kit import connected, log_in
from world import ON_DC_2


def test_after_a_move_it_goes_to_the_new_home_and_leaves_the_login_behind(world, run):
    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            world.command(f"move account {ON_DC_2.phone} to DC 4")
            before = world.log.mark()
            with pytest.raises(errors.AuthKeyUnregisteredError):
                await client(functions.updates.GetStateRequest())
            assert client.session.dc_id == 4
            assert await client.get_me() is None
        world.log.wait_for("answer", "USER_MIGRATE_4", dc=2, since=before)
        world.log.wait_for("handshake", dc=4, since=before)
        assert not world.log.lines("request", "auth.exportAuthorization", since=before)
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            assert client.session.dc_id == 4

    run(scenario())
    world.log.wait_for("answer", "PHONE_MIGRATE_4", dc=2)


def test_queries_in_flight_are_all_redirected(world, run):
    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            world.command(f"move account {ON_DC_2.phone} to DC 4")
            queries = [client(functions.updates.GetStateRequest()) for _ in range(8)]
            outcomes = await asyncio.gather(*queries, return_exceptions=True)
            assert all(isinstance(outcome, errors.RPCError) for outcome in outcomes)

    run(scenario())
    world.log.wait_for("answer", "USER_MIGRATE_4", dc=2, count=8)


def test_a_login_that_was_carried_to_the_new_home_before_is_at_home_there(world, run):
    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            sender = await client._borrow_exported_sender(4)
            try:
                with pytest.raises(errors.UserMigrateError):
                    await sender.send(functions.updates.GetStateRequest())
                world.command(f"move account {ON_DC_2.phone} to DC 4")
                assert (await sender.send(functions.updates.GetStateRequest())).pts >= 0
            finally:
                await client._return_exported_sender(sender)

    run(scenario())


def test_a_wiped_world_knows_nobody(world, run):
    async def scenario():
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            world.command("wipe")
            assert await client.get_me() is None
        async with connected(world, dc=2) as client:
            await log_in(client, ON_DC_2)
            assert (await client.get_me()).phone == ON_DC_2.phone

    run(scenario())
