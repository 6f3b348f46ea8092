import DataCenters
import Primitives
import TL

extension Stories {
    /// `stories.getAllStories next hidden state = stories.AllStories`: none, and that stays so.
    ///
    /// - Source: api/stories; TDLib wants a state, and asks with it the next time.
    enum GetAllStories: APIMethod {
        static let traits = MethodTraits(
            "stories.getAllStories",
            honours: ["state", .meaningless("next"), .meaningless("hidden")]
        )

        /// The only state that the list of all stories ever has.
        private static let state = "0"

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let isKnown = turn.text("state") == state
            return .object(
                isKnown ? "stories.allStoriesNotModified" : "stories.allStories",
                ["state": .string(state), "count": 0]
            )
        }
    }
}
