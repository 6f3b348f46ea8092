import DataCenters
import Events
import MTProto
import Methods
import Primitives
import TL

extension Simulator {
    /// Sends what the DCs say without being asked because of a fact; `caller` caused it by its request.
    mutating func push(as fact: WorldFact, caller: SessionKey?, now: Timestamp) {
        for push in PushTable.pushes(for: fact, in: world, now: now) {
            let places = push.isForAll ? connectedPlaces : push.places
            for place in places { send(push, to: place, caller: caller, now: now) }
        }
    }

    /// The keys with a session that can be pushed to, DC by DC.
    private var connectedPlaces: [KeyPlace] {
        servers.keys.sorted().flatMap { dc in
            var seen: Set<AuthKeyID> = []
            return (servers[dc]?.allPushTargets ?? []).map(\.keyID).filter { seen.insert($0).inserted }
                .map { KeyPlace(dc: dc, keyID: $0) }
        }
    }

    private mutating func send(_ push: Push, to place: KeyPlace, caller: SessionKey?, now: Timestamp) {
        let announced = clients[place]?.announcedLayer ?? schema.layers.upperBound
        let layer = schema.layer(announced: announced) ?? schema.layers.upperBound
        let body: [UInt8]
        do throws(TLEncodingError) {
            body = try ObjectCodec(schema).encode(push.value, as: .boxed("Updates"), layer: layer)
        } catch {
            note(MistakeEvent("a push to \(place): \(error)"), dc: place.dc, on: nil, now: now)
            return
        }
        let time = protocolTime(now, at: place.dc)
        for session in servers[place.dc]?.pushTargets(of: place.keyID) ?? [] {
            if push.sparesCaller, session == caller { continue }
            servers[place.dc]?.push(body, to: session, now: time)
            touched.insert(place.dc)
            note(PushEvent(push.value.constructorName, to: place), dc: place.dc, on: nil, now: now)
        }
    }
}
