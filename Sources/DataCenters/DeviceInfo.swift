/// What a client said of itself with `initConnection`, as the list of logins shows it.
package struct DeviceInfo: Hashable, Codable, Sendable {
    /// `api_id`.
    package var apiID: Int64
    /// `device_model`.
    package var model: String
    /// `system_version`.
    package var systemVersion: String
    /// `app_version`.
    package var appVersion: String
    /// The address it said so from.
    package var host: String

    /// A device with all its fields.
    package init(apiID: Int64, model: String, systemVersion: String, appVersion: String, host: String) {
        self.apiID = apiID
        self.model = model
        self.systemVersion = systemVersion
        self.appVersion = appVersion
        self.host = host
    }
}
