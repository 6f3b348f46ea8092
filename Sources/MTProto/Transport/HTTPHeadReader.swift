/// Reads the heads of requests of HTTP/1.1 and HTTP/1.0 off the bytes of a connection.
///
///     method target HTTP/1.1 CR LF  name: value CR LF ...  CR LF
///
/// - Shape: lines end with CR LF and nothing else; empty lines in front of a request are passed over.
/// - Limits: `longestLine`, `longestHead`.
/// - Errors: `HTTPFault` with the status to answer; after one the connection cannot be read on.
/// - Source: RFC 9112.
struct HTTPHeadReader: Sendable {
    /// The longest first line.
    static let longestLine = 4 << 10
    /// The longest head.
    static let longestHead = 16 << 10

    private static let carriageReturn: UInt8 = 0x0d
    private static let lineFeed: UInt8 = 0x0a

    /// How much of the head was looked at, and where its last line starts.
    private var scanned = 0
    private var lineStart = 0

    /// Takes the next head; `nil` if it is not all there.
    mutating func next(from input: inout ByteQueue) throws(HTTPFault) -> HTTPRequest? {
        guard let size = try size(in: &input) else { return nil }
        return try Self.request(head: input.take(size))
    }

    /// The size of the next head with the empty line that ends it; `nil` if it is not all there.
    mutating func size(in input: inout ByteQueue) throws(HTTPFault) -> Int? {
        while scanned < input.count {
            let byte = input[scanned]
            scanned += 1
            guard byte == Self.lineFeed else {
                guard scanned <= Self.longestHead else { throw .tooLongHead }
                guard lineStart > 0 || scanned <= Self.longestLine else { throw .tooLongLine }
                continue
            }
            guard scanned - lineStart >= 2, input[scanned - 2] == Self.carriageReturn else {
                throw .malformed("a line that does not end with CR LF")
            }
            if scanned - lineStart > 2 {
                lineStart = scanned
            } else if lineStart > 0 {
                defer { (scanned, lineStart) = (0, 0) }
                return scanned
            } else {
                input.drop(scanned)
                scanned = 0
            }
        }
        return nil
    }

    // MARK: What it says

    /// What a whole head says.
    static func request(head: [UInt8]) throws(HTTPFault) -> HTTPRequest {
        var lines = head.split(separator: lineFeed).map { $0.dropLast() }
        let first = lines.removeFirst().split(separator: 0x20, omittingEmptySubsequences: false)
        guard first.count == 3, isToken(first[0]), !first[1].isEmpty,
            first[1].allSatisfy({ $0 > 0x20 && $0 != 0x7f })
        else { throw .malformed("a first line that is none") }
        let version = text(first[2])
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
            guard version.hasPrefix("HTTP/") else { throw .malformed("a first line without a version") }
            throw HTTPFault(status: 505, reason: "\(version) is not spoken here")
        }
        var fields: [HTTPRequest.Field] = []
        for line in lines where !line.isEmpty { fields.append(try field(line)) }
        return HTTPRequest(
            method: text(first[0]),
            target: text(first[1]),
            minorVersion: version == "HTTP/1.1" ? 1 : 0,
            fields: fields
        )
    }

    private static func field(_ line: ArraySlice<UInt8>) throws(HTTPFault) -> HTTPRequest.Field {
        guard let colon = line.firstIndex(of: 0x3a), isToken(line[..<colon]) else {
            throw .malformed("a field without a name")
        }
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        var value = line[(colon + 1)...].drop(while: isSpace)
        while let last = value.last, isSpace(last) { value.removeLast() }
        guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }) else {
            throw .malformed("a field with control characters")
        }
        return HTTPRequest.Field(name: text(line[..<colon]).lowercased(), value: text(value))
    }

    private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
        let marks = Array("!#$%&'*+-.^_`|~".utf8)
        return !bytes.isEmpty
            && bytes.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
                default: marks.contains(byte)
                }
            }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension HTTPFault {
    fileprivate static let tooLongHead = HTTPFault(status: 431, reason: "a head above 16 KiB")
    fileprivate static let tooLongLine = HTTPFault(status: 414, reason: "a first line above 4 KiB")

    static func malformed(_ what: String) -> HTTPFault {
        HTTPFault(status: 400, reason: what)
    }
}
