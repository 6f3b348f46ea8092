package import DataCenters
import Primitives
package import TL

/// One call being answered: what was asked, and the world that answers it.
///
/// Rules:
/// - The world is moved in and out, and a turn cannot be copied; so what a handler changes is changed in place, and
///   nothing is copied however much is in the world. A handler reads through `world`, and keeps no part of it across
///   a change.
/// - Arguments are read through the turn, which notes the name of each: what a handler reads stands in its traits.
package struct Turn: ~Copyable {
    /// What was asked, by whom.
    package let call: Call
    /// Writes what the caller sees of the world, as it is then; the world lies in it.
    var scribe: Scribe
    /// The names of the arguments that were read.
    package private(set) var reads: [TLName] = []
    /// What the query set and is left out of what is done, by names of arguments, in order.
    var lacking: [String] = []

    /// A turn of the world; `end` gives it back.
    package init(_ call: Call, in world: consuming World) {
        self.call = call
        let caller = world.authorizations[call.place]?.userID ?? UserID(0)
        scribe = Scribe(world, for: caller, at: call.place, now: call.now)
    }

    /// The world, as the turn left it.
    package consuming func end() -> World { scribe.world }

    /// The world.
    package var world: World {
        _read { yield scribe.world }
        _modify { yield &scribe.world }
    }

    /// The account that is calling; 0 if the key had no login when it asked, which `Admission` lets no method pass
    /// that needs one.
    var caller: UserID { scribe.viewer }

    /// The account that is calling, as it is now.
    ///
    /// - Errors: AUTH_KEY_UNREGISTERED.
    var account: Account {
        get throws(RPCError) {
            guard let account = world.accounts[caller] else {
                throw .unauthorized("AUTH_KEY_UNREGISTERED", because: "\(place) has no login")
            }
            return account
        }
    }

    /// The DC's key that the call came under.
    var place: KeyPlace { call.place }
    /// The DC that was asked.
    var dc: DCID { call.dc }
    /// The layer the client announced.
    var layer: Layer { call.layer }
    /// The time of the call.
    var now: Timestamp { call.now }
}

// Arguments as the handlers want them. The codec has checked their types; one that is absent counts as empty.
extension Turn {
    /// An argument as it is; `nil` if it is absent.
    mutating func argument(_ name: TLName) -> TLValue? {
        reads.append(name)
        return call.request[name]
    }

    /// An object; `nil` if it is absent.
    mutating func object(_ name: TLName) -> TLObject? {
        argument(name)?.object
    }

    /// A text; empty if it is absent or not UTF-8.
    mutating func text(_ name: TLName) -> String {
        textIfGiven(name) ?? ""
    }

    /// A text; `nil` if it is absent, empty if it is not UTF-8.
    mutating func textIfGiven(_ name: TLName) -> String? {
        switch argument(name) {
        case .string(let text): text
        case .bytes(let bytes): String(validating: bytes, as: UTF8.self) ?? ""
        case nil: nil
        default: ""
        }
    }

    /// A number; 0 if it is absent.
    mutating func number(_ name: TLName) -> Int64 {
        argument(name)?.number ?? 0
    }

    /// A number in the range of an `int`; 0 if it is absent.
    mutating func small(_ name: TLName) -> Int {
        Int(number(name).clampedToInt32)
    }

    /// Bytes; none if they are absent.
    mutating func bytes(_ name: TLName) -> [UInt8] {
        argument(name)?.bytes ?? []
    }

    /// The items of a vector; none if it is absent.
    mutating func items(_ name: TLName) -> [TLValue] {
        argument(name)?.vector ?? []
    }

    /// Whether a truth value is there and true.
    mutating func flag(_ name: TLName) -> Bool {
        argument(name)?.bool == true
    }
}

// What several methods of a login are asked with.
extension Turn {
    /// The argument `phone_number`.
    mutating func phoneNumber() throws(RPCError) -> PhoneNumber {
        try phoneNumber(text("phone_number"))
    }

    /// The number that a text spells.
    func phoneNumber(_ text: String) throws(RPCError) -> PhoneNumber {
        do throws(PhoneNumberFlaw) {
            return try PhoneNumber(parsing: text)
        } catch {
            throw .badRequest("PHONE_NUMBER_INVALID", because: "\"\(text.prefix(32))\" \(error)")
        }
    }

    /// The argument `phone_code_hash`, which must not be empty.
    mutating func codeHash() throws(RPCError) -> String {
        let hash = text("phone_code_hash")
        guard !hash.isEmpty else {
            throw .badRequest("PHONE_CODE_HASH_EMPTY", because: "phone_code_hash is empty")
        }
        return hash
    }

    /// Refuses an `api_id` that is not positive or was published, and an empty `api_hash`; all others are taken.
    mutating func checkApplication() throws(RPCError) {
        let (id, hash) = (number("api_id"), text("api_hash"))
        guard !world.settings.publishedAppIDs.contains(id) else {
            throw .badRequest(
                "API_ID_PUBLISHED_FLOOD",
                because: "the settings say that api_id \(id) was published"
            )
        }
        guard id > 0, !hash.isEmpty else {
            throw .badRequest("API_ID_INVALID", because: "api_id is not positive or api_hash is empty")
        }
    }

    /// Refuses a client that is too old to log in.
    func checkLayerOfLogin() throws(RPCError) {
        guard let oldest = world.settings.oldestLoginLayer, layer < Layer(oldest) else { return }
        throw RPCError(
            named: "UPDATE_APP_TO_LOGIN",
            because: "layer \(layer) is older than \(oldest), which a login needs by the settings"
        )
    }

    /// The ways of a login code that the client's layer has constructors for.
    var tellableDeliveries: Set<LoginCode.Delivery> {
        Set(LoginCode.Delivery.allCases.filter { $0.isTellable(in: layer) })
    }
}
