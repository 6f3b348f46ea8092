import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getDifference pts date qts ... = updates.Difference`: what a client missed, in slices.
    ///
    /// A channel in which something was written since `date` is named by `updateChannelTooLong`.
    ///
    /// - Errors: DATE_EMPTY, PERSISTENT_TIMESTAMP_EMPTY, PERSISTENT_TIMESTAMP_INVALID.
    enum GetDifference: APIMethod {
        static let traits = MethodTraits(
            "updates.getDifference",
            honours: [
                "pts", "date", "pts_total_limit", .meaningless("qts"), .meaningless("qts_limit"),
                .lacking("pts_limit"),
            ]
        )

        /// How many steps one slice has.
        static let sliceLimit = 100

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let pts = turn.small("pts")
            guard pts > 0 else {
                throw RPCError.badRequest("PERSISTENT_TIMESTAMP_EMPTY", because: "pts is \(pts)")
            }
            guard turn.number("date") > 0 else {
                throw RPCError.badRequest("DATE_EMPTY", because: "date is empty")
            }
            let store = turn.world.messaging.box(of: turn.caller).store
            guard case .all(let changes) = store.changes(since: pts) else {
                guard pts <= store.pts else {
                    throw RPCError.badRequest(
                        "PERSISTENT_TIMESTAMP_INVALID",
                        because: "pts is \(store.pts), not \(pts)"
                    )
                }
                return .object("updates.differenceTooLong", ["pts": .number(Int64(store.pts))])
            }
            let most = turn.number("pts_total_limit")
            let limit = turn.world.settings.longestDifference
            guard most <= 0 || changes.count <= most, changes.count <= limit else {
                return .object("updates.differenceTooLong", ["pts": .number(Int64(store.pts))])
            }
            let slice = changes.prefix(sliceLimit)
            var (messages, others) = turn.scribe.difference(Array(slice))
            if slice.count == changes.count {
                others += turn.scribe.newsOfChannels(since: turn.number("date"))
            }
            guard !slice.isEmpty || !others.isEmpty else {
                return .object(
                    "updates.differenceEmpty",
                    ["date": .number(turn.now.seconds), "seq": turn.scribe.sequence]
                )
            }
            let isLast = slice.count == changes.count
            let fields: TLFields = [
                "new_messages": .vector(messages), "new_encrypted_messages": [],
                "other_updates": .vector(others),
                isLast ? "state" : "intermediate_state": turn.scribe.state(
                    pts: isLast ? nil : slice.last?.pts
                ),
            ]
            return turn.scribe.object(isLast ? "updates.difference" : "updates.differenceSlice", fields)
        }
    }
}
