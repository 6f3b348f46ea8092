import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getState = updates.State`: where the caller's stream of updates is.
    enum GetState: APIMethod {
        static let traits = MethodTraits("updates.getState")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            turn.scribe.state()
        }
    }
}
