/// How many sockets of a world have not let their descriptors go, and who waits until none is left.
struct OpenDescriptors {
    private var count = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// A socket has one from now on.
    mutating func opened() {
        count += 1
    }

    /// A socket has let it go.
    mutating func closed() {
        count -= 1
        guard count == 0 else { return }
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    /// Resumes once there is none, which may be now.
    mutating func resumeWhenNone(_ continuation: CheckedContinuation<Void, Never>) {
        guard count > 0 else { return continuation.resume() }
        waiting.append(continuation)
    }
}
