import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite("Pushed addresses")
struct AddressPushTests {
    @Test("changed addresses are one fact, pushed to all as updateDcOptions with the whole list")
    func update() throws {
        var world = World(dataCenters: DataCenter.onLoopback(count: 2))
        let changed = [
            Endpoint(host: "192.0.2.1", port: 443, isDead: true),
            Endpoint(host: "192.0.2.2", port: 8443, isMediaOnly: true, isThisPortOnly: false),
        ]
        world.changeEndpoints(changed, of: 2)
        let facts = world.takeFacts()
        #expect(
            facts.map(\.telling.sentence) == [
                "DC 2 is reached at 192.0.2.1:443 (dead), 192.0.2.2:8443 (media only)"
            ]
        )
        let now = Timestamp(seconds: 1_700_000_000)
        let pushes = facts.flatMap { PushTable.pushes(for: $0, in: world, now: now) }
        let push = try #require(pushes.first)
        #expect(pushes.count == 1)
        #expect(push.isForAll)
        let update = push.value.object?["update"]?.object
        #expect(update?.name == "updateDcOptions")
        let options = update?["dc_options"]?.vector?.compactMap(\.object) ?? []
        #expect(options.map { $0["id"]?.number } == [1, 1, 1, 2, 2, 2])
        #expect(
            options.suffix(3).map { $0["ip_address"]?.string } == ["192.0.2.1", "192.0.2.2", "192.0.2.1"]
        )
        #expect(options.suffix(3).map { $0["this_port_only"]?.bool } == [true, false, true])
        for layer in [Schema.builtIn.layers.lowerBound, Schema.builtIn.layers.upperBound] {
            let bytes = try ObjectCodec().encode(push.value, as: .boxed("Updates"), layer: layer)
            var reader = TLReader(bytes)
            #expect(try ObjectCodec().decode(&reader).name == "updateShort")
        }
    }

    @Test("a DC that is not there has no addresses to change")
    func unknown() {
        var world = World(dataCenters: DataCenter.onLoopback(count: 2))
        world.changeEndpoints([], of: 7)
        #expect(world.takeFacts() == [])
    }
}
