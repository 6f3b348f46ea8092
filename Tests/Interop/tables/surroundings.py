"""What the pages leave out around their blocks, because every reader has it: a world, a program, a library."""

# A world at the addresses that clients find without being told.
WORLD = "dcsim run --ready-file ready.json &\ndcsim ready --wait 60s --ready-file ready.json\n"
# A world with the three proxies, on free ports.
DOORS = (
    "dcsim run --port-base 0 --mtproxy 0 --socks 0 --ready-file ready.json &\n"
    "dcsim ready --wait 60s --ready-file ready.json\n"
)

# Without an engine: the world runs here, with the variables that the image sets, and so does what goes into it.
CONTAINER = """
export DCSIM_READY_FILE=shm.json DCSIM_CONTROL=shm
docker() { [[ $1 == exec ]] && shift 2 && "$@"; }
dcsim run --port-base 0 &
"""

TELETHON = """
import asyncio, json
from telethon import TelegramClient, connection
from telethon.crypto import rsa

ready = json.load(open("ready.json"))
pem = ready["rsa_public_key_pem"]

async def main():
"""

# What README.md leaves out, as it says.
REDIRECTED = f"""{TELETHON}
    client = TelegramClient("session", 1, "hash")
    <block>
    await client.disconnect()

asyncio.run(main())
"""

THROUGH_MTPROXY = f"""{TELETHON}
    <block>
    await client.start(phone="9996631234", code_callback=lambda: "33333")
    await client.disconnect()

asyncio.run(main())
"""

THROUGH_SOCKS = """
import asyncio, json
from pyrogram import Client
from pyrogram.crypto import rsa
from rsa_key import read_pkcs1

ready = json.load(open("ready.json"))
key = read_pkcs1(ready["rsa_public_key_pem"])
rsa.server_public_keys[key.signed_fingerprint] = rsa.PublicKey(key.n, key.e)

async def main():
    <block>
    client.phone_number, client.phone_code = "9996631234", "33333"
    async with client:
        print("I am", (await client.get_me()).phone_number)

asyncio.run(main())
"""

ASKED_OF_SOCKS = """
port=$(python -c 'import json; print(json.load(open("ready.json"))["socks"]["port"])')
for host in 149.154.167.51 8.8.8.8; do
    curl --silent --max-time 0.5 --noproxy '' --socks5 "127.0.0.1:$port" "http://$host:443/" || true
done
"""

# The library that does not exist, by Telethon.
MYLIB = """
from telethon import TelegramClient, errors, functions
from telethon.crypto import rsa

class Client:
    def __init__(self, session):
        self.client = TelegramClient(session, 1, "hash")
        self.connect, self.get_me = self.client.connect, self.client.get_me
        self.is_logged_in = self.client.is_user_authorized

    def trust(self, pem):
        rsa.add_key(pem, old=False)

    def start_at(self, dc, host, port):
        if not self.client.session.auth_key:
            self.client.session.set_dc(dc, host, port)

    async def get_config(self):
        return {"this_dc": (await self.client(functions.help.GetConfigRequest())).this_dc}

    async def log_in(self, phone, code, password):
        await self.client.send_code_request(phone)
        try:
            await self.client.sign_in(phone, code)
        except errors.SessionPasswordNeededError:
            await self.client.sign_in(password=password)
"""

# The same, waiting for an answer that never comes.
MYLIB_THAT_HANGS = """
import asyncio

class Client:
    def __init__(self, session): pass
    def trust(self, pem): pass
    def start_at(self, dc, host, port): pass

    async def connect(self):
        await asyncio.Event().wait()
"""

MYCLIENT = """
from telethon import TelegramClient
from telethon.crypto import rsa
from telethon.sessions import StringSession

class MyClient:
    def __init__(self, host, port, public_key):
        rsa.add_key(public_key, old=False)
        self.client = TelegramClient(StringSession(), 1, "hash")
        self.client.session.set_dc(2, host, port)

    async def log_in(self, phone, code):
        await self.client.start(phone=phone, code_callback=lambda: code)
        await self.client.disconnect()
"""

STOPS_AT_THE_REDIRECT = '''
import socket

def test_a_client_that_stops_at_the_redirect(world):
    dcs = world("""
        dcs: 4
        expect:
          - seen: { connected: "*", dc: 4 }
            because: 9996641234 lives there
        """)
    socket.create_connection(dcs.address(2)).close()
'''

# Says to the control socket what the block says, and prints the block as it came to be.
CONVERSATION = """
import json, socket

control = socket.socket(socket.AF_UNIX)
control.connect(json.load(open("ready.json"))["control_socket"])
answers = control.makefile()
for line in open("conversation"):
    if line.startswith("> "):
        control.sendall(line[2:].encode())
        print(line + answers.readline(), end="")
"""

# The head as it stands, and behind it the 40 bytes that it announces.
POST = """
import json, os, socket, struct, time

head = open("request").read().partition("\\n\\n")[0].replace("\\n", "\\r\\n") + "\\r\\n\\r\\n"
query = struct.pack("<I", 0xbe7e8ef1) + os.urandom(16)
envelope = struct.pack("<qqi", 0, int(time.time()) << 32, len(query))
connection = socket.create_connection(("127.0.0.1", 10442), 10)
connection.sendall(head.encode() + envelope + query)
answer = connection.recv(4096)
print(answer.partition(b"\\r\\n")[0].decode())
print("resPQ" if struct.pack("<I", 0x05162463) + query[4:] in answer else answer)
"""

LOGIN = "world: { dcs: 2, seed: 42 }\nclient: { task: login, phone: 9996621234 }\n"
CLIENT = ".venv/bin/python examples/clients/telethon_client.py"
