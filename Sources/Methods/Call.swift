package import DataCenters
package import Primitives
package import TL

/// One API request, unwrapped and decoded, with what a handler may know about where it came from.
package struct Call: Sendable {
    /// The method and its arguments, by their schema names.
    package let request: TLObject
    /// Which methods and constructors there are.
    package let schema: Schema
    /// The layer the client announced.
    package let layer: Layer
    /// The DC's key that the request came under; for a temporary key the permanent one it is bound to.
    package let place: KeyPlace
    /// The address of ours by which the client reached us.
    package let reachedHost: String
    /// The client's address.
    package let peerHost: String
    /// The time of the request.
    package let now: Timestamp

    /// A request.
    package init(
        _ request: TLObject,
        schema: Schema = .builtIn,
        layer: Layer,
        dc: DCID,
        keyID: AuthKeyID,
        reachedHost: String,
        peerHost: String,
        now: Timestamp
    ) {
        self.request = request
        self.schema = schema
        self.layer = layer
        self.place = KeyPlace(dc: dc, keyID: keyID)
        self.reachedHost = reachedHost
        self.peerHost = peerHost
        self.now = now
    }

    /// The method's full name: `auth.sendCode`.
    package var method: TLName { request.name }

    /// The DC that was asked.
    package var dc: DCID { place.dc }
}
