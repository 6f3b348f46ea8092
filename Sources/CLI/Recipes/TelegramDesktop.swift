import Primitives
import Worlds

extension Recipe {
    static let telegramDesktop = Recipe(client: "telegram-desktop") { report in
        """
        # Telegram Desktop, untested here. It wants a world with a SOCKS5 door: dcsim run --socks \(report.socksDoor.port)

        # Trust the simulator's key: a copy of the program with this one inside, for tests only.
        cat > dcsim-key.pem <<'KEY'
        \(report.rsaPublicKeyPEM.trimmed)
        KEY
        dcsim rekey --rsa-key dcsim-key.pem Telegram Telegram-dcsim

        # Dial the simulator: its own folder, and a proxy that knows the addresses inside the program. Agree to
        # the proxy in the window. What it dials before that is refused: Telegram does not have this key.
        ./Telegram-dcsim -many -workdir "$PWD/dcsim-telegram-desktop" \\
            -- "tg://socks?server=\(report.socksDoor.host)&port=\(report.socksDoor.port)"

        # Log in with the number +9996631234 and the code 33333. It begins at DC 2; this number lives on DC 3,
        # so DC 2 answers PHONE_MIGRATE_3.
        """
    }
}
