import Primitives
import Worlds

extension Recipe {
    static let madelineproto = Recipe(client: "madelineproto") { report in
        """
        <?php
        // dcsim_madelineproto.php, needs: composer require danog/madelineproto; run once by hand
        // It wants a world with a SOCKS5 door: dcsim run --socks \(report.socksDoor.port)
        require 'vendor/autoload.php';

        use danog\\MadelineProto\\API;
        use danog\\MadelineProto\\Settings;
        use danog\\MadelineProto\\Stream\\Proxy\\SocksProxy;

        $settings = new Settings;
        $settings->getAppInfo()->setApiId(1)->setApiHash(str_repeat('0', 32));
        $settings->getConnection()
            // Trust the simulator's key.
            ->setRsaKeys(['\(report.rsaPublicKeyPEM.trimmed)'])
            // Dial the simulator: a proxy that knows the addresses inside MadelineProto.
            ->addProxy(SocksProxy::class, ['address' => '\(report.socksDoor.host)', 'port' => \(report.socksDoor.port)])
            // Without this it dials Telegram itself when the proxy does not answer.
            ->setRetry(false)
            ->setUseDoH(false);

        $api = new API('dcsim.madeline', $settings);
        if (!$api->getSelf()) {
            // This number lives on DC 2: another one answers PHONE_MIGRATE_2.
            $api->phoneLogin('9996621234');
            $api->completePhoneLogin('22222');
        }
        $me = $api->getSelf();
        echo $me['first_name'], ' ', $me['phone'], "\\n";
        """
    }
}
