import Libc
package import Primitives

/// An IPv4 or IPv6 address with a port.
///
/// An IPv4-mapped IPv6 address becomes the IPv4 address it stands for, so one peer has one text.
package struct SocketAddress: Hashable, Sendable {
    /// The two kinds of addresses.
    package enum Family: Hashable, Sendable {
        /// Four bytes, written 127.0.0.1.
        case ipv4
        /// Sixteen bytes, written ::1.
        case ipv6
    }

    /// The port, 0 for "any free one".
    package var port: UInt16

    /// 4 or 16 bytes, as on the wire.
    private let octets: [UInt8]

    /// The interface of a link-local IPv6 address, 0 for all others.
    private let scope: UInt32

    /// The first address `host` resolves to.
    ///
    /// - Parameters:
    ///   - host: an address as text, or a name; see `resolve`.
    ///   - port: the port that goes with it.
    /// - Throws: `SocketError.unknownHost`.
    package init(host: String, port: UInt16) throws(SocketError) {
        guard let first = try Self.resolve(host, port: port).first else {
            throw .unknownHost(host, reason: "it has no address")
        }
        self = first
    }

    /// The address with these bytes, as on the wire; `nil` unless there are 4 or 16.
    package init?(octets: [UInt8], port: UInt16) {
        guard octets.count == 4 || octets.count == 16 else { return nil }
        self.init(octets: octets, scope: 0, port: port)
    }

    /// The address that a text spells; `nil` for a name.
    package init?(literal: String, port: UInt16) {
        var four = in_addr()
        var sixteen = in6_addr()
        if inet_pton(AF_INET, literal, &four) == 1 {
            self.init(octets: withUnsafeBytes(of: &four) { Array($0) }, scope: 0, port: port)
        } else if inet_pton(AF_INET6, literal, &sixteen) == 1 {
            self.init(octets: withUnsafeBytes(of: &sixteen) { Array($0) }, scope: 0, port: port)
        } else {
            return nil
        }
    }

    private init(octets: [UInt8], scope: UInt32, port: UInt16) {
        let mappedPrefix: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]
        let isMapped = octets.count == 16 && octets.starts(with: mappedPrefix)
        self.octets = isMapped ? Array(octets.suffix(4)) : octets
        self.scope = isMapped ? 0 : scope
        self.port = port
    }

    /// What stands for the peer of a Unix-domain socket, which has no address.
    static let local = SocketAddress(octets: [0, 0, 0, 0], scope: 0, port: 0)

    /// Which kind of address this is.
    package var family: Family { octets.count == 4 ? .ipv4 : .ipv6 }

    /// Whether this stands for every address of the machine: 0.0.0.0 or ::.
    package var isUnspecified: Bool { octets.allSatisfy { $0 == 0 } }

    /// The address as text, without the port: "127.0.0.1", "::1".
    package var host: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        _ = octets.withUnsafeBytes { inet_ntop(systemFamily, $0.baseAddress, &text, socklen_t(text.count)) }
        let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self) + (scope == 0 ? "" : "%\(scope)")
    }
}

extension SocketAddress: CustomStringConvertible {
    /// Host and port.
    package var place: HostPort { HostPort(host: host, port: Int(port)) }

    /// Address and port, "127.0.0.1:10441" or "[::1]:10441".
    package var description: String { place.description }
}

// MARK: - Resolving

extension SocketAddress {
    /// All addresses of `host`, in the system's order of preference.
    ///
    /// A name may wait for the network: resolve at start, not on an event loop in use.
    ///
    /// - Parameters:
    ///   - host: "127.0.0.1", "::1", "0.0.0.0", "::", or a name such as "localhost".
    ///   - port: the port every address gets.
    /// - Returns: the addresses, in that order.
    /// - Throws: `SocketError.unknownHost`.
    package static func resolve(_ host: String, port: UInt16) throws(SocketError) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Platform.streamType
        var list: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(host, nil, &hints, &list)
        guard status == 0 else {
            throw .unknownHost(host, reason: String(cString: gai_strerror(status)))
        }
        defer { freeaddrinfo(list) }
        var addresses: [SocketAddress] = []
        var entry = list
        while let info = entry {
            if let pointer = info.pointee.ai_addr, var address = SocketAddress(pointer) {
                address.port = port
                addresses.append(address)
            }
            entry = info.pointee.ai_next
        }
        return addresses
    }
}

// MARK: - The system's form

extension SocketAddress {
    var systemFamily: Int32 { family == .ipv4 ? AF_INET : AF_INET6 }

    /// The address behind `pointer`, or `nil` if it is of neither family.
    init?(_ pointer: UnsafePointer<sockaddr>) {
        let raw = UnsafeRawPointer(pointer)
        switch Int32(pointer.pointee.sa_family) {
        case AF_INET:
            var address = raw.loadUnaligned(as: sockaddr_in.self)
            let octets = withUnsafeBytes(of: &address.sin_addr) { Array($0) }
            self.init(octets: octets, scope: 0, port: UInt16(bigEndian: address.sin_port))
        case AF_INET6:
            var address = raw.loadUnaligned(as: sockaddr_in6.self)
            let octets = withUnsafeBytes(of: &address.sin6_addr) { Array($0) }
            let port = UInt16(bigEndian: address.sin6_port)
            self.init(octets: octets, scope: address.sin6_scope_id, port: port)
        default:
            return nil
        }
    }

    /// The address a system call writes, or `nil` if the call fails.
    init?(_ call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let address = withUnsafeMutablePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                call(pointer, &length) < 0 ? nil : SocketAddress(pointer)
            }
        }
        guard let address else { return nil }
        self = address
    }

    /// What `body` makes of the address in the system's form.
    func withSystemAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var storage = sockaddr_storage()
        let length =
            withUnsafeMutableBytes(of: &storage) { bytes in
                switch family {
                case .ipv4:
                    var address = sockaddr_in()
                    address.sin_family = sa_family_t(AF_INET)
                    address.sin_port = port.bigEndian
                    withUnsafeMutableBytes(of: &address.sin_addr) { $0.copyBytes(from: octets) }
                    bytes.storeBytes(of: address, as: sockaddr_in.self)
                    return MemoryLayout<sockaddr_in>.size
                case .ipv6:
                    var address = sockaddr_in6()
                    address.sin6_family = sa_family_t(AF_INET6)
                    address.sin6_port = port.bigEndian
                    address.sin6_scope_id = scope
                    withUnsafeMutableBytes(of: &address.sin6_addr) { $0.copyBytes(from: octets) }
                    bytes.storeBytes(of: address, as: sockaddr_in6.self)
                    return MemoryLayout<sockaddr_in6>.size
                }
            }
        return withUnsafePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(length)) }
        }
    }
}
