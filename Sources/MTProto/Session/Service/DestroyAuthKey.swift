package import TL

/// `destroy_auth_key#d1435160 = DestroyAuthKeyRes`: the key that this came under, or the permanent one that it
/// speaks for, is forgotten once the answer is out.
struct DestroyAuthKey: ServiceRequest {
    static let name = "destroy_auth_key"
    static let id = ServiceConstructor.destroyAuthKey

    init(_: inout TLReader) throws(TLDecodingError) {}

    func answer(_: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        reception.destroysKey = true
        session.reply(TLWriter(ServiceConstructor.destroyAuthKeyOk).bytes, at: reception.now)
    }
}

extension ServiceConstructor {
    /// `destroy_auth_key`.
    package static let destroyAuthKey: ConstructorID = 0xd143_5160
    /// `destroy_auth_key_ok`.
    package static let destroyAuthKeyOk: ConstructorID = 0xf660_e1d4
}
