import DataCenters
package import Primitives
import Simulation

extension WorldHost {
    /// The login code that a number gets now, if it asks where it lives; `nil` for what is no number.
    ///
    /// - Parameters:
    ///   - phone: the number, in any form.
    ///   - dc: where a number asks that nobody owns.
    /// - Returns: its digits.
    package func loginCode(of phone: String, askingAt dc: DCID) -> String? {
        PhoneNumber(phone).map { phone in
            let home = simulator.world.accounts[phone]?.homeDC ?? dc
            return simulator.world.codeDigits(for: phone, at: home)
        }
    }
}
