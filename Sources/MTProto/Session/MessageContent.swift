import TL

/// What a message of a client holds.
enum MessageContent {
    /// A query for the API.
    case query
    /// What the session answers itself.
    case service(any ServiceRequest.Type)
    /// What only a server says, by its name.
    case ofServer(String)

    init(of body: TLReader) {
        guard let id = body.nextConstructor else {
            self = .query
            return
        }
        if let service = ServiceTable.byID[id] {
            self = .service(service)
        } else if let name = ServiceTable.serverMessages[id] {
            self = .ofServer(name.text)
        } else {
            self = .query
        }
    }

    var isQuery: Bool {
        if case .query = self { return true }
        return false
    }

    /// What the log calls it.
    var name: String {
        switch self {
        case .query: "a query"
        case .service(let service): service.name
        case .ofServer(let name): name
        }
    }

    /// Whether its seq_no is to be odd, or even; `nil` for either.
    var mustBeOdd: Bool? {
        switch self {
        case .query: true
        case .service(let service): service.mustBeEven ? false : nil
        case .ofServer: nil
        }
    }
}
