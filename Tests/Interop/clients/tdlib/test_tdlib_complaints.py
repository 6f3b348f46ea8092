"""What TDLib writes to its log on level ERROR while it is used: nothing that is not in a short table.

TDLib is the strictest reader of answers and updates that there is; what it complains about is a mistake of the simulator
until the table gives a reason why it is none.
"""

import media
import pictures
import pytest

from complaints import unexpected
from tdlib_kit import Library, text
from world import Account

ANNA = Account("9996621001", "22222", 2, password="hunter2")
BORIS = Account("9996641002", "44444", 4)
CLARA = Account("9996621003", "22222", 2)
BOT = "4711:token"
BOT_NAME = "answering_bot"

WORLD = f"""
dcs: 5
accounts:
  - {{ phone: "{ANNA.phone}", first_name: Anna, username: anna_one, password: {ANNA.password} }}
  - {{ phone: "{BORIS.phone}", first_name: Boris, username: boris_two }}
  - {{ phone: "{CLARA.phone}", first_name: Clara }}
  - {{ bot: "{BOT}", username: {BOT_NAME}, dc: 2 }}
channels:
  - {{ title: Public, username: the_public, owner: boris_two }}
"""


@pytest.fixture
def world(world_of):
    return world_of(WORLD, "--socks", "0")


class Quiet:
    """The log of a test, which may have nothing in it that was not expected."""

    def __init__(self, library: Library, path) -> None:
        self._library, self._path = library, path
        library.log_to(path)

    def check(self) -> None:
        self._library.close()
        lines = unexpected(self._path)
        assert not lines, "\n".join(lines)


@pytest.fixture
def quiet(library, tmp_path):
    """What conftest.py checks as the last step of a test."""
    yield Quiet(library, tmp_path / "tdlib.log")
    library.close()


@pytest.fixture
def client_in(world, library, tmp_path, quiet):
    return lambda name: library.client(world, tmp_path / name)


@pytest.fixture
def logged_in(client_in):
    def enter(account: Account, name: str = ""):
        client = client_in(name or account.phone)
        client.log_in(account)
        return client

    return enter


@pytest.fixture
def anna(logged_in):
    return logged_in(ANNA)


@pytest.fixture
def boris(logged_in):
    return logged_in(BORIS)


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "picture.jpg"
    path.write_bytes(pictures.jpeg(640, 480))
    return path


def static(path) -> dict:
    return {"@type": "inputChatPhotoStatic", "photo": {"@type": "inputFileLocal", "path": str(path)}}


def test_a_login_by_code_and_password(anna):
    assert anna.call("getMe")["phone_number"] == ANNA.phone
    assert anna.call("getActiveSessions")["sessions"]
    assert anna.call("getPasswordState")["has_password"]


def test_a_login_by_qr_code(client_in, logged_in):
    helper, client = logged_in(CLARA, "helper"), client_in("scanned")
    client.wait_for("authorizationStateWaitPhoneNumber")
    client.call("requestQrCodeAuthentication", other_user_ids=[])

    def shown(update):
        return update["authorization_state"]["@type"] == "authorizationStateWaitOtherDeviceConfirmation"

    link = client.update("updateAuthorizationState", shown)["authorization_state"]["link"]
    helper.call("confirmQrCodeAuthentication", link=link)
    client.wait_for("authorizationStateReady")
    assert client.call("getMe")["phone_number"] == CLARA.phone
    assert len(helper.call("getActiveSessions")["sessions"]) == 2


def test_a_bot_and_one_who_writes_to_it(client_in, boris):
    bot = client_in("bot")
    bot.wait_for("authorizationStateWaitPhoneNumber")
    bot.call("checkAuthenticationBotToken", token=BOT)
    bot.wait_for("authorizationStateReady")
    chat = boris.call("searchPublicChat", username=BOT_NAME)
    boris.send_message(chat["id"], text("/start now"))
    heard = bot.hear("messageText")
    bot.send_message(heard["chat_id"], text("yes"))
    assert boris.hear("messageText")["content"]["text"]["text"] == "yes"


def test_a_basic_group(anna, boris, picture):
    friend = anna.chat_with(BORIS)["type"]["user_id"]
    made = anna.call("createNewBasicGroupChat", user_ids=[friend], title="Three", message_auto_delete_time=0)
    chat = made.get("chat_id", made.get("id"))
    anna.send_message(chat, text("in the group"))
    assert boris.hear("messageText")["chat_id"] == chat
    anna.call("setChatTitle", chat_id=chat, title="Two")
    boris.update("updateChatTitle", lambda update: update["title"] == "Two")
    anna.call("setChatPhoto", chat_id=chat, photo=static(picture))
    anna.call("getBasicGroupFullInfo", basic_group_id=-chat)
    boris.send_message(chat, text("an answer"))
    anna.hear("messageText")
    boris.call("leaveChat", chat_id=chat)
    anna.hear("messageChatDeleteMember")


@pytest.mark.parametrize("is_channel", [False, True], ids=["supergroup", "channel"])
def test_a_channel(anna, boris, picture, is_channel):
    friend = anna.chat_with(BORIS)["type"]["user_id"]
    made = anna.call(
        "createNewSupergroupChat", title="Made", is_channel=is_channel, description="by TDLib", is_forum=False
    )
    chat, channel = made["id"], made["type"]["supergroup_id"]
    anna.call("addChatMember", chat_id=chat, user_id=friend, forward_limit=0)
    # What is there already when TDLib asks for a new chat is no new message to it.
    boris.update("updateNewChat", lambda update: update["chat"]["id"] == chat)
    boris.call("getChatHistory", chat_id=chat, from_message_id=0, offset=0, limit=20)
    anna.send_message(chat, text("to all"))
    assert boris.hear("messageText")["chat_id"] == chat
    anna.call("setChatTitle", chat_id=chat, title="Renamed")
    boris.update("updateChatTitle", lambda update: update["title"] == "Renamed")
    anna.call("setChatPhoto", chat_id=chat, photo=static(picture))
    anna.call("getSupergroupFullInfo", supergroup_id=channel)
    anna.call("getSupergroupMembers", supergroup_id=channel, offset=0, limit=10)
    sent = anna.send_message(chat, anna.file("Photo", picture, width=640, height=480))
    anna.call("deleteMessages", chat_id=chat, message_ids=[sent["id"]], revoke=True)
    boris.call("openChat", chat_id=chat)
    boris.call("getChatHistory", chat_id=chat, from_message_id=0, offset=0, limit=20)
    boris.call("leaveChat", chat_id=chat)


def test_a_public_channel_is_found_and_joined(anna, boris):
    chat = anna.call("searchPublicChat", username="the_public")["id"]
    anna.call("joinChat", chat_id=chat)
    own = boris.call("searchPublicChat", username="the_public")["id"]
    boris.send_message(own, text("news"))
    assert anna.hear("messageText")["chat_id"] == chat


def test_the_photo_of_a_channel_is_seen_and_read_by_those_in_it(anna, boris, picture):
    own = boris.call("searchPublicChat", username="the_public")["id"]
    chat = anna.call("searchPublicChat", username="the_public")["id"]
    anna.call("joinChat", chat_id=chat)
    boris.call("setChatPhoto", chat_id=own, photo=static(picture))
    shown = anna.update("updateChatPhoto", lambda update: update["chat_id"] == chat and "photo" in update)["photo"]
    told = anna.hear("messageChatChangePhoto")["content"]["photo"]
    assert [(size["width"], size["height"]) for size in told["sizes"]] == [(160, 160), (320, 320), (480, 480)]
    for file in (shown["small"], shown["big"]):
        assert anna.download(file) == picture.read_bytes()
    boris.call("setChatPhoto", chat_id=own)
    anna.hear("messageChatDeletePhoto")


def test_a_photo_of_an_odd_shape_is_told_as_it_is(anna, boris, tmp_path):
    path = tmp_path / "long.jpg"
    path.write_bytes(pictures.jpeg(1999, 101))
    anna.send_message(anna.chat_with(BORIS)["id"], anna.file("Photo", path, width=1999, height=101))
    heard = boris.hear("messagePhoto")
    shapes = shapes_of(heard)
    assert shapes == [(100, 5), (320, 16), (800, 40), (1280, 65), (1999, 101)]
    again = boris.call("getMessage", chat_id=heard["chat_id"], message_id=heard["id"])
    assert shapes_of(again) == shapes


def shapes_of(message: dict) -> list[tuple[int, int]]:
    return [(size["width"], size["height"]) for size in message["content"]["photo"]["sizes"]]


FILES = {
    "Photo": (pictures.jpeg(640, 480), "photo.jpg", {"width": 640, "height": 480}),
    "Video": (media.mp4(), "video.mp4", {"width": 320, "height": 240, "duration": 2, "supports_streaming": True}),
    "Animation": (media.mp4(), "animation.mp4", {"width": 320, "height": 240, "duration": 2}),
    "Document": (b"any bytes" * 200_000, "document.bin", {}),
    "Audio": (media.mp3(), "audio.mp3", {"duration": 3, "title": "T", "performer": "P"}),
    "VoiceNote": (media.ogg(), "voice.ogg", {"duration": 1, "waveform": "AAAA"}),
    "VideoNote": (media.mp4(), "note.mp4", {"duration": 1, "length": 240}),
    "Sticker": (pictures.webp(512, 512), "sticker.webp", {"width": 512, "height": 512}),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_both_ways(anna, boris, tmp_path, kind):
    content, name, about = FILES[kind]
    path = tmp_path / name
    path.write_bytes(content)
    chat = anna.chat_with(BORIS)["id"]
    words = "" if kind in ("VideoNote", "Sticker") else "with words"
    sent = anna.send_message(chat, anna.file(kind, path, words, **about))
    heard = boris.hear(sent["content"]["@type"])
    assert boris.download(inner_file(heard)) == content
    boris.send_message(heard["chat_id"], boris.file(kind, path, words, **about))
    assert anna.download(inner_file(anna.hear(sent["content"]["@type"]))) == content


def inner_file(message: dict) -> dict:
    """The file in a message; of a photo, the largest."""
    content = message["content"]
    if sizes := content.get("photo", {}).get("sizes"):
        return sizes[-1]["photo"]
    inner = next(content[key] for key in content if key == snake(content["@type"].removeprefix("message")))
    return next(value for value in inner.values() if isinstance(value, dict) and value.get("@type") == "file")


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).strip("_")


def test_an_album_and_what_is_no_file(anna, boris, picture):
    chat = anna.chat_with(BORIS)["id"]
    two = [anna.file("Photo", picture, f"number {number}", width=640, height=480) for number in (1, 2)]
    for draft in anna.call("sendMessageAlbum", chat_id=chat, input_message_contents=two)["messages"]:
        anna.numbered(draft)
        boris.hear("messagePhoto")
    place = {"@type": "location", "latitude": 52.5, "longitude": 13.4, "horizontal_accuracy": 0}
    venue = {"location": place, "title": "T", "address": "A", "provider": "foursquare", "id": "1", "type": ""}
    friend = {"phone_number": CLARA.phone, "first_name": "Clara", "last_name": "C", "vcard": "", "user_id": 0}
    for content in (
        {"@type": "inputMessageLocation", "location": place},
        {"@type": "inputMessageVenue", "venue": {"@type": "venue", **venue}},
        {"@type": "inputMessageContact", "contact": {"@type": "contact", **friend}},
        {"@type": "inputMessageDice", "emoji": "🎲"},
    ):
        sent = anna.send_message(chat, content)
        boris.hear(sent["content"]["@type"])


def test_a_profile(anna, boris, picture):
    chat = boris.chat_with(ANNA)
    user = chat["type"]["user_id"]
    anna.chat_with(BORIS)
    anna.call("setProfilePhoto", photo=static(picture), is_public=False)
    mine = anna.call("getMe")
    photos = boris.call("getUserProfilePhotos", user_id=user, offset=0, limit=10)["photos"]
    assert boris.download(photos[0]["sizes"][-1]["photo"])
    anna.call("setName", first_name="Anne", last_name="A")
    anna.call("setBio", bio="about me")
    anna.call("setUsername", username="anne_one")
    boris.call("getUserFullInfo", user_id=user)
    anna.call("getUserFullInfo", user_id=mine["id"])
    anna.call("deleteProfilePhoto", profile_photo_id=photos[0]["id"])


def test_words_that_are_changed_answered_forwarded_and_deleted(anna, boris):
    for client in (anna, boris):
        client.come_online()
    chat = anna.chat_with(BORIS)["id"]
    first = anna.send_message(chat, text("see https://example.org, @boris_two #tag /command and a@example.org"))
    heard = boris.hear("messageText")
    boris.call("openChat", chat_id=heard["chat_id"])
    boris.call("viewMessages", chat_id=heard["chat_id"], message_ids=[heard["id"]], force_read=True)
    anna.update("updateChatReadOutbox")
    reply = {"@type": "inputMessageReplyToMessage", "message_id": heard["id"]}
    boris.send_message(heard["chat_id"], text("an answer"), reply_to=reply)
    assert anna.hear("messageText")["reply_to"]["message_id"] == first["id"]
    anna.call("editMessageText", chat_id=chat, message_id=first["id"], input_message_content=text("changed"))
    boris.update("updateMessageContent", lambda update: update["message_id"] == heard["id"])
    boris.call("sendChatAction", chat_id=heard["chat_id"], action={"@type": "chatActionTyping"})
    anna.update("updateChatAction")
    for target in (chat, saved(anna)):
        done = anna.call("forwardMessages", chat_id=target, from_chat_id=chat, message_ids=[first["id"]])
        anna.numbered(done["messages"][0])
    boris.hear("messageText", lambda message: "forward_info" in message)
    anna.call("searchChatMessages", chat_id=chat, query="changed", from_message_id=0, offset=0, limit=10)
    anna.call("deleteMessages", chat_id=chat, message_ids=[first["id"]], revoke=True)
    boris.update("updateDeleteMessages", lambda update: heard["id"] in update["message_ids"])


def saved(client) -> int:
    return client.call("createPrivateChat", user_id=client.call("getMe")["id"])["id"]


def test_saved_messages(anna, picture):
    chat = saved(anna)
    first = anna.send_message(chat, text("a note"))
    anna.send_message(chat, anna.file("Photo", picture, width=640, height=480))
    anna.call("editMessageText", chat_id=chat, message_id=first["id"], input_message_content=text("another"))
    anna.call("openChat", chat_id=chat)
    anna.call("getChatHistory", chat_id=chat, from_message_id=0, offset=0, limit=20)
    anna.call("loadChats", chat_list={"@type": "chatListMain"}, limit=20)


def test_a_secret_chat_is_asked_for(anna, boris):
    anna.attempt("createNewSecretChat", user_id=anna.chat_with(BORIS)["type"]["user_id"])


def test_a_second_session(logged_in, boris):
    first, second = logged_in(CLARA, "one"), logged_in(CLARA, "two")
    chat = first.chat_with(BORIS)["id"]
    first.send_message(chat, text("from one"))
    second.update("updateNewMessage", lambda update: update["message"]["is_outgoing"])
    boris.send_message(boris.hear("messageText")["chat_id"], text("to both"))
    for client in (first, second):
        client.hear("messageText", lambda message: message["content"]["text"]["text"] == "to both")
    second.call("logOut")
    second.wait_for("authorizationStateClosed")


def test_a_restart_brings_what_happened_meanwhile(logged_in, client_in, boris):
    client = logged_in(CLARA)
    own = boris.call("searchPublicChat", username="the_public")["id"]
    client.call("joinChat", chat_id=client.call("searchPublicChat", username="the_public")["id"])
    client.send_message(client.chat_with(BORIS)["id"], text("until then"))
    chat = boris.hear("messageText")["chat_id"]
    client.close()
    for number in range(3):
        boris.send_message(chat, text(f"meanwhile {number}"))
        boris.send_message(own, text(f"news {number}"))
    client = client_in(CLARA.phone)
    client.wait_for("authorizationStateReady")
    for words in ("meanwhile 2", "news 2"):
        client.update("updateChatLastMessage", lambda update: last_words(update) == words)


def last_words(update: dict) -> str | None:
    message = update.get("last_message", {})
    return message.get("content", {}).get("text", {}).get("text")


def test_a_line_that_goes_down_and_comes_up(logged_in, boris, world):
    client = logged_in(CLARA)
    client.send_message(client.chat_with(BORIS)["id"], text("before"))
    chat = boris.hear("messageText")["chat_id"]
    world.command("down DC 2")
    boris.send_message(chat, text("while away"))
    world.command("up DC 2")
    heard = client.hear("messageText", lambda message: message["content"]["text"]["text"] == "while away")
    client.send_message(heard["chat_id"], text("after"))
    boris.hear("messageText", lambda message: message["content"]["text"]["text"] == "after")


def test_settings_and_lists_that_clients_ask_for(anna):
    for method, fields in {
        "getInstalledStickerSets": {"sticker_type": {"@type": "stickerTypeRegular"}},
        "getTrendingStickerSets": {"sticker_type": {"@type": "stickerTypeRegular"}, "offset": 0, "limit": 10},
        "getSavedAnimations": {},
        "getFavoriteStickers": {},
        "getRecentStickers": {"is_attached": False},
        "getRecommendedChatFolders": {},
        "getContacts": {},
        "getBlockedMessageSenders": {"block_list": {"@type": "blockListMain"}, "offset": 0, "limit": 10},
        "getCountries": {},
        "getAutoDownloadSettingsPresets": {},
        "getAccountTtl": {},
        "getDefaultMessageAutoDeleteTime": {},
        "getScopeNotificationSettings": {"scope": {"@type": "notificationSettingsScopePrivateChats"}},
        "getUserPrivacySettingRules": {"setting": {"@type": "userPrivacySettingShowStatus"}},
        "getInstalledBackgrounds": {"for_dark_theme": False},
        "getConnectedWebsites": {},
        "getTopChats": {"category": {"@type": "topChatCategoryUsers"}, "limit": 10},
        "getChatsToPostStories": {},
        "loadActiveStories": {"story_list": {"@type": "storyListMain"}},
        "getLocalizationTargetInfo": {"only_local": False},
        "getApplicationConfig": {},
        "getSupportUser": {},
        "loadChats": {"chat_list": {"@type": "chatListMain"}, "limit": 20},
    }.items():
        anna.attempt(method, **fields)
