import DataCenters
import MTProtoCrypto
import Primitives
import TL

extension Messages {
    /// `messages.getDhConfig version:int random_length:int = messages.DhConfig`: the group for secret chats and calls.
    ///
    /// It is the group of the key exchange.
    ///
    /// - Errors: RANDOM_LENGTH_INVALID.
    /// - Source: api/end-to-end.
    enum GetDHConfig: APIMethod {
        static let traits = MethodTraits(
            "messages.getDhConfig",
            honours: ["version", "random_length"]
        )

        /// The only version there is.
        private static let version: Int64 = 1
        /// How many random bytes one call may ask for.
        private static let longest = 1024

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let count = turn.small("random_length")
            guard (0...longest).contains(count) else {
                throw RPCError.badRequest("RANDOM_LENGTH_INVALID", because: "random_length is \(count)")
            }
            let random = TLValue.bytes(turn.world.random.bytes(count))
            guard turn.number("version") != version else {
                return .object("messages.dhConfigNotModified", ["random": random])
            }
            return .object(
                "messages.dhConfig",
                [
                    "g": .number(Int64(DiffieHellman.generator)), "p": .bytes(DiffieHellman.prime),
                    "version": .number(version), "random": random,
                ]
            )
        }
    }
}
