package import Primitives

extension WorldFact {
    /// The DC that a fact is about, if it is about one more than about the others.
    package var dc: DCID? {
        switch self {
        case .loggedIn(let place, _), .loggedOut(let place), .passwordNeeded(let place, _),
            .loginTokenAccepted(let place, _), .keyDuplicated(let place),
            .temporaryKeysDropped(let place, _):
            place.dc
        case .accountMoving(let move): move.source
        case .accountMoved(let move): move.target
        case .addressesChanged(let dc): dc.id
        case .codeSent(let code): code.place.dc
        case .emailSent(let code): code.dc
        case .profilePhotoChanged(let account), .accountDeleted(let account): account.homeDC
        case .accountCreated, .authorizationExported, .passwordChanged, .wiped, .notice: nil
        }
    }
}
