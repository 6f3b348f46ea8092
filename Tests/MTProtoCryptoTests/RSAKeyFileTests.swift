import MTProtoCrypto
import TestSupport
import Testing

@Suite("RSA key files")
struct RSAKeyFileTests {
    @Test("PKCS#1 and PKCS#8 files hold the same key")
    func accepted() throws {
        let key = try RSAPrivateKey(pem: KeyFiles.pkcs8)
        #expect(key == .builtIn)
        #expect(try RSAPrivateKey(pem: "text before\n" + KeyFiles.pkcs8 + "and after") == key)
    }

    private static let unusable: [(String, RSAKeyError)] = [
        ("", .notPEM),
        ("hello", .notPEM),
        ("-----BEGIN RSA PRIVATE KEY-----", .notPEM),
        (KeyFiles.garbage, .malformed(label: "RSA PRIVATE KEY")),
        (KeyFiles.ed25519, .malformed(label: "PRIVATE KEY")),
        (KeyFiles.encryptedPKCS1, .encrypted),
        (KeyFiles.encryptedPKCS8, .encrypted),
        (KeyFiles.small, .wrongSize(bits: 1024)),
        (KeyFiles.exponent3, .wrongExponent(hex: "03")),
        (KeyFiles.inconsistent, .inconsistent),
    ]

    @Test("a file that is no usable key says why", arguments: unusable.indices)
    func refused(index: Int) {
        let (pem, error) = RSAKeyFileTests.unusable[index]
        #expect(throws: error) { try RSAPrivateKey(pem: pem) }
        #expect(!error.description.isEmpty)
    }

    @Test("a public key, or a key of another kind, is named as such")
    func wrongKind() {
        let key = RSAPrivateKey.builtIn.publicKey
        let expected = "RSA PRIVATE KEY or a PRIVATE KEY"
        for (pem, label) in [
            (key.pemPKCS1, "RSA PUBLIC KEY"), (key.pemSPKI, "PUBLIC KEY"),
            (KeyFiles.elliptic, "EC PRIVATE KEY"),
        ] {
            #expect(throws: RSAKeyError.wrongKind(found: label, expected: expected)) {
                try RSAPrivateKey(pem: pem)
            }
        }
        #expect(
            throws: RSAKeyError.wrongKind(found: "PRIVATE KEY", expected: "RSA PUBLIC KEY or a PUBLIC KEY")
        ) {
            try RSAPublicKey(pem: KeyFiles.pkcs8)
        }
    }

    @Test("a modulus of another size is refused")
    func modulus() {
        #expect(throws: RSAKeyError.wrongSize(bits: 0)) { try RSAPublicKey(modulus: []) }
        #expect(throws: RSAKeyError.wrongSize(bits: 2047)) {
            try RSAPublicKey(modulus: [0x7f] + [UInt8](repeating: 1, count: 255))
        }
        #expect(throws: RSAKeyError.wrongSize(bits: 2049)) {
            try RSAPublicKey(modulus: [0x01] + [UInt8](repeating: 1, count: 256))
        }
    }

    @Test("damaged files are refused without a trap")
    func hostile() {
        let samples = [KeyFiles.pkcs8, KeyFiles.small, RSAPrivateKey.builtIn.publicKey.pemSPKI]
        withHostileInputs(from: samples.map { Array($0.utf8) }, count: 400) { bytes in
            _ = try? RSAPrivateKey(pem: String(decoding: bytes, as: UTF8.self))
            _ = try? RSAPublicKey(pem: String(decoding: bytes, as: UTF8.self))
        }
    }
}

// Made with the openssl command for these tests; the first ones are other forms of the built-in key.
private enum KeyFiles {
    static let pkcs8 = """
        -----BEGIN PRIVATE KEY-----
        MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDC0nCw5hYkvKy9
        TOrRdYNwyAyAidIpH+3QW2ZyJl+xuQxivA3PYqBANGSDMXrOzGeimVOk1PDJ4+NP
        Cb8oVT11bMv3t3elW0XEKwPto8P6xOFTmaP9xesMQglQx/jpvghSnwW/V4fozxVm
        3z4LwL8RoYUoE+F5UYOwKROmzVUWiZJPV7AS13YrCVVl7fD69ve5AGEOlsMA3Ffx
        LVAV1a0EKMXMfm7l1voabrKoYQCB1e+bkeepyWsC48hBtf8XeOYDSJItKY/gmJIR
        eCAu0bJ4aOJA9fJ1t29gULe84dHVV8oRsVKk+qOK5rvyr7G7M8WcOKnK+PYE/KJs
        8dr5j0cjAgMBAAECggEABiubbW7hdVO9y4JmeYXVnjp9HYu/6pTb96+9ZJDPPRYV
        ogGUv7m+8Omijqkq25E2bbxEyEFaSE/9wLYX+34KTprIhwBPkMl9ly30Qjrf7SRT
        1/hTbP6EvZml0+Im1w2xaR8nk8eA7XW0QX2BPea35ntizUHRRVdjQAQSXu5n6ykY
        EXPmQ6BWmrxFbF80kT01xTUMOnfngLF1GQ1uFsgV1ONAQgijlkdLHvO0hT+Y1RDy
        zzwsnnCvGAscn3b+8+lhPSwLALZYqVC5lcmQsb+W1d+562oL3H7kU58LuGpAL/OQ
        CPlphoNUErBAO6e1FhQqYXdz1TdKQAG0NFmRXj91yQKBgQD1wI+acvY9mXG/1Zt1
        HiOCPpdlgSZ1bSJXaixAt3i5jXiezb2avdHhjdCPv0uPyfIzlZ6vbxXhGvvZFrb1
        P1+p42Dg1JgVKsx9wm6yV0ZeD1uGcEHObmCTgF4m6kCz3QzYCb9gFnPJhNcuzSk0
        Lky2vtdkjRPkYKv/VW8KzQt43QKBgQDK8jFSu7hT8JMVYbTpaRWGCSE7FodJrhV1
        ly2Q7N/bIQsIC1iTf5oIsPDAvhEdGS+Zoa5/5IkrV6mHAMfl15BwZCf4IPFYjBqS
        tDF0AtcwtbJSlsg1zdrjn2XhwVM4F3xna3YkEF/OTgw7JCKKKCYbcvahyHc+ijcK
        MTvOwfm//wKBgQDpJxzXGpS2EntR1jXcIpDrw7hdS++R3s2DA68iYy79U9QJTgbB
        5a9W//XMO2BT9fN8r0nTBWBLpg8kgiFoggyfoKLMC8aR5n4GHk5pktWm7YkW/i/g
        yuWDa3loEDz8qA7EdFMFtad6nDaPJ4QdBoQvqNWvhw1FUdY8s/Ba3fgxXQKBgCJo
        /kPw4EgbOlUdw/bvgl6/nYrPPxEXGzxc7bTs9OfKqnwqsFISCKQAnFGR6ITuiEuc
        RmIY9ckLjAr/7uThr/Peh4hizYkd+EN3mgr5kFMJ+7pVJo044ixGEpg8l0ejc8x1
        RArJW/U29ovwjIqwVAXDcF3uB4nrFXn87w8XhKkxAoGAB9kD4zXvLbW7wYTiIcZH
        M3F8ex5IxuarEuhKoGWeobHvU0D86ujeTkM293ft3SO5zZRy6dNK955cfwwoctpZ
        o572HjfWBMXHcoLitzoA7Gz1oQD8yaMOF3GC1bT66Y+1i23Kjbt+GKwH+2obBdKx
        zIQ8PFmvMFhHP9NERLhXzfM=
        -----END PRIVATE KEY-----

        """
    static let encryptedPKCS1 = """
        -----BEGIN RSA PRIVATE KEY-----
        Proc-Type: 4,ENCRYPTED
        DEK-Info: AES-128-CBC,0C6816B7531156EF70C57E22182A9449

        4wV58vUsbJ6eGmPuT14sT0LxeHJ1iK+It/L8u+37SjtK6kULKnc1I/6Zni5usnkj
        hkm7MbQUB5OSiGDEVSIyJ83sX0q6CqTOMpAY9H0yBqZxGkDBT55ZMbO7YP0g4R1y
        GGIJMvyHBWGo21b5Rv8Plcsj5YVKFpL0rf5+jqnp16qZOKTk8K2MGvCEg2olMKly
        AfcrCZez6bYeQfd5uEOTVsqR29cu+csjkAewbni3BZMqfqxNHUWCSvASoPVaxv1Q
        dnvKPcCcmw7GmqhDQCWQreiKMxVlRxxUHmQTzHjtkXt63rPhj/NARqhsTDr3Z/JF
        maz22afgZdhC45pHb0lriv0Wn35uG0IbrucvbdgPz8k81fA+5P5ZTbEKPEzgsQNw
        Bm2Ukj5fXcCLhrl/fbaivNc7pTLG3WX8Umtba9L3WKlvqxLzBkO2IcjuZpmt2LID
        YmdNZroIYDbusuIbVmohKO4Ok5N5HVxLfgbZ1SAOT9KAeCZDyI93GYm1hNfdNq8W
        xZSfPcsFdQGjkt1DoxEW8eS1wn2PFukynumFNbhIwLwi7Hy3N1dAQDwR2ivx4bAy
        RUWhdthwIArvDFjZ6V0JQ+UHaPpOSLuDnZIFiIPR8s++xV7ZT7ImcLqpTzQkqhDO
        nQJPIup2gS+sfSHtceO/EK8Bja773NkGcuBJC2fXiBntFi1LS25Ipa+WG6003LKX
        AK2HgMU3d9KZPUhFq3PD2a32jyVNSqor/obwHACRXlpbGtUfoOSsfvkfbcax51Ko
        gSROfpjGDGYd+oXDW6kEfG74hnLT6kBSwe79ve9+RL1wpYY7zM9FCtAGZ4ffZEt9
        Med4ptll+tFieloOMmOVknOXkOJcyWrsgUAIBUCeyh8qrWL/vtapM9AcxN3YzrKi
        LTg+Fq8OJr4IhIX9SIO8CV2zN4ou3jc1hfWS5CEyH3+Gj9bv4bu3Nr9CCbd+F/DE
        FOi/pAiN+sSVP8nJvR5h031NUSqBRzsEAZTrkb+BhMeJax3rSm2F72dvNwuIk1j8
        0RA7OjurQV98fVkzNToMMXKaWTLNVKAjiWDS0ICIvKEpRmbwaVnEZUE3Rm8jlv9z
        vB0Oa5eFbuD1op18gRvIMrQRereC3b5/20izERKzNqh4ztA63F6swvHzEEHfKM99
        H0SBp/GDyNRoTvPaL3ucIuRNg1vGZgxvv1+QUR9BoI6iAXDnskQzU8Wmx06yKoKB
        I26AKDiyCqA6GnJ6rIAHeXBFsge0X5ks8Iq5ZV0OE9Q3/mTf1diO+dJxifdPtn0j
        /9yxfyzhxRMe793euujcrI4lP9+eTMiGUcJ4fY4Iii5KjWFzOHnXC4A5B9yDKU/h
        T9yvJ+AqT0Ta6/mCCJjvnpko7hdqU9B3cKUvFMBOxi7Ys3080tUFd+vGd7+ub5Ku
        eYjWzQbnt80rV9hZftZPnk27J0LyCLXdE2GTqZI2pBw9v6O8j06JGePcHkdCspcV
        +jgXhXgqPGWhSazmVB1sqWmHhzw85xxgyxvBH1vJfAUggOrFMx6RFYy20lDv+91X
        UMCwvYWeSSzm7yPwmvaZFHe+ABHPZxQe3DwkufW94gY64vXnh6RXj8OY9MTq9UOd
        -----END RSA PRIVATE KEY-----

        """
    static let encryptedPKCS8 = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIW9Ythd4lfFUCAggA
        MAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBDeyQ6P/WCjwhGCZa9fG4EzBIIE
        0JO0IPnXVnKaJgwdhYq/uEtrK5+BfhHe/4Icz3VJ12r6ZGyzeh9afzxPs1/uziqJ
        xDzIo7dwZSF6TxtSS1gMIuL9d9tVgokQxJLTP1P7ji3oEK6YqaZxqk7iYEWoid3G
        sNOCOZa8c0AZHQXAfxO0gp1XMHx2XvH6Ld6v4yUwz12TDJ4EfAwrqXIdSJbNpWsv
        sPPUtGmxtzmJGx2cGnIOiR1gGdPfYfzwXaxVQHK0qzCIxg/9b0X+HYBy9U6vK/HI
        iLo5drLcu6QTzDHELHPGla/KmjRPBywI98+6J1Xny52b/Udt/gg6is4A9IK0limy
        c0WeKiLt9suJMgOZSIcYSZduGZibwTfyepqGNa6p3XgSqYRz2TdnfvfgZN2dYlvj
        PrsLl/GvajDaXqP3ukgXFtz3w75hduxjxPzRQu6XHCtRpPonldLIE5jsLG5l6i1R
        yKT/qPnXFKb0lF7hgDT17o6DXSQaDn2tmos/5Z6PV3h7Or12sSQFf81NfZREqwQc
        P+s/7X+yaFEYd4ur8R3TbCqmoabkDxSqKu+nzYgXAnUn1G0sgmS/qBX9sR4XqYFV
        04IEPGFg3evxoYGt1YCXEwmTY77Fb+jIHiVVl6XUNRgFZ5oafiP+FOEHyja+euVf
        NSeP3sZOuW3qo9kcUQPwRtK5KLla34kxHmUeYxF0HugS4MtGaW4W4rdd696/vO4U
        1ORGKyWLJIxFhWPpkUQi+VIackdGwK1p3KOYSnIo1yVhMxVFgNRa+i7lYlRBtz+v
        qgsrmkKLJjkr8C89HhuzqBGmu8piBbXmP2S/EY9ELvyqsSpBCTqjVn4+ipIjrZf9
        zQN8zoKIUeGUqS4mQgSwxWCh5k3+7O0mRB3T1uF0QSxXHdcEEG3u0Z/TWDGXws+T
        SYFSvyGDOF1F2tlSJBhZDCPS8+50gWgPRQ8JZRiiGbW753YaOWCZoO7RAPUBmRnu
        ovN5/ceVckpIyo0i/NCxjLLS6j2qk8YTPPkvigWSLRZzCgmcLSMzOYrxpsaAwOGe
        W4Zn4VHw/KU8AhgFLSn/I49vf5Pl7Sw0rWTBP24/hYstQ945oMJfAO8+y0TfwaPS
        huj+pKc65Pbe1D1I5L/KFtA/kPSWl1ypyRoz/S6sdV6hYULNukAqV6ldKUg6SZrV
        CaxAFgJTGC/2GkdR86cqAjWUp6E0Oj4iJntxtOvPGG3gpe/zu8tDChlfpqO1eKYY
        w+loOTnGA1+nrL8eLWI9Q1W7gP0XvweBvkiVfgAOU8YuHDbVByERm6d7K3QC2+ni
        mgRyAHwrJXpSZjsnwHPwW/c8XOQJ3LnFjPh8GCTLzvXvIj43bLypuZcdor5aBBUb
        QhLxrFfJsdhmqKxBZ+PvF/OIDEh9YcYPPrHYD1iZp3Dmdk4YRuM4JvRsNK0mVVZT
        ZGLNH16/iEkISv8Hm75PHshgh/npvnGJpBB+kbW/q3SA9Cj4Ne4R5Lsscrto4kx1
        h5f1Jbtlud2CVtQlxO7QldnVBJRBle4T0TGs9EKLGGkxU2iDKhtP3eo5WV8ppYSk
        pLZrKkeDIFWhdscl3ZtB/cdnj/oks1x4BSAZDijDAtuBzBrE5qhJeundpenx8mO2
        SG7iRO2cPTA11+sEQayoenw8renSyXRvYbzuTcyUBuak
        -----END ENCRYPTED PRIVATE KEY-----

        """
    static let inconsistent = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEowIBAAKCAQEAwtJwsOYWJLysvUzq0XWDcMgMgInSKR/t0FtmciZfsbkMYrwN
        z2KgQDRkgzF6zsxnoplTpNTwyePjTwm/KFU9dWzL97d3pVtFxCsD7aPD+sThU5mj
        /cXrDEIJUMf46b4IUp8Fv1eH6M8VZt8+C8C/EaGFKBPheVGDsCkTps1VFomST1ew
        Etd2KwlVZe3w+vb3uQBhDpbDANxX8S1QFdWtBCjFzH5u5db6Gm6yqGEAgdXvm5Hn
        qclrAuPIQbX/F3jmA0iSLSmP4JiSEXggLtGyeGjiQPXydbdvYFC3vOHR1VfKEbFS
        pPqjiua78q+xuzPFnDipyvj2BPyibPHa+Y9HIwIDAQABAoIBAAYrm21u4XVTvcuC
        ZnmF1Z46fR2Lv+qU2/evvWSQzz0WFaIBlL+5vvDpoo6pKtuRNm28RMhBWkhP/cC2
        F/t+Ck6ayIcAT5DJfZct9EI63+0kU9f4U2z+hL2ZpdPiJtcNsWkfJ5PHgO11tEF9
        gT3mt+Z7Ys1B0UVXY0AEEl7uZ+spGBFz5kOgVpq8RWxfNJE9NcU1DDp354CxdRkN
        bhbIFdTjQEIIo5ZHSx7ztIU/mNUQ8s88LJ5wrxgLHJ92/vPpYT0sCwC2WKlQuZXJ
        kLG/ltXfuetqC9x+5FOfC7hqQC/zkAj5aYaDVBKwQDuntRYUKmF3c9U3ShUBtDRZ
        kV4/dckCgYEA9cCPmnL2PZlxv9WbdR4jgj6XZYEmdW0iV2osQLd4uY14ns29mr3R
        4Y3Qj79Lj8nyM5Wer28V4Rr72Ra29T9fqeNg4NSYFSrMfcJusldGXg9bhnBBzm5g
        k4BeJupAs90M2Am/YBZzyYTXLs0pNC5Mtr7XZI0T5GCr/1VvCs0LeN0CgYEAyvIx
        Uru4U/CTFWG06WkVhgkhOxaHSa4VdZctkOzf2yELCAtYk3+aCLDwwL4RHRkvmaGu
        f+SJK1ephwDH5deQcGQn+CDxWIwakrQxdALXMLWyUpbINc3a459l4cFTOBd8Z2t2
        JBBfzk4MOyQiiigmG3L2och3Poo3CjE7zsH5v/8CgYEA6Scc1xqUthJ7UdY13CKQ
        68O4XUvvkd7NgwOvImMu/VPUCU4GweWvVv/1zDtgU/XzfK9J0wVgS6YPJIIhaIIM
        n6CizAvGkeZ+Bh5OaZLVpu2JFv4v4Mrlg2t5aBA8/KgOxHRTBbWnepw2jyeEHQaE
        L6jVr4cNRQTWPLPwWt34MV0CgYAiaP5D8OBIGzpVHcP274Jev52Kzz8RFxs8XO20
        7PTnyqp8KrBSEgikAJxRkeiE7ohLnEZiGPXJC4wK/+7k4a/z3oeIYs2JHfhDd5oK
        +ZBTCfu6VSaNOOIsRhKYPJdHo3PMdUQKyVv1NvaL8IyKsFQFw3Bd7geJvhV5/O8P
        F4SpMQKBgAfZA+M17y21u8GE4iHGRzNxfHseSMbmqxLoSqBlnqGx71NA/Oro3k5D
        Nvd37d0juc2UcunTSveeXH8MKHLaWaOe9h431gTFx3KC4rc6AOxs9aEA/MmjDhdx
        gtW0+umPtYttyo27fhisB/tqGwXSscyEPDxZrzBYRz/TRES4V83z
        -----END RSA PRIVATE KEY-----

        """
    static let small = """
        -----BEGIN RSA PRIVATE KEY-----
        MIICXQIBAAKBgQC915UIZIiWMFM1Wf/wDBL0+dTBbCQeGorupwMy92ejxu0OEumg
        nG378m6j6yw67CIEfImAIDP2n5tgdA91JYEsn0Ev5ON3cw0ZUZVOfRzRZdAfYTVI
        +dnGlw5hQeJS5N+MBkwmZERKcdjiS6hhkFSGOJPHdyg59K7CQDA//dySvQIDAQAB
        AoGBALZiEQnZG+e+UZJl/p6t2uCDzERvElvhgCw7Q7WJPoZ3rHLi9JSa9Icip+zP
        GNUa2quYwbjYN1PujqWhmuAewfNljiVvgk8e7LH2IfTBbxYMEh8J+NGRD+SsJ+pk
        V4vyTEvUsJQeE/oqz25Y5rPWUhNZmJnOIj3Go8tkEM+2HcH5AkEA78qQf2ZSAlc2
        YzreM48rgFD7ZvIxZo3O4aEn5rGy+gD+gs+FbvyaaGAGliE7dPV7+mtiXHr8nphm
        F8DSXdzJqwJBAMqsre31kZ81mjAdvyk2o5DoddMdoV7nuhXFWNusjbHMe7Nl9Ckz
        plDx5Y4ypbuWCY2MtEgLWa4ytzxVSxGevTcCQQC7cZ8u1683wTD0tKnJqBsbPTKo
        sJ5JSoTz/2QPg80ifPB3FP17Wt7gxF+hr+yoatU1VggXvtQGrZ7w5nwLf3HtAkBh
        0QGIzXJg0q/99P1j2LkMoQTsxWoyscg/5aVDMH6ah0RUiypSEFl+y6CtBoiyhnFJ
        3dTMyJ2Z02RYPBolAOX1AkB9dXBCNl9REkV63exzcvP4zGtNNNKtnu5Y1aoaT5KX
        938xJTQiiTF3xFnFSgkGzHlv/4GTA4gix4C+AqdzKird
        -----END RSA PRIVATE KEY-----

        """
    static let exponent3 = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEowIBAAKCAQEA3NpizgzkfKP0yQXX+WiESFxqXPQRu6M4SSV1a8ODTdAiOVoB
        HNp5S5TdTspCEJJHLbojGr5a/lvKENq4+AQ0L5m8RZQh63qb3uCTcoOp/ylnmq7c
        M5COHGJxohABKPXVLva9rpQy8cHH9309jOrqvC9iena0kJSdU9zLehl+C7hRi/Ve
        K7DBa77ATV4pX5GOv+TLs5nbxjBjh3M1CuBU+bDFYdUnjzwCv591rnF0tcd4IuEA
        s6WPCxqGejrwth92pCTh4HfNZvLBxxcV0L6PPAJaT3+sw7gLb4OUqEBJTrV6+etM
        5DXNIPTU9J4BiVWRXYng7LPcUYGsZnYzJqO3DQIBAwKCAQEAkzxB3rNC/cKjMK6P
        +5sC2uhG6KK2fRd6225OR9es3orBe5FWEzxQ3Q3o3zGBYGGEySbCEdQ8qZKGtecl
        +q14H7vS2Q1r8lG9P0BiTFfGqhuaZx89d7W0EuxLwWAAxfk4yfnTybgh9oEv+lN+
        XfHx0spBpvnNtbho4pMyUWZUB875ALqbugKDIXU/j59cDZoYhvpMe65vUFcyLzFm
        CBnO/fb99+ltIsbVzt9QkZdNUhgiej+12M0wsQzAyX389zHInYLHwu/g6bWnwsIN
        zLC080/fKnYadIO/Y8jgcimXLoDgRYhEJH1RQwMd0y5uAZtlpuT5YhGGaDnE/wXb
        fjAbUwKBgQD4x0FDg0Sl8JaAhC50tPPxTa/O05ZelAnO8EWAxsQVNHQrG9rUxMRb
        Rt+eSLTAzUQh49IvAmeWfbjYhIh5oMeBJN0+uypmSbXPDvOiYPKf3O8ePxJewxbJ
        ikrMrPkC2tKjzh5bVMog5tWlH/cCixmZYDLaZoeY/frmNFBWhGLcmwKBgQDjQ5wx
        EWhWyPhgccCqljZ4p72KJn3WOaPJUGObN/WJSEodUhwvFk1mwnDei1m/7V8ih69A
        7Aovg86Mx3V7oo1IkwN3gOWVvqx3FABevMLf8httULwmUduiz4t3UAjjriGGw4CL
        WK+yVZqDF+FZ+9Lfgv+QcxH5tzAes50TZPixdwKBgQCl2iuCV4MZSw8AWB74eKKg
        3nU0jQ7puAaJ9YOrLy1jeE1yEpHjLdg82epphc3V3i1r7TbKAZpkU9CQWFr7wIUA
        wz4p0hxEMSPfX00W60xqk0oUKgw/LLnbsYczHftXPIxtNBQ84zFrRI5uFU9XB2Zm
        QCHm7wUQqVHuzYrkWEHoZwKBgQCXgmggtkWPMKWVoSscZCRQb9Oxbv6O0Rfbiu0S
        JU5bhYa+Nr10uYjvLEs/B5Eqnj9sWnTV8rF1AomzL6OnwbOFt1elAJkOfx2kuAA/
        KIHqoWeeNdLENpJsilz6NVtCdBZZ16sHkHUhjmcCD+uRUoyVAf+1ogv7z3VpzRNi
        Q1B2TwKBgBDVrhTEK5p3RUhpnlVKdARqcfDp4NXydr0gop/ZbvWQy3F9lIaAwE2R
        dm65xYJPqnxQxlk+peIPbeNxdkATbdhGgU23yUSYnexJ/z6RskhxhFLXj1v6ntwA
        GBeVjSl/9kbkpnWq5IPgc+jLe6dFUgUmza4I0qo9o0n+a4M0oS44
        -----END RSA PRIVATE KEY-----

        """
    static let elliptic = """
        -----BEGIN EC PRIVATE KEY-----
        MHcCAQEEIPOAiW3Iu/LcVrxPh2c70xFj/7t8eCi0rgOA0/PXtFe1oAoGCCqGSM49
        AwEHoUQDQgAE3rDtoRlBaP6wMbaK7imHr9XuxLbCtnk5/vjS2DQoWavH7rb4qFo/
        DO85u7t0xx1+VpBuI5yW3OahQjlkSzkYbw==
        -----END EC PRIVATE KEY-----

        """
    static let ed25519 = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIJz98m0I5retOFgeg8iGSdFnK9yx+OP/iViBcFFzCVWV
        -----END PRIVATE KEY-----

        """
    static let garbage = """
        -----BEGIN RSA PRIVATE KEY-----
        MAMCAQA=
        -----END RSA PRIVATE KEY-----

        """
}
