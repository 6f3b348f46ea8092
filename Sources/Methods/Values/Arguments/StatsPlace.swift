import DataCenters
import Primitives
import TL

extension Turn {
    /// The argument `channel`, if the caller may see its statistics.
    mutating func channelWithStats() throws -> Channel {
        let channel = try channel()
        guard channel.isAdmin(caller) else { throw MessagingRefusal.adminOnly(.channel(channel.id)) }
        return channel
    }

    /// Sends the caller to the DC where the statistics of a channel live.
    func checkStatsDC(of channel: Channel) throws(RPCError) {
        guard channel.statsDC == dc else {
            throw .statsMigrate(
                to: channel.statsDC,
                because: "the statistics of channel \(channel.id) live on DC \(channel.statsDC)"
            )
        }
    }

    /// Statistics of the last week: how many members there are, and graphs without data.
    ///
    /// - Parameters:
    ///   - name: the constructor of the answer.
    ///   - members: by the names of their fields.
    ///   - graphs: the names of their fields, without `_graph`.
    /// - Returns: the answer.
    func statistics(_ name: TLName, members: KeyValuePairs<TLName, Int>, graphs: [String]) -> TLValue {
        let week = Duration.days(7)
        var fields = Self.graphs(graphs)
        fields["period"] = .object(
            "statsDateRangeDays",
            ["min_date": .number((now - week).seconds), "max_date": .number(now.seconds)]
        )
        for (field, count) in members {
            let number = TLValue.double(Double(count))
            fields[field] = .object("statsAbsValueAndPrev", ["current": number, "previous": number])
        }
        return .object(name, fields)
    }

    /// Graphs that say that there is no data, by the names of their fields whole.
    static func graphs(_ names: [String]) -> TLFields {
        let none = TLValue.object("statsGraphError", ["error": "not simulated"])
        return names.reduce(into: [:]) { $0[TLName("\($1)_graph")] = none }
    }
}
