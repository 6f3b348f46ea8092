/// The two ways to write an RSA public key as PEM, and where they stand in other bytes.
enum PEMForm: CaseIterable {
    case pkcs1
    case spki

    static let dash = UInt8(ascii: "-")

    var label: String { self == .pkcs1 ? "RSA PUBLIC KEY" : "PUBLIC KEY" }
    var begin: [UInt8] { Array("-----BEGIN \(label)-----".utf8) }
    var end: [UInt8] { Array("-----END \(label)-----".utf8) }

    /// The base64 digits of a key, without lines.
    func digits(of key: RSAPublicKey) -> [UInt8] {
        let lines = (self == .pkcs1 ? key.pemPKCS1 : key.pemSPKI).split(whereSeparator: \.isNewline)
        return lines.filter { !$0.hasPrefix("-") }.flatMap(\.utf8)
    }

    /// The key with these digits.
    func key(digits: [UInt8]) -> Result<RSAPublicKey, RSAKeyError> {
        var text = begin + [newline]
        for (index, digit) in digits.enumerated() {
            if index > 0, index.isMultiple(of: 64) { text.append(newline) }
            text.append(digit)
        }
        text += [newline] + end + [newline]
        do throws(RSAKeyError) {
            return .success(try RSAPublicKey(pem: String(decoding: text, as: UTF8.self)))
        } catch {
            return .failure(error)
        }
    }

    /// Where the first lines of blocks stand.
    ///
    /// Five dashes in a row cover a place that five divides, so the search looks at one byte in five.
    static func places(in bytes: [UInt8]) -> [(offset: Int, form: PEMForm)] {
        let starts = allCases.map { (form: $0, begin: $0.begin) }
        return bytes.withUnsafeBufferPointer { bytes in
            var found: [(offset: Int, form: PEMForm)] = []
            var place = 0
            while place < bytes.count {
                defer { place += 5 }
                guard bytes[place] == dash else { continue }
                for offset in max(0, place - 4)...place {
                    let rest = bytes[offset...]
                    if let start = starts.first(where: { rest.starts(with: $0.begin) }) {
                        found.append((offset, start.form))
                    }
                }
            }
            return found
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
            true
        default: false
        }
    }

    /// How many bytes separate lines at a place; `nil` if none do.
    ///
    /// White space does, and so does a backslash with what it escapes, as in the text of a script.
    static func separatorLength(in bytes: [UInt8], at place: Int) -> Int? {
        switch bytes[place] {
        case newline, UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: " "): return 1
        case UInt8(ascii: "\\"):
            guard place + 1 < bytes.count else { return nil }
            let escapes = [UInt8(ascii: "n"), UInt8(ascii: "r"), newline, UInt8(ascii: "\r")]
            return escapes.contains(bytes[place + 1]) ? 2 : nil
        default: return nil
        }
    }
}

private let newline = UInt8(ascii: "\n")
