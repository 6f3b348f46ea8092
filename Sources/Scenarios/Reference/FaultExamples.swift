/// An example of each fault, for the reference; a test reads them.
enum FaultExamples {
    /// The element of `faults` that shows a fault.
    static func example(of keyword: String) -> String? {
        lines.first { $0.hasPrefix("\(keyword),") || $0 == keyword }.map { "{ fault: \($0) }" }
    }

    private static let lines = """
        refuse, dc: 2, until: 10s
        delay, by: 300ms, dc: 4
        bandwidth, per_second: 16KiB, connection: 2
        slice, bytes: 3, gap: 5ms
        reset, after_bytes: 1000, times: 1
        half_close, dc: 2, after_bytes: 64KiB
        blackhole, dc: 2, after: { request: auth.signIn }
        transport_error, code: -429, method: "req_pq*", times: 2
        ignore_frame, method: req_DH_params, times: 1
        wrong_tag, dc: 2, nth: 3
        bad_nonce, method: set_client_DH_params, times: 1
        bad_server_nonce, times: 1
        wrong_hash, method: req_DH_params, times: 1
        composite_prime, dc: 2
        g_a_out_of_range, dc: 2
        weak_generator, dc: 2
        dh_gen_retry, times: 2
        dh_gen_fail, times: 1
        unknown_fingerprint, dc: 2
        decoy_fingerprints
        bad_server_salt, method: messages.sendMessage, times: 1
        bad_msg, code: 16, nth: 2
        forget_session, method: help.getConfig, times: 1
        forget_key, after: { answer: auth.authorization }, times: 1
        rpc_error, error: FLOOD_WAIT_3, method: auth.sendCode, times: 2
        no_answer, method: "upload.*", probability: 0.1
        drop_reply, method: auth.sendCode, answer: auth.sentCode, times: 1
        delay_reply, by: 3s, method: messages.sendMessage, nth: 1
        duplicate_reply, answer: "*_MIGRATE_*"
        reorder_replies, method: upload.getFile, probability: 0.5
        bad_msg_key, dc: 2, times: 1
        wrong_session_id, account: "9996621234", times: 1
        gzip_reply
        container_reply, layer: ">= 200"
        close_after_reply, answer: auth.exportedAuthorization
        reset_after_reply, method: auth.signIn, where: { phone_number: "99966*" }, times: 1
        """.split(separator: "\n").map(String.init)
}
