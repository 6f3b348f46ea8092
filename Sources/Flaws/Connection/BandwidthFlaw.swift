/// Only so many bytes go to the client in a second.
package struct BandwidthFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "bandwidth",
        "Lets only so many bytes a second through to the client.",
        example: "per_second: 16KiB, connection: 2",
        .byteCount("per_second", "How many.", from: 1),
        make: BandwidthFlaw.init
    )

    private let bytesPerSecond: Int

    package init(bytesPerSecond: Int) {
        self.bytesPerSecond = bytesPerSecond
    }

    package func change(_ pipe: inout Pipe) {
        pipe.bytesPerSecond = bytesPerSecond
    }
}
