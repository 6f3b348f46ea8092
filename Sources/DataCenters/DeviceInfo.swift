/// What a client said of itself with `initConnection`, as the list of logins shows it.
public struct DeviceInfo: Hashable, Sendable {
    /// `api_id`.
    public var apiID: Int64
    /// `device_model`.
    public var model: String
    /// `system_version`.
    public var systemVersion: String
    /// `app_version`.
    public var appVersion: String
    /// The address it said so from.
    public var host: String

    /// A device with all its fields.
    public init(apiID: Int64, model: String, systemVersion: String, appVersion: String, host: String) {
        self.apiID = apiID
        self.model = model
        self.systemVersion = systemVersion
        self.appVersion = appVersion
        self.host = host
    }
}
