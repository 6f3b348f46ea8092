"""What questions ask for that need nothing from before: by the name of a field, and where that says too little, by method."""


# Here an offset is a text.
BY_TEXT = (
    "account.getUniqueGiftChatThemes",
    "bots.getPopularAppBots",
    "payments.getSavedStarGifts",
    "stories.getStoryViewsList",
)


def usual_fields(make) -> dict[str, object]:
    own = make("inputPeerSelf")
    return {
        "bot": make("inputUserSelf"),
        "channel": make("inputChannelEmpty"),
        "code": "12345",
        "email": "a@example.org",
        "from_version": 0,
        "gift_id": 1,
        "id": [1],
        "lang_codes": ["en"],
        "link": "https://t.me/+nobody",
        "message": "words",
        "msg_id": 1,
        "offset_date": 0,
        "offset_peer": make("inputPeerEmpty"),
        "offset_user": make("inputUserEmpty"),
        "peer": own,
        "phone_code_hash": "hash",
        "phone_number": "9996621004",
        "purpose": _made(make, "emailVerifyPurposeLoginChange"),
        "user_id": make("inputUserSelf"),
    }


def _made(make, name: str, **fields):
    """A value; nothing, in a layer that does not have it, nor what takes it."""
    try:
        return make(name, **fields)
    except TypeError:
        return None


def _passkey(make):
    told = {"client_data": make("dataJSON", data="{}"), "authenticator_data": b"", "signature": b"", "user_handle": "2:1"}
    response = _made(make, "inputPasskeyResponseLogin", **told)
    return _made(make, "inputPasskeyCredentialPublicKey", id="1", raw_id="1", response=response)


def special_fields(make) -> dict[str, dict[str, object]]:
    own = make("inputPeerSelf")
    return {
        "account.getNotifySettings": {"peer": make("inputNotifyUsers")},
        "account.getPrivacy": {"key": make("inputPrivacyKeyStatusTimestamp")},
        "account.getThemes": {"format": "android"},
        "account.verifyEmail": {"verification": _made(make, "emailVerificationCode", code="12345")},
        "contacts.getSponsoredPeers": {"q": "words"},
        "contacts.getTopPeers": {"correspondents": True},
        "help.acceptTermsOfService": {"id": make("dataJSON", data="{}")},
        "help.dismissSuggestion": {"suggestion": "s"},
        "help.getAppUpdate": {"source": "s"},
        "help.getDeepLinkInfo": {"path": "p"},
        "help.getRecentMeUrls": {"referer": "r"},
        "help.saveAppLog": {"events": []},
        **dict.fromkeys(BY_TEXT, {"offset": ""}),
        "langpack.getStrings": {"keys": ["en"]},
        "auth.finishPasskeyLogin": {"credential": _passkey(make)},
        "contacts.getContactIDs": {"hash": 0},
        "messages.getCustomEmojiDocuments": {"document_id": [1]},
        "messages.getDhConfig": {"version": 0, "random_length": 256},
        "messages.getEmojiKeywords": {"lang_code": "en"},
        "messages.getExportedChatInvites": {"admin_id": make("inputUserSelf"), "offset_date": None},
        "messages.getMessageReactionsList": {"id": 1},
        "messages.getMessagesViews": {"increment": False},
        "messages.getSearchCounters": {"filters": [make("inputMessagesFilterPhotos")]},
        "messages.getUnreadPollVotes": {"add_offset": 0},
        "stories.getPeerMaxIDs": {"id": [own]},
        "users.getRequirementsToContact": {"id": [make("inputUserSelf")]},
        "users.getSavedMusic": {"id": make("inputUserSelf")},
    }
