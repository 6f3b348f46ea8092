import DataCenters

/// A key of a world's file that says one of its settings: the place in the settings, and how it is written.
///
/// What holds without it is what the settings say, in each profile.
struct Setting: Sendable {
    /// What a file changes of a world's settings.
    typealias Change = @Sendable (inout WorldSettings) -> Void

    let key: any AnyKey
    private let change: @Sendable (Fields) -> Change?

    init<Value: Sendable>(
        _ place: any WritableKeyPath<WorldSettings, Value> & Sendable,
        _ name: String,
        _ notation: Notation<Value>,
        _ meaning: String
    ) {
        let usual = WorldProfile.told { notation.show($0.settings[keyPath: place]) }
        let key = Key<Value?>(name, notation, without: usual, meaning)
        self.key = key
        change = { fields in
            guard let value = fields[key] else { return nil }
            return { settings in settings[keyPath: place] = value }
        }
    }

    /// A setting that may be off; `off` is what pages say then.
    init<Value: Sendable>(
        _ place: any WritableKeyPath<WorldSettings, Value?> & Sendable,
        _ name: String,
        _ notation: Notation<Value>,
        off: String,
        _ meaning: String
    ) {
        let usual = WorldProfile.told { $0.settings[keyPath: place].map(notation.show) ?? off }
        let key = Key<Value?>(name, notation, without: usual, meaning)
        self.key = key
        change = { fields in
            guard let value = fields[key] else { return nil }
            return { settings in settings[keyPath: place] = value }
        }
    }

    /// A mapping of some settings: what it changes.
    static func mapping(_ title: String, _ introduction: String, _ settings: [Setting]) -> Notation<Change> {
        .mapping(KeyTable(title, introduction, settings.map(\.key))) { fields in
            let changes = settings.compactMap { $0.change(fields) }
            return { settings in
                for change in changes { change(&settings) }
            }
        }
    }
}
