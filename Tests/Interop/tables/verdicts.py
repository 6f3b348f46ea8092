"""What stock clients do in the shipped scenarios, checked by hand against their code.

A scenario that is not named here passes. For one that fails, a part of the claim that does not hold, and why that is
right: file and line are those of the library in the named version; of TDLib, whose source is not in its wheel, file and
function.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """A claim of a scenario that a client does not keep."""

    claim: str
    why: str
    judged: bool = True  # False: the client never comes to what the scenario is about


# Telethon 1.45.0
TELETHON = {
    "key/404-perm": Failure(
        "seen: { key_created: permanent",
        "AuthKeyNotFound ends the sender, no new key is made (network/mtprotosender.py:563)",
    ),
    "key/dh-gen-retry": Failure(
        "seen: { handshake: req_pq* }, times: 1",
        "dh_gen_retry is an error, and the whole exchange is begun again (network/authenticator.py:197)",
    ),
    "login/malformed": Failure(
        "seen: { request: auth.sendCode }, times: ..3",
        "the 4 of PHONE_MIGRATE_4x is taken for a DC (errors/__init__.py:33 matches the start of the text)",
    ),
    "login/migrate-to-self": Failure(
        "seen: { request: auth.sendCode, dc: 2 }, times: 1..5",
        "six attempts, each with a new key and no pause (client/users.py:70, 126)",
    ),
    "login/ping-pong": Failure(
        "seen: { request: auth.sendCode, dc: [2, 4] }, times: 2..5",
        "six attempts, a new key at each hop (client/users.py:70, client/telegrambaseclient.py:777)",
    ),
    "user/in-flight": Failure(
        "seen: { answer: messages.messages*",
        "the key is dropped without a transfer; at the new DC nobody is logged in (client/telegrambaseclient.py:770)",
    ),
    "user/user-migrate": Failure(
        "in_order: [{ answer: USER_MIGRATE_4",
        "no auth.exportAuthorization on USER_MIGRATE; the client logs in anew (client/users.py:126)",
    ),
    "cdn/bad-bytes": Failure(
        "seen: { answer: upload.cdnFile, dc: 203 }",
        "it never has the bytes: upload.getCdnFile goes to the home DC (client/downloads.py:57)",
    ),
    "cdn/bad-token": Failure(
        "in_order: [{ answer: FILE_TOKEN_INVALID, dc: 203 }",
        "upload.getCdnFile goes to the home DC (client/downloads.py:57)",
    ),
    "cdn/redirect": Failure(
        "in_order: [{ answer: upload.fileCdnRedirect, dc: 2 }",
        "a key is made at the CDN DC, and upload.getCdnFile goes to the home DC (client/downloads.py:45, 57)",
    ),
    "cdn/reupload": Failure(
        "in_order: [{ answer: upload.cdnFileReuploadNeeded, dc: 203 }",
        "upload.getCdnFile goes to the home DC, and so would upload.reuploadCdnFile (client/downloads.py:57, 96)",
    ),
    "cfg/first-endpoint-dead": Failure(
        "seen: { answer: auth.authorization, dc: 4 }",
        "only the first matching dc_option is ever dialled (client/telegrambaseclient.py:801)",
    ),
    "cfg/media-only": Failure(
        "never: { connected: 127.0.0.2:* }",
        "media_only is not looked at (client/telegrambaseclient.py:812)",
    ),
    "cfg/moved-home": Failure(
        "seen: { answer: *, dc: 2 }, after: { action: close connections* }",
        "updateDcOptions is not looked at, every attempt goes to the old port (network/mtprotosender.py:399, 301)",
    ),
}

# kurigram 2.2.26
KURIGRAM = {
    "key/404-perm": Failure(
        "seen: { key_created: permanent",
        "the receiving task dies of the exception, the old key goes on (session/session.py:500)",
    ),
    "key/dh-gen-retry": Failure(
        "seen: { key_created: permanent",
        "the constructor of the answer is not looked at (session/auth.py:272)",
    ),
    "key/wrong-answers": Failure(
        "never: { session: created }",
        "nonces are compared, new_nonce_hash1 is not (session/auth.py:272)",
    ),
    "login/migrate-to-self": Failure(
        "seen: { request: auth.sendCode, dc: 2 }, times: 1..5",
        "while True, without a pause (methods/auth/send_phone_number_code.py:148)",
    ),
    "login/ping-pong": Failure(
        "seen: { request: auth.sendCode, dc: [2, 4] }, times: 2..5",
        "while True, with a new key at each hop (client.py:1564)",
    ),
    "user/in-flight": Failure(
        "seen: { answer: messages.messages*",
        "USER_MIGRATE is raised, nothing is repeated",
    ),
    "user/user-migrate": Failure(
        "in_order: [{ answer: USER_MIGRATE_4",
        "USER_MIGRATE is followed at the login of bots only (methods/auth/sign_in_bot.py:47)",
    ),
    "xfer/once": Failure(
        "never: { answer: AUTH_BYTES_INVALID }",
        "no lock around the transfer; the client command asks for six at once, the library's default is one (client.py:1562)",
    ),
    "file/migrate": Failure(
        "in_order: [{ answer: FILE_MIGRATE_4",
        "FILE_MIGRATE is raised (client.py:1481)",
    ),
    "file/migrate-mid-download": Failure(
        "in_order: [{ answer: upload.file, dc: 2 }",
        "FILE_MIGRATE is raised (client.py:1481)",
    ),
    "sess/clock-behind": Failure(
        "seen: { answer: auth.authorization, dc: 2 }",
        "the msg_ids go on from the last one, and bad_msg_notification is taken for the result "
        "(session/internals/msg_factory.py:44, session/session.py:575)",
    ),
    "cdn/bad-bytes": Failure(
        "seen: { answer: upload.cdnFile, dc: 203 }",
        "it never has the bytes: it asks the DC of the file for them (client.py:1395)",
    ),
    "cdn/bad-token": Failure(
        "in_order: [{ answer: FILE_TOKEN_INVALID, dc: 203 }",
        "the DC of the file is asked, not that of the redirect (client.py:1395)",
    ),
    "cdn/redirect": Failure(
        "in_order: [{ answer: upload.fileCdnRedirect, dc: 2 }",
        "the DC of the file is asked, not that of the redirect (client.py:1395)",
    ),
    "cdn/reupload": Failure(
        "in_order: [{ answer: upload.cdnFileReuploadNeeded, dc: 203 }",
        "the DC of the file is asked, not that of the redirect (client.py:1395)",
    ),
    "cfg/first-endpoint-dead": Failure(
        "seen: { answer: auth.authorization, dc: 4 }",
        "only one address of a DC is kept (client.py:1615)",
    ),
    "cfg/moved-home": Failure(
        "seen: { answer: *, dc: 2 }, after: { action: close connections* }",
        "updateDcOptions is not looked at, a session keeps its address (session/session.py:202)",
    ),
    "stats/migrate": Failure(
        "in_order: [{ answer: auth.authorization, method: auth.importAuthorization, dc: 3 }",
        "STATS_MIGRATE is raised; there is no method for statistics, the client command makes a raw request",
    ),
}

# Pyrogram 2.0.106, held only to cdn/: it is the one that goes to a CDN DC.
PYROGRAM = {
    "cdn/bad-token": Failure(
        "in_order: [{ answer: FILE_TOKEN_INVALID, dc: 203 }",
        "the error is logged, and the caller gets an empty file (client.py:1021)",
    ),
}

# TDLib 1.8.69, the wheel tdjson; what it does was looked up in 1.8.66.
TDLIB = {
    "key/404-perm": Failure(
        "seen: { key_created: permanent",
        "a key younger than a minute is not dropped, it is bound again every few seconds "
        "(td/telegram/net/Session.cpp, on_bind_result); an older one is, and TDLib logs out",
    ),
    "key/dh-gen-retry": Failure(
        "seen: { handshake: req_pq* }, times: 1",
        "dh_gen_retry is an error, and the whole exchange is begun again (td/mtproto/Handshake.cpp, on_dh_gen_response)",
    ),
    "login/malformed": Failure(
        "seen: { request: auth.sendCode }, times: ..3",
        "the 4 of PHONE_MIGRATE_4x is taken for a DC; without a DC the query is repeated at once "
        "(td/telegram/net/NetQueryDispatcher.cpp, try_fix_migrate)",
    ),
    "login/migrate-to-self": Failure(
        "seen: { request: auth.sendCode, dc: 2 }, times: 1..5",
        "repeated without a bound or a pause (td/telegram/net/NetQueryDispatcher.cpp, try_fix_migrate)",
    ),
    "cfg/moved-home": Failure(
        "seen: { answer: *, dc: 2 }, after: { action: close connections* }",
        "behind a proxy it takes static addresses before all others; for what updateDcOptions says it asks anew for the "
        "list, at the DC that is gone (td/telegram/net/DcOptionsSet.cpp, td/telegram/ConfigManager.cpp)",
    ),
    "login/ping-pong": Failure(
        "seen: { request: auth.sendCode, dc: [2, 4] }, times: 2..5",
        "followed without a bound (td/telegram/net/NetQueryDispatcher.cpp, try_fix_migrate)",
    ),
    "login/unknown-dc": Failure(
        "seen: { request: help.getConfig }, times: 1..3, after: { answer: PHONE_MIGRATE_9 }",
        "an address of DC 9 is looked for ten times a second, for ever; nobody asks for a new list "
        "(td/telegram/net/ConnectionCreator.cpp, client_loop)",
    ),
    "user/in-flight": Failure(
        "seen: { answer: messages.messages*",
        "after USER_MIGRATE DC 4 is home, but the login is not taken along, and the queries wait for it for ever "
        "(td/telegram/net/DcAuthManager.cpp, loop)",
    ),
    "user/user-migrate": Failure(
        "in_order: [{ answer: USER_MIGRATE_4",
        "DC 4 is home at once, and it is from there that logins are exported "
        "(td/telegram/net/NetQueryDispatcher.cpp, try_fix_migrate; td/telegram/net/DcAuthManager.cpp, loop)",
    ),
}

VERDICTS = {"telethon": TELETHON, "kurigram": KURIGRAM, "pyrogram": PYROGRAM, "tdjson": TDLIB}
