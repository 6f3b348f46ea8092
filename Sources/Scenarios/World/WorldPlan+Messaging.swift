import DataCenters
import Primitives

// The public names and channels that exist from the start.
extension WorldPlan {
    /// Gives the accounts of a world their public names and photos, and creates its channels.
    func addNames(to world: inout World, now: Timestamp, read: (String) -> [UInt8]) {
        var album = PhotoAlbum(now: now)
        for plan in accounts {
            guard let account = plan.account(in: world) else { continue }
            if let name = plan.username?.value { world.declareUsername(name, of: .account(account.id)) }
            if let photo = plan.photo { album.show(photo, of: .account(account.id), in: &world, read: read) }
        }
        for plan in channels {
            guard let owner = account(plan.owner.value, in: world) else { continue }
            let channel = world.declareChannel(
                plan.title,
                username: plan.username?.value,
                owner: owner,
                statsDC: plan.statsDC.value,
                now: now
            )
            if let channel, let photo = plan.photo {
                album.show(photo, of: .channel(channel), in: &world, read: read)
            }
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
    func account(in world: World) -> Account? {
        phone.flatMap { world.accounts[$0.value] } ?? botToken.flatMap { world.accounts[$0.value] }
    }
}
