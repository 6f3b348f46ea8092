import DataCenters
import MTProtoCrypto
import Primitives
import TL

extension Help {
    /// `help.getCdnConfig = CdnConfig`: the RSA keys of the CDN DCs.
    enum GetCDNConfig: APIMethod {
        static let traits = MethodTraits("help.getCdnConfig")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let pem = RSAPrivateKey.builtInCDN.publicKey.pemPKCS1
            let keys = turn.world.dataCenters.filter(\.isCDN).map { dc in
                let fields: TLFields = [
                    "dc_id": .number(Int64(dc.id.number)), "public_key": .string(pem),
                ]
                return TLValue.object("cdnPublicKey", fields)
            }
            return .object("cdnConfig", ["public_keys": .vector(keys)])
        }
    }
}
