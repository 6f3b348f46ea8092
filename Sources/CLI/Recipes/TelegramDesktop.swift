import Primitives
import Worlds

extension Recipe {
    static let telegramDesktop = Recipe(client: "telegram-desktop") { report in
        """
        # Telegram Desktop for Linux; run with 4.6.5. It wants a world with a SOCKS5 door: dcsim run --socks \(report.socksDoor.port)

        # Trust the simulator's key: a copy of the program with this one inside, for tests only.
        cat > dcsim-key.pem <<'KEY'
        \(report.rsaPublicKeyPEM.trimmed)
        KEY
        dcsim rekey --rsa-key dcsim-key.pem "$(command -v telegram-desktop || echo Telegram)" Telegram-dcsim

        # Dial the simulator: its own folder, and a proxy that knows the addresses inside the program. It takes the
        # proxy of the system, which the environment says; a link tg://socks would be kept until after the login. What it
        # dials by plain HTTP at the start goes past the proxy, and comes to nothing: Telegram does not have this key.
        mkdir -p dcsim-telegram-desktop
        all_proxy=socks5://\(report.socksDoor) ./Telegram-dcsim -many -workdir "$PWD/dcsim-telegram-desktop"

        # Log in with the number +9996631234 and the code 33333. It begins at DC 2; this number lives on DC 3,
        # so DC 2 answers PHONE_MIGRATE_3.
        """
    }
}
