import DataCenters
import Methods
import Primitives
import TL

/// A world in memory and the calls that are made to it: what a pipeline would be, without bytes.
struct Desk {
    var world = Desk.worldThatTellsAll
    var random = SeededGenerator(seed: 1)
    var now = Timestamp(seconds: 1_700_000_000)
    var layer: Layer = 228
    var schema = Schema.builtIn
    /// Which arguments of which methods were read.
    var reads: [TLName: Set<TLName>] = [:]

    /// A world without the short forms of updates, which leave out what a test wants to see.
    static var worldThatTellsAll: World {
        var settings = WorldSettings()
        settings.sendsShortUpdates = false
        return World(settings: settings)
    }

    /// Calls a method at a DC, under the key number `key` of that DC.
    mutating func call(
        _ method: TLName,
        _ fields: TLFields = [:],
        at dc: DCID,
        key: Int64 = 7,
        reaching host: String = "127.0.0.1",
        from peer: String = "127.0.0.1"
    ) throws(RPCError) -> TLValue? {
        let call = Call(
            TLObject(method, fields),
            schema: schema,
            layer: layer,
            dc: dc,
            keyID: AuthKeyID(key),
            reachedHost: host,
            peerHost: peer,
            now: now
        )
        var turn = Turn(call, in: world)
        defer { reads[method, default: []].formUnion(turn.reads) }
        do throws(RPCError) {
            let answer = try MethodTable.answer(&turn)
            world = turn.world
            return answer
        } catch {
            world = turn.world
            throw error
        }
    }

    /// The error that a call is refused with, or `nil` if it is not refused.
    mutating func refusal(
        of method: TLName,
        _ fields: TLFields = [:],
        at dc: DCID,
        key: Int64 = 7
    ) -> RPCError? {
        do throws(RPCError) {
            _ = try call(method, fields, at: dc, key: key)
            return nil
        } catch {
            return error
        }
    }

    /// `auth.sendCode`; gives the `phone_code_hash`.
    mutating func sendCode(_ phone: String, at dc: DCID, key: Int64 = 7) throws -> TLValue {
        try call("auth.sendCode", sendCodeFields(phone), at: dc, key: key)?.object?["phone_code_hash"] ?? ""
    }

    func sendCodeFields(_ phone: String) -> TLFields {
        [
            "phone_number": .string(phone), "api_id": 1, "api_hash": "hash",
            "settings": .object("codeSettings"),
        ]
    }

    func codeFields(_ phone: String, _ hash: TLValue, _ code: String? = nil) -> TLFields {
        var fields: TLFields = ["phone_number": .string(phone), "phone_code_hash": hash]
        if let code { fields["phone_code"] = .string(code) }
        return fields
    }

    /// Logs a test number in at its DC; gives the `user`.
    mutating func logIn(_ phone: String = "9996621234", at dc: DCID = 2, key: Int64 = 7) throws -> TLObject {
        let hash = try sendCode(phone, at: dc, key: key)
        let code = String(repeating: "\(dc)", count: world.settings.codeLength)
        let answer = try call("auth.signIn", codeFields(phone, hash, code), at: dc, key: key)
        return answer?.object?["user"]?.object ?? TLObject("none")
    }

    /// The own user, as `users.getUsers` tells it.
    mutating func me(at dc: DCID, key: Int64 = 7) throws(RPCError) -> TLObject? {
        try call("users.getUsers", ["id": [.object("inputUserSelf")]], at: dc, key: key)?.vector?.first?
            .object
    }
}
