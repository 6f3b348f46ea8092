import Primitives
import Scenarios
import Worlds

/// What a client is told by environment variables.
///
/// They are in docs/cli.md; a new one goes there too.
struct ClientEnvironment {
    /// The scenario.
    let scenario: String
    let plan: ClientPlan
    let report: ReadyReport
    /// Where the client is to begin.
    let start: ReadyReport.DC
    /// Where the files are that it is told of.
    let files: ClientFiles
    /// The code that a login gets.
    let code: String?

    /// The variables of one start, on top of what dcsim itself has inherited.
    func variables(run: Int, timeLeft: Duration, inherited: [String: String]) -> [String: String] {
        var all = inherited
        all.merge(own(run: run, timeLeft: timeLeft)) { $1 }
        all.merge(plan.environment) { $1 }
        return all
    }

    private func own(run: Int, timeLeft: Duration) -> [String: String] {
        var own = [
            "DCSIM_SCENARIO": scenario,
            "DCSIM_READY_FILE": files.ready,
            "DCSIM_PUBLIC_KEY_FILE": files.publicKey,
            "DCSIM_FOLDER": files.folder,
            "DCSIM_CONTROL": report.controlSocket ?? "",
            "DCSIM_DC": "\(start.id)",
            "DCSIM_HOST": start.host,
            "DCSIM_PORT": "\(start.port)",
            "DCSIM_RUN": "\(run)",
            // A little less than there is, so that a client that gives up can still say so.
            "DCSIM_TIMEOUT": "\(max(1, timeLeft.components.seconds - 1))",
        ]
        for dc in report.dcs where !dc.mediaOnly {
            own["DCSIM_DC\(dc.id)_ADDRESS"] = "\(HostPort(host: dc.host, port: dc.port))"
        }
        own["DCSIM_SOCKS"] = report.socks.map { "\($0)" }
        own["DCSIM_HTTP_PROXY"] = report.httpProxy.map { "\($0)" }
        own["DCSIM_MTPROXY"] = report.mtproxy.map { "\(HostPort(host: $0.host, port: $0.port))" }
        own["DCSIM_MTPROXY_SECRET"] = report.mtproxy?.secret
        own["DCSIM_TASK"] = plan.task
        own["DCSIM_PHONE"] = plan.phone
        own["DCSIM_CODE"] = plan.code ?? code
        own["DCSIM_PASSWORD"] = plan.password
        own["DCSIM_BOT_TOKEN"] = plan.bot
        return own
    }
}

/// The files that a client is told of, in a folder of one scenario.
struct ClientFiles {
    let ready: String
    let publicKey: String
    /// The client's own.
    let folder: String

    /// Writes them.
    init(in folder: String, _ world: LiveWorld) throws {
        ready = folder + "/ready.json"
        publicKey = folder + "/public-key.pem"
        self.folder = folder + "/client"
        try TextFile.writeAtomically(try world.report.json() + "\n", to: ready)
        try TextFile.writeAtomically(world.publicKeyPEM, to: publicKey)
        try TextFile.makeFolder(self.folder)
    }
}
