package import DataCenters
package import Primitives
package import TL

/// All API methods that are answered, and the way to their handlers.
package enum MethodTable {
    /// The handlers, one line each.
    static let handlers: [any APIMethod.Type] = [
        AccountMethods.CheckUsername.self,
        AccountMethods.GetAuthorizations.self,
        AccountMethods.GetPassword.self,
        AccountMethods.GetPasswordSettings.self,
        AccountMethods.ResetAuthorization.self,
        AccountMethods.UpdatePasswordSettings.self,
        AccountMethods.UpdateProfile.self,
        AccountMethods.UpdateStatus.self,
        AccountMethods.UpdateUsername.self,
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
        Channels.CheckUsername.self,
        Channels.CreateChannel.self,
        Channels.DeleteMessages.self,
        Channels.EditTitle.self,
        Channels.GetChannels.self,
        Channels.GetFullChannel.self,
        Channels.GetMessages.self,
        Channels.GetParticipant.self,
        Channels.GetParticipants.self,
        Channels.InviteToChannel.self,
        Channels.JoinChannel.self,
        Channels.LeaveChannel.self,
        Channels.ReadHistory.self,
        Channels.UpdateUsername.self,
        Contacts.AddContact.self,
        Contacts.DeleteContacts.self,
        Contacts.GetContacts.self,
        Contacts.ImportContacts.self,
        Contacts.ResolvePhone.self,
        Contacts.ResolveUsername.self,
        Contacts.Search.self,
        Help.GetAppConfig.self,
        Help.GetCDNConfig.self,
        Help.GetConfig.self,
        Help.GetCountriesList.self,
        Help.GetNearestDC.self,
        Langpack.GetDifference.self,
        Langpack.GetLangPack.self,
        Langpack.GetLanguage.self,
        Langpack.GetLanguages.self,
        Messages.AddChatUser.self,
        Messages.CreateChat.self,
        Messages.DeleteChatUser.self,
        Messages.DeleteHistory.self,
        Messages.DeleteMessages.self,
        Messages.EditChatTitle.self,
        Messages.EditMessage.self,
        Messages.ForwardMessages.self,
        Messages.GetChats.self,
        Messages.GetDialogFilters.self,
        Messages.GetDialogs.self,
        Messages.GetFullChat.self,
        Messages.GetHistory.self,
        Messages.GetMessages.self,
        Messages.GetPeerDialogs.self,
        Messages.GetPinnedDialogs.self,
        Messages.ReadHistory.self,
        Messages.Search.self,
        Messages.SendMedia.self,
        Messages.SendMessage.self,
        Messages.SendMultiMedia.self,
        Messages.SetTyping.self,
        Messages.UploadEncryptedFile.self,
        Messages.UploadMedia.self,
        Photos.DeletePhotos.self,
        Photos.GetUserPhotos.self,
        Photos.UpdateProfilePhoto.self,
        Photos.UploadProfilePhoto.self,
        Stats.GetBroadcastStats.self,
        Stats.GetMegagroupStats.self,
        Stats.GetMessageStats.self,
        Updates.GetChannelDifference.self,
        Updates.GetDifference.self,
        Updates.GetState.self,
        Upload.GetCDNFile.self,
        Upload.GetCDNFileHashes.self,
        Upload.GetFile.self,
        Upload.GetFileHashes.self,
        Upload.GetWebFile.self,
        Upload.ReuploadCDNFile.self,
        Upload.SaveBigFilePart.self,
        Upload.SaveFilePart.self,
        Users.GetFullUser.self,
        Users.GetUsers.self,
    ]

    private static let byName: [String: any APIMethod.Type] =
        Dictionary(handlers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The names of all methods that are answered, sorted.
    package static var names: [String] { (simulated + empty).sorted() }

    /// Those that are answered from the state of the world.
    package static var simulated: [String] { Array(byName.keys) }

    /// Those behind which there is nothing.
    package static var empty: [String] { Array(EmptyAnswers.table.keys) }

    /// Whether a method, known to us or not, needs a login.
    package static func needsLogin(_ method: String) -> Bool {
        LoginExemptions.needsLogin(method)
    }

    /// Answers an API call.
    ///
    /// What happened besides the answer is left in the world as facts.
    ///
    /// - Returns: the result, or `nil` if the method is not one of ours.
    /// - Errors: `RPCError` with its reason; those of `Admission` come before everything else, also for
    ///   methods that are not ours.
    package static func answer(
        _ call: Call,
        in world: inout World,
        random: inout SeededGenerator
    ) throws(RPCError) -> TLValue? {
        if world[call.dc]?.isCDN == true {
            return try Upload.GetCDNFile.onlyAnswer(call, in: &world, random: &random)
        }
        try Admission.check(call, in: &world)
        try BotRules.check(call, in: world)
        if let handler = byName[call.method] {
            return try handler.answer(call, in: &world, random: &random)
        }
        return EmptyAnswers.table[call.method]?.value(for: call)
    }
}
