import DataCenters
import Events
import MTProto
import Primitives
import TL

/// What needs to see keys, and so is not answered in Methods.
extension Simulator {
    /// `auth.bindTempAuthKey`: makes the key of the packet speak for a permanent one.
    ///
    /// - Errors: those of `TemporaryKeyBindingError`.
    /// - Source: api/pfs.
    mutating func bindTemporaryKey(
        _ request: Request,
        _ arguments: TLObject,
        dc: DCID,
        now: Timestamp
    ) throws(RPCError) -> TLValue {
        let session = request.id.session
        guard let keys = servers[dc]?.keys else { throw .badRequest("DC_ID_INVALID") }
        let binding = TemporaryKeyBinding(
            permanentKeyID: AuthKeyID(arguments["perm_auth_key_id"]?.number ?? 0),
            nonce: arguments["nonce"]?.number ?? 0,
            expiresAtSeconds: Int32(truncatingIfNeeded: arguments["expires_at"]?.number ?? 0),
            encryptedMessage: arguments["encrypted_message"]?.bytes ?? []
        )
        let carrier = TemporaryKeyBinding.Carrier(
            keyID: session.keyID,
            keyExpiresAt: keys[session.keyID]?.expiresAt,
            boundTo: keys[session.keyID]?.boundTo,
            sessionID: session.sessionID.value,
            messageID: request.id.message.value
        )
        let end: Timestamp
        do throws(TemporaryKeyBindingError) {
            end = try binding.verify(carriedBy: carrier, now: protocolTime(now, at: dc)) { id in
                keys[id].flatMap { $0.isTemporary ? nil : $0.key }
            }
        } catch {
            throw error.rpcError
        }
        servers[dc]?.bind(session.keyID, to: binding.permanentKeyID, until: end)
        let temporary = KeyPlace(dc: dc, keyID: session.keyID)
        let permanent = KeyPlace(dc: dc, keyID: binding.permanentKeyID)
        if let client = clients.removeValue(forKey: temporary), clients[permanent] == nil {
            clients[permanent] = ClientInfo(announcedLayer: client.announcedLayer)
        }
        clients[permanent]?.introducedKeys?.remove(session.keyID)
        world.moveDevice(from: temporary, to: permanent)
        let event = KeyBoundEvent(session.keyID, to: binding.permanentKeyID)
        note(event, dc: dc, on: request.connection, now: now)
        return true
    }

    /// Does to keys what a fact of the world asks for; the key of the caller stays until it has its answer.
    mutating func dropKeys(as fact: WorldFact, caller: AuthKeyID?) {
        var kept: Set<AuthKeyID> = []
        let place: KeyPlace
        switch fact {
        case .loggedOut(let out):
            place = out
        case .temporaryKeysDropped(let of, let except):
            place = of
            kept = except
        default:
            return
        }
        if let caller { kept.insert(caller) }
        servers[place.dc]?.dropTemporaryKeys(of: place.keyID, except: kept)
    }
}
