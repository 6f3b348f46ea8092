import Primitives
package import TL

/// A key of a fault's own, declared once: the name it is written under, what it may be, what holds without it.
///
/// How each notation is written, and told to users and editors, is Scenarios' business.
package struct FaultSetting<Value: Sendable>: Sendable {
    /// What the value may be.
    package enum Notation: Sendable {
        /// A length of time.
        case duration(Conversion<Duration>)
        /// A length of time, or a range that it is drawn from.
        case durations(Conversion<ClosedRange<Duration>>)
        /// So many bytes, at least `from`.
        case byteCount(from: Int, Conversion<Int>)
        /// One of a few numbers of the protocol.
        case code(oneOf: [Int32], Conversion<Int32>)
        /// `true` or `false`.
        case flag(Conversion<Bool>)
        /// An error of the API.
        case rpcError(Conversion<RPCError>)
    }

    /// How what is written becomes the value, and the value what is written.
    package struct Conversion<Written: Sendable>: Sendable {
        /// The value of what was read.
        package let read: @Sendable (Written) -> Value
        /// What is written for a value.
        package let write: @Sendable (Value) -> Written
    }

    /// The name it is written under.
    package let name: String
    /// What it means.
    package let meaning: String
    /// What holds if it is not written; `nil` if it has to be.
    package let fallback: Value?
    /// What it may be.
    package let notation: Notation

    private init(_ name: String, _ meaning: String, _ notation: Notation, default fallback: Value?) {
        self.name = name
        self.meaning = meaning
        self.fallback = fallback
        self.notation = notation
    }
}

extension FaultSetting.Conversion where Written == Value {
    fileprivate static var none: Self { Self(read: { $0 }, write: { $0 }) }
}

// A setting for each notation. Without a default it has to be written.
extension FaultSetting where Value == Duration {
    static func duration(_ name: String, _ meaning: String, default fallback: Value? = nil) -> Self {
        Self(name, meaning, .duration(.none), default: fallback)
    }
}

extension FaultSetting where Value == ClosedRange<Duration> {
    static func durations(_ name: String, _ meaning: String) -> Self {
        Self(name, meaning, .durations(.none), default: nil)
    }
}

extension FaultSetting where Value == Int {
    static func byteCount(
        _ name: String,
        _ meaning: String,
        from least: Int = 0,
        default fallback: Value? = nil
    ) -> Self {
        Self(name, meaning, .byteCount(from: least, .none), default: fallback)
    }
}

extension FaultSetting where Value == Int32 {
    static func code(_ name: String, _ meaning: String, oneOf codes: [Int32]) -> Self {
        Self(name, meaning, .code(oneOf: codes, .none), default: nil)
    }
}

extension FaultSetting where Value == Bool {
    static func flag(_ name: String, _ meaning: String, default fallback: Value) -> Self {
        Self(name, meaning, .flag(.none), default: fallback)
    }
}

extension FaultSetting where Value == RPCError {
    static func rpcError(_ name: String, _ meaning: String) -> Self {
        Self(name, meaning, .rpcError(.none), default: nil)
    }
}

/// A setting of whatever value.
package protocol AnyFaultSetting: Sendable {
    associatedtype Value: Sendable
    /// The name it is written under.
    var name: String { get }
    /// What it means.
    var meaning: String { get }
    /// It, with the type of its value.
    var typed: FaultSetting<Value> { get }
}

extension FaultSetting: AnyFaultSetting {
    package var typed: FaultSetting<Value> { self }
}

/// What a fault says of its settings, once it is read as a whole.
package protocol SettingReader {
    /// What is written, or what holds without it.
    func value<Value>(of setting: FaultSetting<Value>) -> Value
}
