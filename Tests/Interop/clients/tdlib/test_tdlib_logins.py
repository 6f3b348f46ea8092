"""Logins with TDLib that take more than a code: by e-mail, with a password that was forgotten, with codes of all kinds."""

import pytest

from tdlib_kit import Refused

EMAIL = "bob@example.org"
EMAIL_CODE = "222222"
SET_UP, BY_EMAIL, FORGOTTEN, LOST, WAYS = (f"999662{number}" for number in range(2001, 2006))

WORLD = f"""
dcs: 2
accounts:
  - {{ phone: "{SET_UP}", login_email: required }}
  - {{ phone: "{BY_EMAIL}", login_email: {EMAIL} }}
  - {{ phone: "{FORGOTTEN}", password: hunter2, recovery_email: {EMAIL} }}
  - {{ phone: "{LOST}", password: hunter2 }}
  - {{ phone: "{WAYS}", code_via: [missed_call, call, sms_word] }}
settings: {{ deletion_wait: 0s }}
"""


@pytest.fixture
def client(library, world_of, tmp_path):
    client = library.client(world_of(WORLD, "--socks", "0"), tmp_path / "client")
    client.wait_for("authorizationStateWaitPhoneNumber")
    try:
        yield client
    finally:
        library.close()


def start(client, phone: str) -> None:
    client.call("setAuthenticationPhoneNumber", phone_number=phone)


def email_code(code: str) -> dict:
    return {"@type": "emailAddressAuthenticationCode", "code": code}


def test_an_address_is_set_up_before_the_code_is_sent(client):
    start(client, SET_UP)
    client.wait_for("authorizationStateWaitEmailAddress")
    client.call("setAuthenticationEmailAddress", email_address=EMAIL)
    client.wait_for("authorizationStateWaitEmailCode")
    with pytest.raises(Refused, match="CODE_INVALID"):
        client.call("checkAuthenticationEmailCode", code=email_code("000000"))
    client.call("checkAuthenticationEmailCode", code=email_code(EMAIL_CODE))
    client.wait_for("authorizationStateWaitCode")
    client.call("checkAuthenticationCode", code="22222")
    client.wait_for("authorizationStateReady")


def test_a_code_comes_by_email(client):
    start(client, BY_EMAIL)
    client.wait_for("authorizationStateWaitEmailCode")
    client.call("checkAuthenticationEmailCode", code=email_code(EMAIL_CODE))
    client.wait_for("authorizationStateReady")


def test_a_forgotten_password_is_recovered(client):
    start(client, FORGOTTEN)
    client.wait_for("authorizationStateWaitCode")
    client.call("checkAuthenticationCode", code="22222")
    client.wait_for("authorizationStateWaitPassword")
    client.call("requestAuthenticationPasswordRecovery")
    with pytest.raises(Refused, match="CODE_INVALID"):
        client.call("checkAuthenticationPasswordRecoveryCode", recovery_code="000000")
    client.call("checkAuthenticationPasswordRecoveryCode", recovery_code=EMAIL_CODE)
    client.call("recoverAuthenticationPassword", recovery_code=EMAIL_CODE, new_password="new one", new_hint="new")
    client.wait_for("authorizationStateReady")
    state = client.call("getPasswordState")
    assert state["has_password"] and state["password_hint"] == "new"


def test_an_account_whose_password_is_lost_is_deleted(client):
    start(client, LOST)
    client.wait_for("authorizationStateWaitCode")
    client.call("checkAuthenticationCode", code="22222")
    client.wait_for("authorizationStateWaitPassword")
    with pytest.raises(Refused, match="PASSWORD_RECOVERY_NA"):
        client.call("requestAuthenticationPasswordRecovery")
    client.call("deleteAccount", reason="Forgot password")


def test_a_code_takes_its_ways_in_order(client):
    start(client, WAYS)
    for kind, code in [("MissedCall", None), ("Call", None), ("SmsWord", "two")]:
        client.wait_for("authorizationStateWaitCode")
        info = client.call("getAuthorizationState")["code_info"]
        assert info["type"]["@type"] == f"authenticationCodeType{kind}"
        if code is None:
            client.call("resendAuthenticationCode")
        else:
            client.call("checkAuthenticationCode", code=code)
    client.wait_for("authorizationStateReady")


def test_a_recovery_address_is_confirmed(client):
    start(client, "9996622006")
    client.wait_for("authorizationStateWaitCode")
    client.call("checkAuthenticationCode", code="22222")
    client.wait_for("authorizationStateReady")
    state = client.call(
        "setPassword",
        old_password="",
        new_password="hunter2",
        new_hint="h",
        set_recovery_email_address=True,
        new_recovery_email_address=EMAIL,
    )
    assert not state["has_password"] and state["recovery_email_address_code_info"]["length"] == 6
    state = client.call("checkRecoveryEmailAddressCode", code=EMAIL_CODE)
    assert state["has_password"] and state["has_recovery_email_address"]
