import MTProtoCrypto
import Primitives
import Worlds

extension Recipe {
    static let grammers = Recipe(client: "grammers") { report in
        let key = try report.publicKey
        let addresses = report.dcs.filter { !$0.mediaOnly }.map {
            "(\($0.id), \"\(HostPort(host: $0.host, port: $0.port))\")"
        }
        return """
            // main.rs, needs: grammers-client, grammers-mtsender, grammers-session, tokio; run once by hand
            //
            // Trust the simulator's key: those of grammers are constants. In a copy of its sources, add this line to
            // the `match` in `key_for_fingerprint` of grammers-mtproto/src/authentication.rs, and name the copy in
            // `[patch.crates-io]` of your Cargo.toml:
            //
            //     \(key.fingerprint) => rsa::Key::new("\(key.modulusDecimal)", "65537").unwrap(),
            use std::sync::Arc;

            use grammers_client::Client;
            use grammers_mtsender::SenderPool;
            use grammers_session::Session;
            use grammers_session::storages::SqliteSession;

            // Dial the simulator's addresses.
            const ADDRESSES: &[(i32, &str)] = &[\(addresses.joined(separator: ", "))];

            #[tokio::main(flavor = "current_thread")]
            async fn main() -> Result<(), Box<dyn std::error::Error>> {
                let session = Arc::new(SqliteSession::open("dcsim-grammers.session").await?);
                for (id, address) in ADDRESSES {
                    if let Some(mut option) = session.dc_option(*id) {
                        option.ipv4 = address.parse()?;
                        session.set_dc_option(&option).await;
                    }
                }
                let SenderPool { runner, handle, .. } = SenderPool::new(Arc::clone(&session), 1);
                let client = Client::new(handle);
                tokio::spawn(runner.run());
                if !client.is_authorized().await? {
                    // It begins at DC 2; this number lives on DC 3, so DC 2 answers PHONE_MIGRATE_3.
                    let token = client.request_login_code("9996631234", &"0".repeat(32)).await?;
                    client.sign_in(&token, "33333").await?;
                }
                println!("{:?}", client.get_me().await?.phone());
                Ok(())
            }
            """
    }
}
