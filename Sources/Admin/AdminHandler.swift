import FlyingFox
import FlyingSocks
import FoundationEssentials
import Primitives

/// Between HTTP and the routes: finds the route, reads the body, writes the answer.
struct AdminHandler: HTTPHandler {
    /// How long a body may be, in bytes.
    static let mostBody = 1 << 20

    let worlds: WorldRegistry
    let gate: AdminGate

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        // What is too long is read all the same: what is left of it would be taken for the next request.
        let body = await Self.body(of: request)
        let answer: AdminAnswer
        do throws(AdminFailure) {
            answer = try await self.answer(to: request, body: body)
        } catch {
            answer = error.answer
        }
        return Self.response(answer, isHead: request.method == .HEAD)
    }

    private func answer(
        to request: HTTPRequest,
        body: Result<String, AdminFailure>
    ) async throws(AdminFailure) -> AdminAnswer {
        let segments = request.target.path().split(separator: "/")
        let found = AdminRoutes.all.compactMap { route in route.match(segments).map { (route, $0) } }
        let match = found.first { $0.0.method == request.method.rawValue }
        let visitor = AdminGate.Visitor(
            host: request.headers[.host],
            origin: request.headers[HTTPHeader("Origin")],
            authorization: request.headers[.authorization]
        )
        try gate.check(visitor, isOpen: match?.0.isOpen ?? false)
        guard let (route, names) = match else { throw Self.noRoute(request, found.map(\.0)) }
        let call = AdminCall(
            worlds: worlds,
            names: names,
            query: request.query.map { ($0.name, $0.value) },
            body: try body.get(),
            accept: request.headers[HTTPHeader("Accept")] ?? "",
            lastEventID: request.headers[HTTPHeader("Last-Event-ID")]
        )
        try call.check(against: route.parameters)
        return try await route.handle(call)
    }

    private static func noRoute(_ request: HTTPRequest, _ others: [AdminRoute]) -> AdminFailure {
        let path = request.target.path()
        guard others.isEmpty else {
            let allowed = others.map(\.method).sorted().joined(separator: ", ")
            var failure = AdminFailure(405, "\(path) takes \(allowed), not \(request.method.rawValue)")
            failure.headers = [("Allow", allowed)]
            return failure
        }
        let known = AdminRoutes.all.map { "\($0.method) \($0.path)" }.joined(separator: ", ")
        return AdminFailure(404, "there is nothing at \(path); there are: \(known)")
    }

    private static func body(of request: HTTPRequest) async -> Result<String, AdminFailure> {
        var bytes: [UInt8] = []
        var isTooLong = false
        do {
            for try await piece in request.bodySequence {
                if bytes.count + piece.count > mostBody { isTooLong = true }
                if isTooLong { bytes = [] } else { bytes += piece }
            }
        } catch {
            return .failure(AdminFailure(400, "the body ended too early"))
        }
        if isTooLong { return .failure(AdminFailure(413, "a body has at most \(mostBody) bytes")) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .failure(AdminFailure(400, "the body is not text in UTF-8"))
        }
        return .success(text)
    }

    private static func response(_ answer: AdminAnswer, isHead: Bool) -> HTTPResponse {
        let status = HTTPStatusCode(answer.status, phrase: HTTPStatus.phrase(of: answer.status))
        var headers = HTTPHeaders()
        for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
        headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        let body: HTTPBodySequence
        switch answer.content {
        case .none:
            body = HTTPBodySequence()
        case .json(let document):
            headers[.contentType] = "application/json"
            body = Self.body(Array(document.line.utf8))
        case .text(let text, let type):
            headers[.contentType] = type
            body = Self.body(Array(text.utf8))
        case .events(let follower):
            headers[.contentType] = "text/event-stream"
            body = HTTPBodySequence(from: EventStream(follower: follower), suggestedBufferSize: 1 << 16)
        }
        return HTTPResponse(
            statusCode: status,
            headers: headers,
            body: isHead ? HTTPBodySequence() : body
        )
    }

    private static func body(_ bytes: [UInt8]) -> HTTPBodySequence {
        HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 16)
    }
}
