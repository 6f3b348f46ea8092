package import Flaws

extension FlawLevel {
    /// The moment at which flaws of the level are done.
    package var hook: Moment.Hook {
        switch self {
        case .connection: .connection
        case .frame, .exchange: .frame
        case .query: .query
        case .reply: .reply
        }
    }
}

extension FaultForm {
    /// All keys that may stand beside the keyword.
    package var table: KeyTable {
        let key = Fault.Keys.keyword
        let own = Key(key.name, required: .word(keyword, for: keyword), key.meaning)
        return KeyTable(keyword, meaning, [own] + settingKeys + scopeKeys + Schedule.Keys.all)
    }

    /// The keys that say to what it is done.
    package var scopeKeys: [any AnyKey] {
        let keys = Scope.Keys.all(at: level.hook)
        return aimsAtServiceMessages ? [Scope.Keys.service] + keys : keys
    }

    /// The keys of its own.
    package var settingKeys: [any AnyKey] { settings.map { Self.key(of: $0) } }

    private static func key(of setting: some AnyFaultSetting) -> any AnyKey { setting.typed.key }
}

extension FaultSetting {
    /// The key of a file that it is.
    fileprivate var key: Key<Value> {
        if let fallback { return Key(name, notation.written, default: fallback, meaning) }
        return Key(name, required: notation.written, meaning)
    }
}

extension FaultSetting.Notation {
    /// No setting of a fault counts more bytes than this.
    private static var mostBytes: Int { 1 << 40 }

    /// How it is written in a file.
    fileprivate var written: Scenarios.Notation<Value> {
        switch self {
        case .duration(let conversion): Self.converted(.duration, conversion)
        case .durations(let conversion): Self.converted(.durations, conversion)
        case .byteCount(let least, let conversion):
            Self.converted(.size(from: least, atMost: Self.mostBytes), conversion)
        case .code(let codes, let conversion): Self.converted(.integer(oneOf: codes), conversion)
        case .flag(let conversion): Self.converted(.bool, conversion)
        case .rpcError(let conversion): Self.converted(.rpcError, conversion)
        }
    }

    private static func converted<Written>(
        _ notation: Scenarios.Notation<Written>,
        _ conversion: FaultSetting.Conversion<Written>
    ) -> Scenarios.Notation<Value> {
        notation.map(show: { notation.show(conversion.write($0)) }, conversion.read)
    }
}

extension Fields: SettingReader {
    package func value<Value>(of setting: FaultSetting<Value>) -> Value { self[setting.key] }
}
