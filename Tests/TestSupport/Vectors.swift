import Foundation
import Primitives

/// Test vectors computed by other implementations; each entry of `vectors.json` names them under `origin`.
package enum Vectors {
    /// One entry, by group and name: `Vectors["kdf", "v2_client_to_server"]`.
    package static subscript(group: String, name: String) -> Vector {
        guard let entry = (all[group] as? [String: Any])?[name] as? [String: Any] else {
            fatalError("no vector \(group)/\(name)")
        }
        return Vector(name: "\(group)/\(name)", entry: entry)
    }

    /// The names of all entries of a group, sorted.
    package static func names(of group: String) -> [String] {
        ((all[group] as? [String: Any])?.keys.sorted()) ?? []
    }

    nonisolated(unsafe) private static let all: [String: Any] = {  // read-only after it is loaded
        let url = Bundle.module.url(forResource: "vectors", withExtension: "json")!
        let json = try! JSONSerialization.jsonObject(with: Data(contentsOf: url))
        return json as! [String: Any]
    }()
}

/// One test vector: what went in and what came out, by name.
package struct Vector {
    let name: String
    let entry: [String: Any]

    /// The bytes of a hexadecimal value; `in` is looked through first, then `out`.
    package func bytes(_ key: String) -> [UInt8] {
        guard let text = value(key) as? String, let bytes = Hex.decode(text) else {
            fatalError("\(name) has no bytes \(key)")
        }
        return bytes
    }

    /// A number, written as a JSON number or as decimal text.
    package func number(_ key: String) -> Int64 {
        if let number = value(key) as? NSNumber { return number.int64Value }
        if let text = value(key) as? String, let number = Int64(text) { return number }
        fatalError("\(name) has no number \(key)")
    }

    /// A text.
    package func text(_ key: String) -> String {
        guard let text = value(key) as? String else { fatalError("\(name) has no text \(key)") }
        return text
    }

    /// Whether the entry has a value, other than null, of this name.
    package func has(_ key: String) -> Bool {
        value(key).map { !($0 is NSNull) } ?? false
    }

    /// The raw JSON value: `in` is looked through first, then `out`.
    package func value(_ key: String) -> Any? {
        (entry["in"] as? [String: Any])?[key] ?? (entry["out"] as? [String: Any])?[key]
    }
}
