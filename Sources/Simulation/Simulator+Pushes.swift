import DataCenters
import Events
import MTProto
import Methods
import Primitives
import TL

extension Simulator {
    /// How updates are kept for sessions that are away.
    var updateRules: UpdateRules {
        let tooMany = try? ObjectCodec(schema).encode(
            TLObject("updatesTooLong"),
            layer: schema.layers.upperBound
        )
        return UpdateRules(mostWaiting: world.settings.mostWaitingUpdates, tooMany: tooMany ?? [])
    }

    /// Sends what the DCs say without being asked because of a fact; `caller` caused it by its request.
    mutating func push(as fact: WorldFact, caller: SessionKey?, now: Timestamp) {
        for push in PushTable.pushes(for: fact, in: world, now: now) {
            if push.isForAll { announce(push, now: now) }
            for place in push.places { send(push, to: place, caller: caller, now: now) }
        }
    }

    private mutating func announce(_ push: Push, now: Timestamp) {
        for dc in servers.keys.sorted() {
            for target in servers[dc]?.announcementTargets ?? [] {
                send(push, to: KeyPlace(dc: dc, keyID: target.keyID), [target.session], now: now)
            }
        }
    }

    private mutating func send(_ push: Push, to place: KeyPlace, caller: SessionKey?, now: Timestamp) {
        let targets = servers[place.dc]?.pushTargets(of: place.keyID) ?? []
        send(push, to: place, targets.filter { !push.sparesCaller || $0 != caller }, now: now)
    }

    private mutating func send(
        _ push: Push,
        to place: KeyPlace,
        _ sessions: [SessionKey],
        now: Timestamp
    ) {
        let announced = clients[place]?.announcedLayer ?? schema.layers.upperBound
        let layer = schema.layer(announced: announced) ?? schema.layers.upperBound
        guard !sessions.isEmpty, push.isTold(in: layer, of: schema) else { return }
        let value = push.isCounted ? push.value(numbered: world.countContainer(to: place)) : push.value
        let body: [UInt8]
        do throws(TLEncodingError) {
            body = try ObjectCodec(schema).encode(value, as: .boxed("Updates"), layer: layer)
        } catch {
            note(MistakeEvent("a push to \(place): \(error)"), dc: place.dc, on: nil, now: now)
            return
        }
        let time = protocolTime(now, at: place.dc)
        for session in sessions where servers[place.dc]?.push(body, to: session, now: time) == true {
            touched.insert(place.dc)
            note(PushEvent(value.constructorName, to: place), dc: place.dc, on: nil, now: now)
        }
    }
}
