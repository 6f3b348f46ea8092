import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getDifference pts date qts ... = updates.Difference`: what a client missed, in slices.
    ///
    /// A channel in which something was written since `date` is named by `updateChannelTooLong`.
    ///
    /// - Errors: PERSISTENT_TIMESTAMP_EMPTY, PERSISTENT_TIMESTAMP_INVALID.
    enum GetDifference: APIMethod {
        static let name = "updates.getDifference"

        /// How many steps one slice has.
        static let sliceLimit = 100

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let pts = call.small("pts")
            guard pts > 0 else { throw .badRequest("PERSISTENT_TIMESTAMP_EMPTY", because: "pts is \(pts)") }
            var scribe = try call.scribe(world)
            let store = world.messaging.box(of: scribe.viewer).store
            guard case .all(let changes) = store.changes(since: pts) else {
                guard pts <= store.pts else {
                    throw .badRequest(
                        "PERSISTENT_TIMESTAMP_INVALID",
                        because: "pts is \(store.pts), not \(pts)"
                    )
                }
                return .object("updates.differenceTooLong", ["pts": .number(Int64(store.pts))])
            }
            let most = call.number("pts_total_limit")
            guard most <= 0 || changes.count <= most else {
                return .object("updates.differenceTooLong", ["pts": .number(Int64(store.pts))])
            }
            let slice = changes.prefix(sliceLimit)
            var (messages, others) = scribe.difference(Array(slice))
            if slice.count == changes.count { others += scribe.newsOfChannels(since: call.number("date")) }
            guard !slice.isEmpty || !others.isEmpty else {
                return .object("updates.differenceEmpty", ["date": .number(call.now.seconds), "seq": 1])
            }
            let isLast = slice.count == changes.count
            let fields: [String: TLValue] = [
                "new_messages": .vector(messages), "new_encrypted_messages": [],
                "other_updates": .vector(others),
                isLast ? "state" : "intermediate_state": scribe.state(pts: isLast ? nil : slice.last?.pts),
            ]
            return scribe.object(isLast ? "updates.difference" : "updates.differenceSlice", fields)
        }
    }
}
