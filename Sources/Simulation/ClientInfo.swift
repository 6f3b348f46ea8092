public import TL

/// What a client said of itself with `invokeWithLayer` and `initConnection`; it belongs to its auth key.
///
/// - Source: api/invoking, "Saving Client Info".
public struct ClientInfo: Equatable, Sendable {
    /// The layer it announced.
    public var announcedLayer: Layer?
    /// What `initConnection` said; `nil` until it came.
    public var application: Application?

    /// The fields of `initConnection` that tell clients apart.
    public struct Application: Equatable, Sendable {
        /// `api_id`.
        public let apiID: Int64
        /// `device_model`.
        public let deviceModel: String
        /// `system_version`.
        public let systemVersion: String
        /// `app_version`.
        public let version: String
        /// `lang_code`.
        public let languageCode: String
    }
}
