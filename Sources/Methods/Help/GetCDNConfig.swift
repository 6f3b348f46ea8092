import DataCenters
import MTProtoCrypto
import Primitives
import TL

extension Help {
    /// `help.getCdnConfig = CdnConfig`: the RSA keys of the CDN DCs.
    enum GetCDNConfig: APIMethod {
        static let name = "help.getCdnConfig"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let pem = RSAPrivateKey.builtInCDN.publicKey.pemPKCS1
            let keys = world.dataCenters.filter(\.isCDN).map { dc in
                let fields: [String: TLValue] = [
                    "dc_id": .number(Int64(dc.id.number)), "public_key": .string(pem),
                ]
                return TLValue.object("cdnPublicKey", fields)
            }
            return .object("cdnConfig", ["public_keys": .vector(keys)])
        }
    }
}
