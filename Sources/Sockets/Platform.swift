import Libc

/// What Linux and Darwin spell differently.
enum Platform {
    #if canImport(Glibc)
        static let streamType = Int32(SOCK_STREAM.rawValue)
        static let shutdownWriting = Int32(SHUT_WR)
        static let shutdownReading = Int32(SHUT_RD)
        static let sendFlags = Int32(MSG_NOSIGNAL)
        static let tcp = Int32(IPPROTO_TCP)
        static let ipv6 = Int32(IPPROTO_IPV6)
        static let descriptorResource = Int32(RLIMIT_NOFILE.rawValue)
    #else
        static let streamType = SOCK_STREAM
        static let shutdownWriting = SHUT_WR
        static let shutdownReading = SHUT_RD
        static let sendFlags: Int32 = 0
        static let tcp = IPPROTO_TCP
        static let ipv6 = IPPROTO_IPV6
        static let descriptorResource = RLIMIT_NOFILE
    #endif

    /// Makes a new socket non-blocking, closed on exec and silent about closed peers.
    static func prepare(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        #if !canImport(Glibc)
            // There is no MSG_NOSIGNAL here.
            var on: Int32 = 1
            setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
    }
}
