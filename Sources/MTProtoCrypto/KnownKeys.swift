/// The names of the RSA keys that published clients carry, by fingerprint.
///
/// Which is which is told by the clients themselves: TDLib's `PublicRsaKeySharedMain.cpp` and
/// `ConfigManager.cpp`, Telethon's `crypto/rsa.py`, Pyrogram's `crypto/rsa.py`.
package enum KnownKeys {
    /// What a key is; `nil` for one that is in no client known here.
    package static func name(of key: RSAPublicKey) -> String? {
        if key == RSAPrivateKey.builtIn.publicKey { return "dcsim's test key" }
        return table[UInt64(bitPattern: key.fingerprint)]
    }

    private static let table: [UInt64: String] = [
        0xd09d_1d85_de64_fd85: "Telegram's production key",
        0xb258_98df_208d_2603: "Telegram's test key",
        0x6f3a_7011_5147_7715: "Telegram's key of the simple config",
        0xc3b4_2b02_6ce8_6b21: "a former key of Telegram",
        0x9a99_6a1d_b11c_729b: "a former key of Telegram",
        0xb05b_2a6f_70cd_ea78: "a former key of Telegram",
        0x71e0_25b6_c760_33e3: "a former key of Telegram",
        0x0bc3_5f35_09f7_b7a5: "a former key of Telegram",
        0x15ae_5fa8_b552_9542: "a former key of Telegram",
        0xaeae_98e1_3cd7_f94f: "a former key of Telegram",
        0x5a18_1b22_3505_7d98: "a former key of Telegram",
        0x5931_aac7_0e0d_30f7: "Telegram's key of CDN DC 121",
        0x2546_7253_8e93_5938: "Telegram's key of CDN DC 140",
    ]
}
