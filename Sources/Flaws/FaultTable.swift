/// All faults, in the order of the reference; a new one is its file and one line here.
package enum FaultTable {
    /// The table.
    package static let all: [FaultForm] = [
        // Connections
        RefuseFlaw.fault,
        DelayFlaw.fault,
        BandwidthFlaw.fault,
        SliceFlaw.fault,
        ResetFlaw.fault,
        HalfCloseFlaw.fault,
        BlackholeFlaw.fault,

        // Frames
        TransportErrorFlaw.fault,
        IgnoreFrameFlaw.fault,
        WrongTagFlaw.fault,

        // Key exchanges
        BadNonceFlaw.fault,
        BadServerNonceFlaw.fault,
        WrongHashFlaw.fault,
        CompositePrimeFlaw.fault,
        GAOutOfRangeFlaw.fault,
        WeakGeneratorFlaw.fault,
        DHGenRetryFlaw.fault,
        DHGenFailFlaw.fault,
        UnknownFingerprintFlaw.fault,
        DecoyFingerprintsFlaw.fault,

        // Queries
        BadServerSaltFlaw.fault,
        BadMsgFlaw.fault,
        ForgetSessionFlaw.fault,
        ForgetKeyFlaw.fault,
        RPCErrorFlaw.fault,
        NoAnswerFlaw.fault,

        // Replies
        DropReplyFlaw.fault,
        DelayReplyFlaw.fault,
        DuplicateReplyFlaw.fault,
        ReorderRepliesFlaw.fault,
        BadMsgKeyFlaw.fault,
        WrongSessionIDFlaw.fault,
        GzipReplyFlaw.fault,
        ContainerReplyFlaw.fault,
        CloseAfterReplyFlaw.fault,
        ResetAfterReplyFlaw.fault,
    ]

    /// The keywords, in the same order.
    package static let names = all.map(\.keyword)
}
