package import TL

/// A query is answered with an error.
package struct RPCErrorFlaw: QueryFlaw {
    package static let fault = FaultForm(
        "rpc_error",
        "Answers a query with an error, without doing what it asks.",
        example: "error: FLOOD_WAIT_3, method: auth.sendCode, times: 2",
        .rpcError("error", "Which."),
        make: RPCErrorFlaw.init
    )

    private let error: RPCError

    package init(_ error: RPCError) {
        self.error = error
    }

    package func change(_ handling: inout QueryHandling) {
        handling.error = error
    }
}
