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

    /// The keys of the scope that make sense at that moment.
    var scopeKeys: [KeyTable.Key] {
        switch hook {
        case .connection: Scope.keys.filter { ["dc", "connection"].contains($0.name) }
        case .frame: Scope.keys.filter { ["dc", "connection", "method"].contains($0.name) }
        case .query: Scope.keys
        case .reply: Scope.keys + [Scope.answerKey]
        }
    }
}

extension FaultForm {
    /// All keys that may stand beside the keyword.
    package var table: KeyTable {
        let own = KeyTable.Key("fault", .words([keyword]), "What goes wrong.", isRequired: true)
        return KeyTable(keyword, meaning, [own] + settingKeys + level.scopeKeys + Schedule.keys)
    }

    /// The keys of its own.
    var settingKeys: [KeyTable.Key] { settings.map { Self.key(of: $0) } }

    private static func key<Setting: AnyFaultSetting>(of setting: Setting) -> KeyTable.Key {
        let setting = setting.typed
        let usual = setting.fallback.map { " \(setting.notation.text(of: $0))." } ?? ""
        return KeyTable.Key(
            setting.name,
            setting.notation.shape,
            setting.meaning + usual,
            isRequired: setting.fallback == nil
        )
    }
}

/// No setting of a fault counts more bytes than this.
private let mostBytes: Int64 = 1 << 40

extension FaultSetting.Notation {
    fileprivate var shape: ValueShape {
        switch self {
        case .duration: .duration
        case .byteCount(let least, _): .size(from: Int64(least), atMost: mostBytes)
        case .code(let codes, _): .integers(codes.map { Int64($0) })
        case .rpcError: .rpcError
        }
    }

    fileprivate func text(of value: Value) -> String {
        switch self {
        case .duration(let conversion): DurationText.text(conversion.write(value))
        case .byteCount(_, let conversion): "\(conversion.write(value))"
        case .code(_, let conversion): "\(conversion.write(value))"
        case .rpcError(let conversion): "\(conversion.write(value))"
        }
    }

    fileprivate func read(_ item: Item) -> Value? {
        switch self {
        case .duration(let conversion): item.duration().map(conversion.read)
        case .byteCount(let least, let conversion): item.byteCount(from: least).map(conversion.read)
        case .code(let codes, let conversion): item.code(oneOf: codes).map(conversion.read)
        case .rpcError(let conversion): item.rpcError().map(conversion.read)
        }
    }
}

extension Fields: SettingReader {
    package func value<Value>(of setting: FaultSetting<Value>) -> Value? {
        value(setting.name) { setting.notation.read($0) } ?? setting.fallback
    }
}

extension Item {
    fileprivate func byteCount(from least: Int) -> Int? {
        guard let size = size(atMost: mostBytes) else { return nil }
        guard size >= Int64(least) else {
            refuse(expected: "at least \(least)")
            return nil
        }
        return Int(size)
    }

    fileprivate func code(oneOf known: [Int32]) -> Int32? {
        guard let text = plain, let code = Int32(text), known.contains(code) else {
            let other = plain.flatMap { Int32($0) }.flatMap { number in known.first { $0 == -Int64(number) } }
            refuse(
                expected: "one of \(known.map(String.init).joined(separator: ", "))",
                hint: other.map { "write \($0)" }
            )
            return nil
        }
        return code
    }
}
