import DataCenters
package import Primitives
package import TL

/// What a client said of itself with `invokeWithLayer` and `initConnection`; it belongs to its auth key.
///
/// What came under a temporary key is kept with the permanent one, and has to come again after each bind.
///
/// - Source: api/invoking, "Saving Client Info".
package struct ClientInfo: Equatable, Codable, Sendable {
    /// The layer it announced.
    package var announcedLayer: Layer?
    /// What `initConnection` said; `nil` until it came.
    package var application: Application?
    /// The temporary keys of the key under which it came, since each was bound.
    package var introducedKeys: Set<AuthKeyID>?

    /// The fields of `initConnection` that tell clients apart.
    package struct Application: Equatable, Codable, Sendable {
        /// `api_id`.
        package let apiID: Int64
        /// `device_model`.
        package let deviceModel: String
        /// `system_version`.
        package let systemVersion: String
        /// `app_version`.
        package let version: String
        /// `lang_code`.
        package let languageCode: String
    }
}

extension ClientInfo {
    /// Whether `initConnection` came under a key: the permanent one, or a temporary one since it was bound.
    func isIntroduced(by key: AuthKeyID, of permanent: AuthKeyID) -> Bool {
        key == permanent ? application != nil : introducedKeys?.contains(key) == true
    }

    /// Keeps what `initConnection` said under a key; of the temporary keys `isAlive` says which there still are.
    mutating func introduce(
        _ application: Application,
        by key: AuthKeyID,
        of permanent: AuthKeyID,
        isAlive: (AuthKeyID) -> Bool
    ) {
        self.application = application
        guard key != permanent else { return }
        introducedKeys = (introducedKeys ?? []).filter(isAlive).union([key])
    }
}

extension ClientInfo.Application {
    /// The fields of an `initConnection`.
    ///
    /// - Errors: 400 `CONNECTION_API_ID_INVALID`, `CONNECTION_DEVICE_MODEL_EMPTY` and the like.
    init(_ call: TLObject) throws(RPCError) {
        let apiID = call["api_id"]?.number ?? 0
        guard apiID > 0 else {
            throw .badRequest("CONNECTION_API_ID_INVALID", because: "api_id is \(apiID)")
        }
        let required: KeyValuePairs<TLName, String> = [
            "app_version": "CONNECTION_APP_VERSION_EMPTY",
            "device_model": "CONNECTION_DEVICE_MODEL_EMPTY",
            "system_version": "CONNECTION_SYSTEM_EMPTY",
        ]
        for (field, error) in required where (call[field]?.string ?? "").isEmpty {
            throw .badRequest(error, because: "\(field) is empty")
        }
        self.init(
            apiID: apiID,
            deviceModel: call["device_model"]?.string ?? "",
            systemVersion: call["system_version"]?.string ?? "",
            version: call["app_version"]?.string ?? "",
            languageCode: call["lang_code"]?.string ?? ""
        )
    }
}

extension DeviceInfo {
    /// What the world keeps of an `initConnection`.
    init(_ application: ClientInfo.Application, host: String) {
        self.init(
            apiID: application.apiID,
            model: application.deviceModel,
            systemVersion: application.systemVersion,
            appVersion: application.version,
            host: host
        )
    }
}
