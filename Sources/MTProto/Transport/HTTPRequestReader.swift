/// Reads requests of HTTP/1.1 off the bytes of a connection.
///
///     method target HTTP/1.1 CR LF  name: value CR LF ...  CR LF  body, `Content-Length` bytes
///
/// - Shape: lines end with CR LF and nothing else; empty lines in front of a request are passed over.
/// - Limits: `longestLine`, `longestHead`, `TransportLimits.payloadFromClient` for the body. Nothing is set
///   aside for a body that is merely announced.
/// - Errors: `HTTPFault` with the status to answer; after one the connection cannot be read on.
/// - Source: RFC 9112. Transfer codings are refused: no client of this protocol sends any.
struct HTTPRequestReader: Sendable {
    /// The longest first line.
    static let longestLine = 4 << 10
    /// The longest head.
    static let longestHead = 16 << 10

    /// What comes out.
    enum Item: Equatable {
        case request(HTTPRequest)
        /// The client waits for `100 Continue` before it sends the body.
        case wantsContinue
    }

    private static let carriageReturn: UInt8 = 0x0d
    private static let lineFeed: UInt8 = 0x0a

    /// A request whose body is awaited.
    private var open: HTTPRequest?
    private var bodySize = 0
    /// How much of the head was looked at, and where its last line starts.
    private var scanned = 0
    private var lineStart = 0

    /// The next item; `nil` if it is not all there.
    mutating func next(from input: inout ByteQueue) throws(HTTPFault) -> Item? {
        if open == nil {
            guard let size = try headSize(in: &input) else { return nil }
            (scanned, lineStart) = (0, 0)
            let request = try Self.request(head: input.take(size))
            bodySize = try Self.bodySize(of: request)
            open = request
            if try Self.wantsContinue(request), input.count < bodySize { return .wantsContinue }
        }
        guard var request = open, input.count >= bodySize else { return nil }
        open = nil
        request.body = input.take(bodySize)
        return .request(request)
    }

    /// The size of the head with the empty line that ends it.
    private mutating func headSize(in input: inout ByteQueue) throws(HTTPFault) -> Int? {
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
                return scanned
            } else {
                input.drop(scanned)
                scanned = 0
            }
        }
        return nil
    }

    // MARK: The head

    private static func request(head: [UInt8]) throws(HTTPFault) -> HTTPRequest {
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
        let request = HTTPRequest(
            method: text(first[0]),
            target: text(first[1]),
            minorVersion: version == "HTTP/1.1" ? 1 : 0,
            fields: fields
        )
        let hosts = request.values(of: "host").count
        guard hosts == 1 || hosts == 0 && request.minorVersion == 0 else {
            throw .malformed("\(hosts) Host fields")
        }
        return request
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

    // MARK: The body

    private static func bodySize(of request: HTTPRequest) throws(HTTPFault) -> Int {
        guard request.values(of: "transfer-encoding").isEmpty else {
            throw HTTPFault(status: 501, reason: "a body needs Content-Length; transfer codings are not read")
        }
        let sizes = request.values(of: "content-length")
        guard let size = sizes.first else {
            guard request.method != "POST" else { throw HTTPFault(status: 411, reason: "no Content-Length") }
            return 0
        }
        guard sizes.allSatisfy({ $0 == size }), !size.isEmpty,
            size.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw .malformed("a Content-Length that is no number") }
        guard let number = Int(size), number <= TransportLimits.payloadFromClient else {
            throw HTTPFault(status: 413, reason: "a body of \(size.prefix(20)) bytes")
        }
        return number
    }

    private static func wantsContinue(_ request: HTTPRequest) throws(HTTPFault) -> Bool {
        let wishes = request.words(of: "expect")
        guard wishes.allSatisfy({ $0 == "100-continue" }) else {
            throw HTTPFault(status: 417, reason: "an expectation other than 100-continue")
        }
        return !wishes.isEmpty && request.minorVersion == 1
    }
}

extension HTTPFault {
    fileprivate static let tooLongHead = HTTPFault(status: 431, reason: "a head above 16 KiB")
    fileprivate static let tooLongLine = HTTPFault(status: 414, reason: "a first line above 4 KiB")

    fileprivate static func malformed(_ what: String) -> HTTPFault {
        HTTPFault(status: 400, reason: what)
    }
}
