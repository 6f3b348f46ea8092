/// What the statuses of HTTP are called: those that a DC, a proxy or the admin API answers with.
///
/// - Source: RFC 9110, section 15; RFC 6585 for 429 and 431; MTProto for 444.
package enum HTTPStatus {
    /// The words behind a status in the first line of an answer.
    package static func phrase(of status: Int) -> String { phrases[status] ?? "Status \(status)" }

    private static let phrases = [
        101: "Switching Protocols", 200: "OK", 201: "Created", 204: "No Content", 400: "Bad Request",
        401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 409: "Conflict",
        411: "Length Required", 413: "Content Too Large", 414: "URI Too Long", 417: "Expectation Failed",
        422: "Unprocessable Content", 426: "Upgrade Required", 429: "Too Many Requests",
        431: "Request Header Fields Too Large", 444: "Wrong DC", 500: "Internal Server Error",
        501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable",
        505: "HTTP Version Not Supported",
    ]
}
