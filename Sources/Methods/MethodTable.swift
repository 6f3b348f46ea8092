public import DataCenters
public import Primitives
public import TL

/// All API methods that are answered, and the way to their handlers.
public enum MethodTable {
    /// The handlers, one line each.
    static let handlers: [any APIMethod.Type] = [
        AccountMethods.GetAuthorizations.self,
        AccountMethods.GetPassword.self,
        AccountMethods.GetPasswordSettings.self,
        AccountMethods.ResetAuthorization.self,
        AccountMethods.UpdatePasswordSettings.self,
        Auth.AcceptLoginToken.self,
        Auth.CancelCode.self,
        Auth.CheckPassword.self,
        Auth.DropTempAuthKeys.self,
        Auth.ExportAuthorization.self,
        Auth.ExportLoginToken.self,
        Auth.ImportAuthorization.self,
        Auth.ImportBotAuthorization.self,
        Auth.ImportLoginToken.self,
        Auth.LogOut.self,
        Auth.ResendCode.self,
        Auth.ResetAuthorizations.self,
        Auth.SendCode.self,
        Auth.SignIn.self,
        Auth.SignUp.self,
        Help.GetAppConfig.self,
        Help.GetConfig.self,
        Help.GetCountriesList.self,
        Help.GetNearestDC.self,
        Langpack.GetDifference.self,
        Langpack.GetLangPack.self,
        Langpack.GetLanguage.self,
        Langpack.GetLanguages.self,
        Updates.GetDifference.self,
        Updates.GetState.self,
        Users.GetFullUser.self,
        Users.GetUsers.self,
    ]

    private static let byName: [String: any APIMethod.Type] =
        Dictionary(handlers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The names of all methods that are answered, sorted.
    public static var names: [String] {
        (Array(byName.keys) + EmptyAnswers.table.keys).sorted()
    }

    /// Whether a method, known to us or not, needs a login.
    public static func needsLogin(_ method: String) -> Bool {
        LoginExemptions.needsLogin(method)
    }

    /// Answers an API call.
    ///
    /// What happened besides the answer is left in the world as facts.
    ///
    /// - Returns: the result, or `nil` if the method is not one of ours.
    /// - Errors: `RPCError` with its reason; those of `Admission` come before everything else, also for
    ///   methods that are not ours.
    public static func answer(
        _ call: Call,
        in world: inout World,
        random: inout SeededGenerator
    ) throws(RPCError) -> TLValue? {
        try Admission.check(call, in: &world)
        if let handler = byName[call.method] {
            return try handler.answer(call, in: &world, random: &random)
        }
        return EmptyAnswers.table[call.method]?.value(for: call)
    }
}
