import DataCenters
import Primitives

// The public names and channels that exist from the start.
extension WorldPlan {
    /// Gives the accounts of a world their public names, and creates its channels.
    func addNames(to world: inout World, now: Timestamp) {
        for plan in accounts {
            guard let name = plan.username?.value, let account = plan.account(in: world) else { continue }
            world.declareUsername(name, of: .account(account.id))
        }
        for plan in channels {
            guard let owner = account(plan.owner.value, in: world) else { continue }
            world.declareChannel(
                plan.title,
                username: plan.username?.value,
                owner: owner,
                statsDC: plan.statsDC.value,
                now: now
            )
        }
        // What was so from the start did not happen.
        _ = world.takeFacts()
    }

    func account(_ reference: AccountReference, in world: World) -> UserID? {
        switch reference {
        case .phone(let phone): world.accounts[phone]?.id
        case .username(let name): world.messaging.owner(of: name)?.account
        }
    }
}

extension AccountPlan {
    /// The account that this became.
    fileprivate func account(in world: World) -> Account? {
        phone.flatMap { world.accounts[$0.value] } ?? botToken.flatMap { world.accounts[$0.value] }
    }
}
