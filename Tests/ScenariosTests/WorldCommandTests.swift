import DataCenters
import Primitives
import Testing

@testable import Scenarios

@Suite("Commands to a running world")
struct WorldCommandTests {
    private static let alice = PhoneNumber("9996621234")

    private static func mistake(_ line: String) -> String? {
        do throws(CommandMistake) {
            _ = try CommandTable.command(of: line)
            return nil
        } catch {
            return error.description
        }
    }

    @Test("each form of each command is understood")
    func forms() throws {
        let phone = try #require(Self.alice)
        let lines: [(String, any WorldCommand)] = [
            ("help", ShowHelp()), ("  status ", ShowStatus()), ("wipe", Wipe()),
            ("move account 9996621234 to DC 4", MoveAccount(phone, to: 4)),
            ("move account +9996621234 to 4 in 30s", MoveAccount(phone, to: 4, within: .seconds(30))),
            ("move file -17 to dc 4", MoveFile(.id(-17), to: 4)),
            ("move file @news to dc 4", MoveFile(.photo(of: "news"), to: 4)),
            ("expire references notes.txt", ExpireReferences(to: .name("notes.txt"))),
            ("accept login 9996621234", AcceptLogin(by: phone)),
            ("duplicate keys 9996621234", DuplicateKeys(of: phone)),
            ("rotate salts", RotateSalts()), ("rotate salts DC 2", RotateSalts(at: 2)),
            ("drop keys DC 2", DropKeys(of: 2)),
            ("drop keys DC 2 temporary", DropKeys(of: 2, onlyTemporary: true)),
            ("advance clock 1d", AdvanceClock(by: .seconds(86400))),
            ("down DC 2", TakeDown(2)), ("up 2", BringUp(2)), ("forget sessions DC 2", ForgetSessions(of: 2)),
            ("close connections", CloseConnections()), ("close connections 2", CloseConnections(to: 2)),
            ("reset connections", ResetConnections()),
            ("reset connections DC 2", ResetConnections(to: 2)),
            ("skew clock DC 2 by +30s", SkewClock(of: 2, by: .seconds(30))),
            ("skew clock DC 2 by -5m", SkewClock(of: 2, by: .seconds(-300))),
            ("skew clock 2 by 0s", SkewClock(of: 2, by: .zero)),
        ]
        for (line, command) in lines {
            #expect(AnyHashable(try CommandTable.command(of: line)) == AnyHashable(command), "\(line)")
        }
        #expect(try CommandTable.command(of: "code length 6") is SetCodeLength)
        // The two that are missing are read below and above.
        #expect(Set(lines.map { ObjectIdentifier(type(of: $0.1)) }).count == CommandTable.all.count - 2)
    }

    @Test("addresses have a host, a port and flags")
    func addresses() throws {
        let line = "addresses DC 2 192.0.2.1:443,dead [::1]:free,static,media_only 127.0.0.1:80,tcpo_only"
        let command = try #require(CommandTable.command(of: line) as? SetAddresses)
        #expect(command.dc == 2)
        let addresses = command.addresses
        #expect(addresses.map { $0.host?.description } == ["192.0.2.1", "::1", "127.0.0.1"])
        #expect(addresses.map(\.port) == [.number(443), .free, .number(80)])
        #expect(addresses.map(\.isDead) == [true, false, false])
        #expect(addresses.map(\.isStatic) == [nil, true, nil])
        #expect(addresses.map(\.isMediaOnly) == [false, true, false])
        #expect(addresses.map(\.isObfuscatedOnly) == [false, false, true])
        #expect(addresses.map(\.isIPv6) == [false, true, false])
        #expect(addresses.map(\.serves) == [nil, nil, nil])
        let lie = "addresses DC 1 127.0.0.1:free,serves=2,static 127.0.0.1:free"
        let lying = try #require(CommandTable.command(of: lie) as? SetAddresses).addresses
        #expect(lying.map { $0.serves?.value } == [2, nil])
        #expect(lying.map(\.isStatic) == [true, nil])
    }

    @Test(
        "what is no command is answered with what is wrong and what to write",
        arguments: [
            ("", "an empty line; 'help' says what there is"),
            (
                "mvoe account 9996621234 to DC 4",
                "unknown command 'mvoe account'; did you mean 'move account'?"
            ),
            ("move acount 9996621234", "unknown command 'move acount'; did you mean 'move account'?"),
            ("rotate", "unknown command 'rotate'; there are: rotate salts"),
            (
                "move account 9996621234 DC 4",
                "found 'DC', expected 'to'; usage: move account PHONE to DC N [in DURATION]"
            ),
            (
                "move account alice to DC 4",
                "phone number 'alice' has characters that no phone number has; "
                    + "usage: move account PHONE to DC N [in DURATION]"
            ),
            ("move file", "the id or the name of a file is missing; usage: move file FILE to DC N"),
            ("drop keys DC", "the number of a DC is missing; usage: drop keys DC N [temporary]"),
            ("drop keys DC 0", "'0' is not the number of a DC; usage: drop keys DC N [temporary]"),
            ("drop keys DC 1 temp", "'temp' is one word too many; usage: drop keys DC N [temporary]"),
            (
                "advance clock 60",
                "'60' is not a duration such as 500ms, 30s, 5m, 2h or 1d; usage: advance clock DURATION"
            ),
            ("addresses DC 2", "an address is missing; usage: addresses DC N HOST:PORT[,FLAG]..."),
            (
                "addresses DC 2 localhost:80",
                "'localhost' is not an IP address; usage: addresses DC N HOST:PORT[,FLAG]..."
            ),
            (
                "addresses DC 2 ::1:80",
                "'::1:80' needs brackets around its IPv6 address; "
                    + "usage: addresses DC N HOST:PORT[,FLAG]..."
            ),
            ("addresses DC 2 127.0.0.1:80,ded", "unknown flag 'ded'; did you mean 'dead'?"),
            ("addresses DC 2 127.0.0.1:80,serve=3", "unknown flag 'serve=3'; did you mean 'serves='?"),
            (
                "addresses DC 2 127.0.0.1:80,serves=x",
                "'x' is not the number of a DC; usage: addresses DC N HOST:PORT[,FLAG]..."
            ),
            (
                "addresses DC 2 127.0.0.1:80,serves=3,dead",
                "nobody answers at a dead address; usage: addresses DC N HOST:PORT[,FLAG]..."
            ),
            ("dwon DC 2", "unknown command 'dwon DC'; did you mean 'down'?"),
            ("down", "the number of a DC is missing; usage: down DC N"),
            ("reset DC 2", "unknown command 'reset DC'; there are: reset connections"),
            (
                "skew clock DC 2 +5m",
                "found '+5m', expected 'by'; usage: skew clock DC N by ±DURATION"
            ),
            (
                "skew clock DC 2 by 5",
                "'5' is not an offset such as +30s or -5m; usage: skew clock DC N by ±DURATION"
            ),
            (
                "addresses DC 2 127.0.0.1:free,dead",
                "a dead address needs a port; usage: addresses DC N HOST:PORT[,FLAG]..."
            ),
        ]
    )
    func mistakes(line: String, message: String) {
        #expect(Self.mistake(line) == message)
    }

    @Test("docs/ctl.md says of every command how it is written and what it does")
    func documented() throws {
        let page = try repositoryFile("docs/ctl.md")
        for command in CommandTable.all {
            #expect(page.contains("| `\(command.form.usage)` | \(command.form.meaning) |"))
        }
    }

    @Test("the line that answers a command is read as it was written")
    func replies() {
        for result: CommandResult in [
            .done(CommandAnswer("new salts at DC 2")), .done(CommandAnswer(["time": 1, "seed": 1 << 64])),
            .refused(.noSuchDC(7, known: [1, 2])), .refused(.lineTooLong),
        ] {
            #expect(CommandReply(result.reply.description) == result.reply)
        }
        #expect(CommandReply("okay") == nil)
        #expect(CommandReply("HTTP/1.1 200 OK") == nil)
    }
}
