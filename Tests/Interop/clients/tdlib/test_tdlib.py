"""TDLib as it comes from PyPI, its keys replaced by `dcsim rekey`, through the SOCKS5 door of a world."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from limits import HANG_SECONDS
from places import KITS
from tdlib_kit import Refused, rekey, stock_library, text
from world import ON_DC_2, Account, binary

ON_DC_4 = Account("9996641234", "44444", 4)


SECRET = "00112233445566778899aabbccddeeff"
SECRETS = {"plain": SECRET, "dd": f"dd{SECRET}", "ee": f"ee{SECRET}{b'example.org'.hex()}"}


@pytest.fixture
def world(world_with, request):
    """A world with a SOCKS5 door, or the one that a test asks for."""
    door = getattr(request, "param", ("--socks", "0"))
    running = world_with(*(word for word in door if word != "http_only"))
    running.http_only = "http_only" in door
    return running


@pytest.fixture
def client_in(world, library, tmp_path):
    yield lambda name: library.client(world, tmp_path / name)
    library.close()


def test_the_copy_differs_in_its_keys_only(copy, tmp_path):
    stock = stock_library()
    before, after = stock.read_bytes(), copy.read_bytes()
    assert len(before) == len(after)
    block = re.compile(rb"-----BEGIN RSA PUBLIC KEY-----[^-]+-----END RSA PUBLIC KEY-----")
    assert block.sub(b"", before) == block.sub(b"", after)
    assert stat.S_IMODE(stock.stat().st_mode) == stat.S_IMODE(copy.stat().st_mode)
    places = [match.start() for match in block.finditer(before)]
    told = rekey(stock, tmp_path / "again.so")
    assert [int(number) for number in re.findall(r"offset (\d+): ", told.stdout)] == places
    for fingerprint in ("b25898df208d2603", "d09d1d85de64fd85"):
        assert fingerprint in told.stdout


def test_what_cannot_be_rekeyed_is_refused(copy, tmp_path):
    link = tmp_path / "link.so"
    link.symlink_to(copy)
    plain = tmp_path / "plain"
    plain.write_bytes(b"no key in here" * 1000)
    for source, target, words in [
        (copy, copy, "the file to read"),
        (copy, link, "the file to read"),
        (plain, tmp_path / "out", "no RSA public key"),
        (tmp_path / "absent", tmp_path / "out", "cannot be read"),
        (copy, tmp_path / "absent" / "out", "cannot be written"),
    ]:
        done = rekey(source, target)
        assert done.returncode == 2, done.stderr
        assert words in done.stderr
        assert not (tmp_path / "out").exists()


def test_the_stock_library_does_not_trust_the_simulator(world, tmp_path):
    """So what the other tests see is the work of the new key."""
    script = """
import sys
from tdlib_kit import Library, stock_library
from types import SimpleNamespace
from pathlib import Path
import json
world = SimpleNamespace(ready=json.loads(Path(sys.argv[1]).read_text()))
library = Library(stock_library())
client = library.client(world, Path(sys.argv[2]))
client.wait_for("authorizationStateWaitPhoneNumber")
for _ in range(20):
    library.pump()
library.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(world.ready_file), str(tmp_path / "stock")],
        env={**os.environ, "PYTHONPATH": str(KITS)},
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    world.log.wait_for("connection")
    assert not world.log.lines("handshake")
    assert not world.log.lines("request", "help.getConfig")


def test_a_login_follows_phone_migrate(world, client_in):
    client = client_in("a")
    client.log_in(ON_DC_2)
    assert client.call("getMe")["phone_number"] == ON_DC_2.phone
    world.log.wait_for("answer", "PHONE_MIGRATE_2", dc=1)
    world.log.wait_for("request", "auth.signIn", dc=2)


@pytest.mark.parametrize(
    "world", [("--mtproxy", "0", "--secret", secret) for secret in SECRETS.values()], ids=SECRETS, indirect=True
)
def test_an_mtproxy_is_a_door_too(world, client_in):
    client = client_in("a")
    client.log_in(ON_DC_2)
    assert client.call("getMe")["phone_number"] == ON_DC_2.phone
    world.log.wait_for("answer", "PHONE_MIGRATE_2", dc=1)
    connections = world.log.wait_for("connection")
    assert all("through MTProxy" in line for line in connections)


@pytest.mark.parametrize("world", [("--http-proxy", "0")], indirect=True)
def test_an_http_proxy_is_a_door_too(world, client_in):
    client = client_in("a")
    client.log_in(ON_DC_2)
    assert client.call("getMe")["phone_number"] == ON_DC_2.phone
    world.log.wait_for("answer", "PHONE_MIGRATE_2", dc=1)
    assert all("through HTTP proxy" in line for line in world.log.wait_for("connection"))


@pytest.mark.parametrize("world", [("--http-proxy", "0", "--log-level", "debug", "http_only")], indirect=True)
def test_everything_goes_over_http_if_the_proxy_can_do_nothing_else(world, client_in):
    """The HTTP transport of MTProto: requests in full, one after the other, long polls among them."""
    client = client_in("a")
    client.log_in(ON_DC_2)
    me = client.call("getMe")
    assert me["phone_number"] == ON_DC_2.phone
    chat = client.call("createPrivateChat", user_id=me["id"], force=False)
    sent = client.send_message(chat["id"], text("over HTTP"))
    assert sent["content"]["text"]["text"] == "over HTTP"
    assert "HTTP" in world.log.text


def test_a_restart_keeps_the_login(world, client_in):
    client = client_in("a")
    client.log_in(ON_DC_2)
    client.close()
    mark = world.log.mark()
    again = client_in("a")
    again.wait_for("authorizationStateReady")
    assert again.call("getMe")["phone_number"] == ON_DC_2.phone
    assert not world.log.lines("request", "auth.sendCode", since=mark)


def test_a_wrong_code_is_told(client_in):
    client = client_in("a")
    client.wait_for("authorizationStateWaitPhoneNumber")
    client.call("setAuthenticationPhoneNumber", phone_number=ON_DC_2.phone)
    client.wait_for("authorizationStateWaitCode")
    with pytest.raises(Refused, match="PHONE_CODE_INVALID"):
        client.call("checkAuthenticationCode", code="12345")
    client.call("checkAuthenticationCode", code=ON_DC_2.code)
    client.wait_for("authorizationStateReady")


def test_a_message_to_oneself_is_sent(world, client_in):
    client = client_in("a")
    client.log_in(ON_DC_2)
    me = client.call("getMe")["id"]
    chat = client.call("createPrivateChat", user_id=me)["id"]
    sent = client.send_message(chat, text("hello"))
    assert sent["content"]["text"]["text"] == "hello"
    world.log.wait_for("request", "messages.sendMessage", dc=2)


def test_groups_and_channels_are_created(world, client_in):
    alice, bob = client_in("alice"), client_in("bob")
    alice.log_in(ON_DC_2)
    bob.log_in(ON_DC_4)
    contact = {"@type": "contact", "phone_number": ON_DC_4.phone, "first_name": "Bob", "last_name": ""}
    friend = alice.call("importContacts", contacts=[contact])["user_ids"][0]
    made = alice.call("createNewBasicGroupChat", user_ids=[friend], title="basic", message_auto_delete_time=0)
    group = alice.call("getChat", chat_id=made["chat_id"])
    assert group["type"]["@type"] == "chatTypeBasicGroup"
    assert group["permissions"]["can_send_basic_messages"]
    supergroup = alice.call("createNewSupergroupChat", title="super", is_channel=False, description="about")
    channel = alice.call("createNewSupergroupChat", title="channel", is_channel=True, description="")
    assert [chat["type"]["is_channel"] for chat in (supergroup, channel)] == [False, True]
    for chat in (group, supergroup, channel):
        alice.send_message(chat["id"], text(f"in {chat['title']}"))
    got = bob.update("updateNewMessage", lambda update: "text" in update["message"]["content"])
    assert got["message"]["content"]["text"]["text"] == "in basic"


def test_messages_and_a_file_cross_dcs(world, client_in, tmp_path):
    content = os.urandom(3_000_001)
    path = tmp_path / "file.bin"
    path.write_bytes(content)
    sender, receiver = client_in("sender"), client_in("receiver")
    sender.log_in(ON_DC_2)
    receiver.log_in(ON_DC_4)
    world.log.wait_for("answer", "PHONE_MIGRATE_4", dc=1)

    chat = sender.chat_with(ON_DC_4)["id"]
    sender.send_message(chat, text("across"))
    sender.send_message(chat, sender.file("Document", path))

    assert receiver.hear("messageText")["content"]["text"]["text"] == "across"
    message = receiver.hear("messageDocument")
    mark = world.log.mark()
    assert receiver.download(message["content"]["document"]["document"]) == content
    # The file lies on DC 2: TDLib takes its login there and asks that DC.
    world.log.wait_for("request", "auth.importAuthorization", dc=2)
    assert world.log.lines("request", "upload.getFile", dc=2, since=mark)
    assert not world.log.lines("request", "upload.getFile", dc=4)


def test_the_printed_code_logs_in_through_a_redirect(world, tmp_path):
    """What `dcsim connect tdlib` prints is pasted into a file and run, as a user would."""
    printed = subprocess.run(
        [binary(), "connect", "tdlib", "--ready-file", str(world.ready_file)],
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )
    assert printed.returncode == 0, printed.stderr
    script = tmp_path / "dcsim_tdlib.py"
    script.write_text(printed.stdout)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "dcsim").symlink_to(Path(binary()).resolve())
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    for run in (1, 2):
        mark = world.log.mark()
        done = subprocess.run(
            [sys.executable, script.name],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=HANG_SECONDS,
        )
        assert done.returncode == 0, done.stderr
        assert ON_DC_2.phone in done.stdout
        asked = bool(world.log.lines("request", "auth.sendCode", since=mark))
        assert asked == (run == 1), "the second run is logged in already"
    world.log.wait_for("answer", "PHONE_MIGRATE_2", dc=1)


def test_every_recipe_says_whether_it_was_tried():
    helped = subprocess.run([binary(), "connect", "--help"], capture_output=True, text=True, timeout=HANG_SECONDS)
    names = re.search(r"Clients: ([^.]+)\.", helped.stdout, re.S)[1]
    clients = re.split(r",\s+", names.strip())
    assert {"tdlib", "telegram-desktop", "gotd", "mtcute", "gramjs", "grammers", "madelineproto"} <= set(clients)
    assert {"gogram", "teleproto", "mtkruto", "mtproto-core", "ll-mtproto"} <= set(clients)
    for client in clients:
        done = subprocess.run([binary(), "connect", client], capture_output=True, text=True, timeout=HANG_SECONDS)
        assert done.returncode == 0, done.stderr
        head = "\n".join(done.stdout.splitlines()[:2])
        assert re.search(r"tested with \d|run with \d|run once by hand|untested here", head), head
