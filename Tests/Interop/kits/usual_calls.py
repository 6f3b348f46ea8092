"""Usual calls of every method that is simulated, in the words of the schema: each library says them in its own layer."""

import struct
from itertools import count

from reading import Refused
from usual_files import files
from usual_messages import messages
from usual_places import channels, groups
from usual_questions import special_fields, usual_fields

PEOPLE = {"anna": "9996621001", "boris": "9996621002", "clara": "9996621003", "dora": "9996621004"}
BOT = "4711:token"
CDN = 203
PASSWORD = "hunter2"
STRANGER = "15550001234"

# What must have come by itself, at the least.
PUSHES = {
    "UpdateChannel",
    "UpdateChannelUserTyping",
    "UpdateChatParticipants",
    "UpdateChatUserTyping",
    "UpdateDcOptions",
    "UpdateDeleteChannelMessages",
    "UpdateDeleteMessages",
    "UpdateEditChannelMessage",
    "UpdateEditMessage",
    "UpdateLoginToken",
    "UpdateNewChannelMessage",
    "UpdateNewMessage",
    "UpdateReadChannelInbox",
    "UpdateReadHistoryInbox",
    "UpdateReadHistoryOutbox",
    "UpdateUserName",
    "UpdateUserStatus",
    "UpdateUserTyping",
}


class Person:
    """A session, and who is logged in there."""

    def __init__(self, cast: "Cast", session) -> None:
        self._cast, self._session = cast, session
        self.user = None

    async def ask(self, method: str, /, **fields):
        """What a method answers; nothing, where the layer does not have it."""
        if not self._cast.library.knows(method):
            return None
        self._cast.asked.add(method)
        self._cast.reading.asked = method
        return await self._session.ask(method, **fields)

    async def attempt(self, method: str, /, **fields) -> None:
        """Asks, and takes an error for an answer."""
        try:
            await self.ask(method, **fields)
        except Refused:
            pass

    async def refused(self, method: str, /, **fields) -> str:
        """The error that a method ends with."""
        try:
            await self.ask(method, **fields)
        except Refused as refused:
            return refused.kind
        raise AssertionError(f"{method} was not refused")

    def proof(self, state):
        return self._session.proof(state, PASSWORD)


class Cast:
    """Who takes part: people who are logged in, and how a library makes values."""

    def __init__(self, library, reading, world, connect) -> None:
        self.library, self.reading, self.world = library, reading, world
        self.make = library.make
        self.asked: set[str] = set()
        self.all: list[Person] = []
        self.numbers = count(1)  # for random_id, and for uploads
        self._connect = connect

    async def stranger(self, dc: int = 2, **kind: bool) -> Person:
        person = Person(self, await self._connect(dc, **kind))
        self.all.append(person)
        return person

    async def log_in(self, name: str) -> Person:
        """A new session of a person; one with a password is logged in with it."""
        person, phone = await self.stranger(), PEOPLE[name]
        sent = await person.ask("auth.sendCode", phone_number=phone, settings=self.make("codeSettings"))
        code = {"phone_number": phone, "phone_code_hash": sent.phone_code_hash, "phone_code": "22222"}
        try:
            done = await person.ask("auth.signIn", **code)
        except Refused as refused:
            assert refused.kind == "SessionPasswordNeeded", refused
            state = await person.ask("account.getPassword")
            done = await person.ask("auth.checkPassword", password=person.proof(state))
        person.user = done.user
        await person.ask("updates.getState")
        return person

    def input_user(self, user):
        return self.make("inputUser", user_id=user.id, access_hash=user.access_hash)

    def peer(self, user):
        return self.make("inputPeerUser", user_id=user.id, access_hash=user.access_hash)

    async def ask_the_rest(self, methods: set[str]) -> None:
        """Questions that need nothing from before; that one is refused is an answer, too."""
        usual, special = usual_fields(self.make), special_fields(self.make)
        for method in sorted(methods - self.asked):
            try:
                await self.anna.attempt(method, **(usual | special.get(method, {})))
            except (AssertionError, AttributeError, TypeError, ValueError, struct.error):
                # The fields do not fit, and it was not asked; or it was, and the library wraps the refusal in such an error.
                if f" {method} -> " not in self.world.log.text:
                    self.asked.discard(method)

    async def hear_all(self) -> None:
        """What was pushed comes before the answer to what is asked after it."""
        for person in self.all:
            try:
                await person.ask("help.getNearestDc")
            except Refused:
                pass  # A session that was ended.


async def logins(cast: Cast) -> None:
    cast.anna, cast.boris = await cast.log_in("anna"), await cast.log_in("boris")
    cast.others = await cast.log_in("anna"), await cast.log_in("boris")
    clara = await cast.log_in("clara")
    state = await clara.ask("account.getPassword")
    await clara.ask("account.getPasswordSettings", password=clara.proof(state))
    await clara.ask(
        "account.updatePasswordSettings",
        password=clara.proof(await clara.ask("account.getPassword")),
        new_settings=cast.make("account.passwordInputSettings", email=None),
    )
    await cast.anna.ask("account.getAuthorizations")

    new = await cast.stranger()
    settings = cast.make("codeSettings")
    sent = await new.ask("auth.sendCode", phone_number=STRANGER, settings=settings)
    call = {"phone_number": STRANGER, "phone_code_hash": sent.phone_code_hash}
    await new.ask("auth.signIn", **call, phone_code="22222")
    await new.ask("auth.signUp", **call, first_name="New")
    await new.ask("auth.logOut")
    sent = await new.ask("auth.sendCode", phone_number=PEOPLE["dora"], settings=settings)
    call = {"phone_number": PEOPLE["dora"], "phone_code_hash": sent.phone_code_hash}
    sent = await new.ask("auth.resendCode", **call)
    await new.ask("auth.cancelCode", phone_number=PEOPLE["dora"], phone_code_hash=sent.phone_code_hash)
    await new.ask("auth.dropTempAuthKeys", except_auth_keys=[])

    robot = await cast.stranger()
    robot.user = (await robot.ask("auth.importBotAuthorization", flags=0, bot_auth_token=BOT)).user
    cast.robot = robot

    screen = await cast.stranger()
    shown = await screen.ask("auth.exportLoginToken", except_ids=[])
    await cast.anna.ask("auth.acceptLoginToken", token=shown.token)
    await screen.ask("auth.exportLoginToken", except_ids=[])
    again = await cast.stranger()
    shown = await again.ask("auth.exportLoginToken", except_ids=[])
    await cast.anna.ask("auth.acceptLoginToken", token=shown.token)
    await again.ask("auth.importLoginToken", token=shown.token)


async def people(cast: Cast) -> None:
    anna, boris = cast.anna, cast.boris
    entry = cast.make("inputPhoneContact", client_id=1, phone=PEOPLE["boris"], first_name="B", last_name="B")
    found = await anna.ask("contacts.importContacts", contacts=[entry])
    cast.friend = found.users[0]
    cast.anna_seen = (await boris.ask("contacts.resolveUsername", username="anna_one")).users[0]
    await boris.ask("contacts.addContact", id=cast.input_user(cast.anna_seen), first_name="A")
    await anna.ask("contacts.getContacts")
    await anna.ask("contacts.resolveUsername", username="the_public")
    await anna.ask("contacts.resolvePhone", phone=PEOPLE["boris"])
    await anna.ask("contacts.search", q="boris")
    await anna.ask("users.getUsers", id=[cast.make("inputUserSelf"), cast.input_user(cast.friend)])
    await anna.ask("users.getFullUser", id=cast.make("inputUserSelf"))
    await anna.ask("users.getFullUser", id=cast.input_user(cast.friend))
    await anna.ask("account.checkUsername", username="free_name")
    await anna.ask("account.updateUsername", username="anna_two")
    await anna.ask("account.updateProfile", first_name="Anne", about="about me")
    await anna.ask("account.updateStatus", offline=False)
    await boris.ask("contacts.deleteContacts", id=[cast.input_user(cast.anna_seen)])


async def around(cast: Cast) -> None:
    for method in ("getConfig", "getNearestDc", "getAppConfig", "getCountriesList"):
        await cast.anna.ask(f"help.{method}")
    for key in (await cast.anna.ask("help.getCdnConfig")).public_keys:
        cast.library.trust(key.public_key)
    for method in ("getLangPack", "getLanguage", "getLanguages"):
        await cast.anna.ask(f"langpack.{method}")
    await cast.anna.ask("langpack.getDifference", from_version=0)
    host, port = cast.world.address(1)
    cast.world.command(f"addresses DC 1 {host}:{port}")


async def ends(cast: Cast) -> None:
    await cast.anna.ask("messages.deleteHistory", peer=cast.make("inputPeerSelf"), max_id=0)
    logins = (await cast.anna.ask("account.getAuthorizations")).authorizations
    other = next(login for login in logins if login.hash)
    await cast.anna.ask("account.changeAuthorizationSettings", hash=other.hash, confirmed=True)
    await cast.anna.ask("account.resetAuthorization", hash=other.hash)
    await cast.anna.ask("auth.resetAuthorizations")
    dora = await cast.log_in("dora")
    await dora.attempt("account.deleteAccount", reason="no more")


CHAPTERS = (logins, people, around, messages, groups, channels, files, ends)
