package import DataCenters
package import Primitives
package import TL

/// One API request, unwrapped and decoded, with what a handler may know about where it came from.
package struct Call: Sendable {
    /// The method and its arguments, by their schema names.
    package let request: TLObject
    /// The layer the client announced.
    package let layer: Layer
    /// The DC's key that the request came under; for a temporary key the permanent one it is bound to.
    package let place: KeyPlace
    /// The address of ours by which the client reached us.
    package let reachedHost: String
    /// The client's address.
    package let peerHost: String
    /// The time of the request.
    package let now: Timestamp

    /// A request.
    package init(
        _ request: TLObject,
        layer: Layer,
        dc: DCID,
        keyID: AuthKeyID,
        reachedHost: String,
        peerHost: String,
        now: Timestamp
    ) {
        self.request = request
        self.layer = layer
        self.place = KeyPlace(dc: dc, keyID: keyID)
        self.reachedHost = reachedHost
        self.peerHost = peerHost
        self.now = now
    }

    /// The method's full name: `auth.sendCode`.
    package var method: String { request.name }

    /// The DC that was asked.
    package var dc: DCID { place.dc }
}

// Arguments as the handlers want them. The codec has checked their types; one that is absent counts as empty.
extension Call {
    /// A text; empty if it is absent or not UTF-8.
    func text(_ field: String) -> String {
        switch request[field] {
        case .string(let text): text
        case .bytes(let bytes): String(validating: bytes, as: UTF8.self) ?? ""
        default: ""
        }
    }

    /// A number; 0 if it is absent.
    func number(_ field: String) -> Int64 {
        request[field]?.number ?? 0
    }

    /// Bytes; none if they are absent.
    func bytes(_ field: String) -> [UInt8] {
        request[field]?.bytes ?? []
    }

    /// The items of a vector; none if it is absent.
    func items(_ field: String) -> [TLValue] {
        request[field]?.vector ?? []
    }
}

extension Call {
    /// The account that is calling.
    func account(in world: World) throws(RPCError) -> Account {
        guard let account = world.account(at: place) else {
            throw .unauthorized("AUTH_KEY_UNREGISTERED", because: "\(place) has no login")
        }
        return account
    }

    /// The argument `phone_number`.
    func phoneNumber() throws(RPCError) -> PhoneNumber {
        let text = text("phone_number")
        do throws(PhoneNumberFlaw) {
            return try PhoneNumber(parsing: text)
        } catch {
            throw .badRequest("PHONE_NUMBER_INVALID", because: "\"\(text.prefix(32))\" \(error)")
        }
    }

    /// The argument `phone_code_hash`, which must not be empty.
    func codeHash() throws(RPCError) -> String {
        let hash = text("phone_code_hash")
        guard !hash.isEmpty else {
            throw .badRequest("PHONE_CODE_HASH_EMPTY", because: "phone_code_hash is empty")
        }
        return hash
    }

    /// Refuses an `api_id` that is not positive and an empty `api_hash`; all others are taken.
    func checkApplication() throws(RPCError) {
        guard number("api_id") > 0, !text("api_hash").isEmpty else {
            throw .badRequest("API_ID_INVALID", because: "api_id is not positive or api_hash is empty")
        }
    }
}
