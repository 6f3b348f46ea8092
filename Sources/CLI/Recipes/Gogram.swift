import Primitives
import Worlds

extension Recipe {
    static let gogram = Recipe(client: "gogram") { report in
        """
        // dcsim_gogram.go, needs: go get github.com/amarnathcjd/gogram; untested here
        // It wants a world with a SOCKS5 door: dcsim run --socks \(report.socksDoor.port)
        //
        // Trust the simulator's key: gogram takes those that it has inside, whatever PublicKeys say. They are text in
        // the program, so make a copy of it with this one, for tests only:
        //
        //     go build -o gogram-client .
        //     dcsim rekey --rsa-key dcsim-key.pem gogram-client gogram-client-dcsim
        //     ./gogram-client-dcsim
        //
        // where dcsim-key.pem is what `dcsim key` prints as PKCS#1.
        package main

        import (
        \t"fmt"
        \t"log"
        \t"strings"

        \t"github.com/amarnathcjd/gogram/telegram"
        )

        func main() {
        \t// Dial the simulator: a proxy that knows the addresses inside gogram.
        \tproxy, err := telegram.ProxyFromURL("socks5://\(report.socksDoor)")
        \tif err != nil {
        \t\tlog.Fatal(err)
        \t}
        \tclient, err := telegram.NewClient(telegram.ClientConfig{
        \t\tAppID:      1,
        \t\tAppHash:    strings.Repeat("0", 32),
        \t\tDataCenter: 2,
        \t\tSession:    "dcsim-gogram.session",
        \t\tProxy:      proxy,
        \t})
        \tif err != nil {
        \t\tlog.Fatal(err)
        \t}
        \tcode := func() (string, error) { return "33333", nil }
        \t// This number lives on DC 3, so DC 2 answers PHONE_MIGRATE_3.
        \tif _, err := client.Login("9996631234", &telegram.LoginOptions{CodeCallback: code}); err != nil {
        \t\tlog.Fatal(err)
        \t}
        \tme, err := client.GetMe()
        \tif err != nil {
        \t\tlog.Fatal(err)
        \t}
        \tfmt.Println(me.FirstName, me.Phone)
        }
        """
    }
}
