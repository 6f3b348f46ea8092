import Primitives
import Worlds

extension Recipe {
    static let tdlib = Recipe(client: "tdlib") { report in
        """
        # dcsim_tdlib.py, needs: pip install tdjson; tested with 1.8.69
        # It wants a world with a SOCKS5 door: dcsim run --socks \(report.socksDoor.port)
        import ctypes
        import importlib.util
        import json
        import subprocess
        from pathlib import Path

        # Trust the simulator's key: TDLib's are text inside its library, so make a copy with this one instead.
        # For tests only; never log in to Telegram with the copy.
        library = Path("libtdjson-dcsim.so").absolute()
        if not library.exists():
            key = Path("dcsim-key.pem")
            key.write_text(\"\"\"\(report.rsaPublicKeyPEM)\"\"\")
            package = Path(importlib.util.find_spec("tdjson").origin).parent
            original = next(package.with_name("tdjson.libs").glob("libtdjson*"))
            subprocess.run(["dcsim", "rekey", "--rsa-key", key, original, library], check=True)

        tdjson = ctypes.CDLL(str(library))
        tdjson.td_send.argtypes = [ctypes.c_int, ctypes.c_char_p]
        tdjson.td_receive.argtypes = [ctypes.c_double]
        tdjson.td_receive.restype = ctypes.c_char_p
        tdjson.td_execute.argtypes = [ctypes.c_char_p]
        tdjson.td_execute(b'{"@type": "setLogVerbosityLevel", "new_verbosity_level": 1}')
        client = tdjson.td_create_client_id()


        def send(method, **fields):
            tdjson.td_send(client, json.dumps({"@type": method, **fields}).encode())


        # Dial the simulator: a SOCKS5 proxy that knows the addresses inside TDLib. It goes first, so that
        # nothing is dialled without it. Before 1.8.60 its fields stood in addProxy itself.
        door = {"@type": "proxy", "server": "\(report.socksDoor.host)", "port": \(report.socksDoor.port)}
        send("addProxy", proxy={**door, "type": {"@type": "proxyTypeSocks5"}}, enable=True)
        send(
            "setTdlibParameters",
            database_directory="dcsim-tdlib",  # of this world: delete it once dcsim was started again without --state
            api_id=1,
            api_hash="0" * 32,
            system_language_code="en",
            device_model="dcsim",
            application_version="1",
        )
        while True:
            event = json.loads(tdjson.td_receive(10.0) or b"{}")
            state = event.get("authorization_state", {}).get("@type")
            if event.get("@type") == "error":
                raise SystemExit(event["message"])
            elif state == "authorizationStateWaitPhoneNumber":
                # This number lives on DC 2; TDLib begins at DC 1, so DC 1 answers PHONE_MIGRATE_2.
                send("setAuthenticationPhoneNumber", phone_number="9996621234")
            elif state == "authorizationStateWaitCode":
                send("checkAuthenticationCode", code="22222")
            elif state == "authorizationStateReady":
                send("getMe")
            elif event.get("@type") == "user":
                print(event["first_name"], event["phone_number"])
                send("close")
            elif state == "authorizationStateClosed":
                break
        """
    }
}
