import Worlds

extension Recipe {
    static let gotd = Recipe(client: "gotd") { report in
        let options = report.dcs.map { dc in
            let flags = (dc.mediaOnly ? ", MediaOnly: true" : "") + (dc.cdn ? ", CDN: true" : "")
            return "{ID: \(dc.id), IPAddress: \"\(dc.host)\", Port: \(dc.port)\(flags)},"
        }
        return """
            // dcsim_gotd.go, needs: go get github.com/gotd/td; run once by hand
            package main

            import (
            \t"context"
            \t"crypto/x509"
            \t"encoding/pem"
            \t"fmt"
            \t"log"
            \t"strings"

            \t"github.com/gotd/td/exchange"
            \t"github.com/gotd/td/telegram"
            \t"github.com/gotd/td/telegram/auth"
            \t"github.com/gotd/td/telegram/dcs"
            \t"github.com/gotd/td/tg"
            )

            const publicKey = `\(report.rsaPublicKeyPEM.trimmed)`

            func main() {
            \tblock, _ := pem.Decode([]byte(publicKey))
            \tkey, err := x509.ParsePKCS1PublicKey(block.Bytes)
            \tif err != nil {
            \t\tlog.Fatal(err)
            \t}
            \tclient := telegram.NewClient(1, strings.Repeat("0", 32), telegram.Options{
            \t\t// Trust the simulator's key.
            \t\tPublicKeys: []exchange.PublicKey{{RSA: key}},
            \t\t// Dial the simulator's addresses.
            \t\tDC: \(report.dcs[0].id),
            \t\tDCList: dcs.List{Options: []tg.DCOption{
            \t\t\t\(options.joined(separator: "\n\t\t\t"))
            \t\t}},
            \t\tSessionStorage: &telegram.FileSessionStorage{Path: "dcsim-gotd.json"},
            \t})
            \tcode := func(context.Context, *tg.AuthSentCode) (string, error) { return "22222", nil }
            \t// This number lives on DC 2, so DC 1 answers PHONE_MIGRATE_2.
            \tuser := auth.Constant("9996621234", "", auth.CodeAuthenticatorFunc(code))
            \terr = client.Run(context.Background(), func(ctx context.Context) error {
            \t\tif err := client.Auth().IfNecessary(ctx, auth.NewFlow(user, auth.SendCodeOptions{})); err != nil {
            \t\t\treturn err
            \t\t}
            \t\tme, err := client.Self(ctx)
            \t\tif err == nil {
            \t\t\tfmt.Println(me.FirstName, me.Phone)
            \t\t}
            \t\treturn err
            \t})
            \tif err != nil {
            \t\tlog.Fatal(err)
            \t}
            }
            """
    }
}
