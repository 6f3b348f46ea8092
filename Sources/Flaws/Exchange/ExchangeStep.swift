/// The functions of a key exchange, in the order of their calls, by their wire names.
///
/// - Source: mtproto/auth_key.
package enum ExchangeStep: String, CaseIterable, Sendable {
    /// Answered with resPQ.
    case requestPQ = "req_pq"
    /// Answered with resPQ, too.
    case requestPQMulti = "req_pq_multi"
    /// Answered with server_DH_params_ok.
    case requestDHParams = "req_DH_params"
    /// Answered with dh_gen_ok, dh_gen_retry or dh_gen_fail.
    case setClientDHParams = "set_client_DH_params"
}
