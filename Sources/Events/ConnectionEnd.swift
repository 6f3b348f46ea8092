package import MTProto

/// How a connection ended.
package enum ConnectionEnd: Hashable, Sendable {
    /// Who ends connections.
    package enum Party: String, EventWord {
        /// The client.
        case client
        /// dcsim, by itself, for a scenario or by command.
        case dcsim
        /// The system of one of them.
        case system
    }

    /// How it is done.
    package enum Manner: String, EventWord {
        /// After what was sent.
        case closed
        /// At once.
        case reset
    }

    /// Why dcsim gives a connection up.
    package enum Cause: Hashable, Sendable {
        /// A time has run out.
        case timeout(ConnectionTimeout)
        /// The client took too little of what it was sent.
        case slowReader
    }

    /// The client ended it.
    case client(Manner)
    /// dcsim did; `nil` if another event says why.
    case dcsim(Manner, because: Cause? = nil)
    /// The system did, with this error number.
    case error(Int32)

    /// The same, with the reason why a DC has given the connection up, if it has.
    package func because(of timeout: ConnectionTimeout?) -> Self {
        guard case .dcsim(let manner, nil) = self, let timeout else { return self }
        return .dcsim(manner, because: .timeout(timeout))
    }

    var by: Party {
        switch self {
        case .client: .client
        case .dcsim: .dcsim
        case .error: .system
        }
    }

    var manner: Manner? {
        switch self {
        case .client(let manner), .dcsim(let manner, _): manner
        case .error: nil
        }
    }

    var cause: Cause? {
        guard case .dcsim(_, let cause) = self else { return nil }
        return cause
    }

    var errorCode: Int? {
        guard case .error(let code) = self else { return nil }
        return Int(code)
    }

    /// The end in a sentence, without its full stop.
    package var sentence: String {
        switch self {
        case .client(.closed): "the client closed it"
        case .client(.reset): "the client reset it"
        case .dcsim(_, .slowReader): "the client took too little of what it was sent"
        case .dcsim(_, .timeout(.silence)): "dcsim closed it: silent for too long"
        case .dcsim(_, .timeout(.pingDelayDisconnect)): "dcsim closed it: ping_delay_disconnect ran out"
        case .dcsim(.closed, nil): "dcsim closed it"
        case .dcsim(.reset, nil): "dcsim reset it"
        case .error(let code): "system error \(code)"
        }
    }
}

extension ConnectionEnd.Cause: EventWord {
    /// All of them.
    package static var allCases: [Self] { ConnectionTimeout.allCases.map { .timeout($0) } + [.slowReader] }

    /// The word in the journal.
    package var word: String {
        switch self {
        case .timeout(let timeout): timeout.rawValue
        case .slowReader: "slow_reader"
        }
    }
}
