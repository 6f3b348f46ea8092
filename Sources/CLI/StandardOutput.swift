import Libc

/// Text for whoever started the program.
enum StandardOutput {
    /// Prints a line and does not leave it in a buffer.
    static func print(_ line: String) {
        Swift.print(line)
        fflush(nil)
    }

    /// Writes a text as it is; what nobody reads is dropped.
    static func write(_ text: String) {
        _ = write(text, to: 1)
    }

    /// Writes a text to a descriptor; `false` if it does not take it.
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Libc.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
            return true
        }
    }
}

/// Messages about what went wrong.
enum StandardError {
    /// Prints a line.
    static func print(_ line: String) {
        LineWriter.standardError.write(line)
        LineWriter.standardError.drain()
    }
}
