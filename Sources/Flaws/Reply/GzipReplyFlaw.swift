/// An answer is packed with gzip.
package struct GzipReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "gzip_reply",
        "Packs an answer with gzip, however small it is.",
        make: GzipReplyFlaw.init
    )

    package init() {}

    package func change(_ delivery: inout Delivery) {
        delivery.packing = .gzip
    }
}
