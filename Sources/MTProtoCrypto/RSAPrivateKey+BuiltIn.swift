extension RSAPrivateKey {
    /// The key that dcsim uses unless it is given another one.
    ///
    /// Published here on purpose, both halves, so that test code can carry the public half as a constant. It
    /// protects nothing: for tests only, never for anything else.
    package static let builtIn: RSAPrivateKey = {
        do throws(RSAKeyError) {
            return try RSAPrivateKey(trusted: builtInPEM)
        } catch {
            preconditionFailure("the built-in key is sound: \(error)")
        }
    }()

    /// The key of every CDN DC, which `help.getCdnConfig` tells; published like the other, and as worthless.
    package static let builtInCDN: RSAPrivateKey = {
        do throws(RSAKeyError) {
            return try RSAPrivateKey(trusted: builtInCDNPEM)
        } catch {
            preconditionFailure("the built-in key is sound: \(error)")
        }
    }()

    private static let builtInPEM = """
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
        kLG/ltXfuetqC9x+5FOfC7hqQC/zkAj5aYaDVBKwQDuntRYUKmF3c9U3SkABtDRZ
        kV4/dckCgYEA9cCPmnL2PZlxv9WbdR4jgj6XZYEmdW0iV2osQLd4uY14ns29mr3R
        4Y3Qj79Lj8nyM5Wer28V4Rr72Ra29T9fqeNg4NSYFSrMfcJusldGXg9bhnBBzm5g
        k4BeJupAs90M2Am/YBZzyYTXLs0pNC5Mtr7XZI0T5GCr/1VvCs0LeN0CgYEAyvIx
        Uru4U/CTFWG06WkVhgkhOxaHSa4VdZctkOzf2yELCAtYk3+aCLDwwL4RHRkvmaGu
        f+SJK1ephwDH5deQcGQn+CDxWIwakrQxdALXMLWyUpbINc3a459l4cFTOBd8Z2t2
        JBBfzk4MOyQiiigmG3L2och3Poo3CjE7zsH5v/8CgYEA6Scc1xqUthJ7UdY13CKQ
        68O4XUvvkd7NgwOvImMu/VPUCU4GweWvVv/1zDtgU/XzfK9J0wVgS6YPJIIhaIIM
        n6CizAvGkeZ+Bh5OaZLVpu2JFv4v4Mrlg2t5aBA8/KgOxHRTBbWnepw2jyeEHQaE
        L6jVr4cNRVHWPLPwWt34MV0CgYAiaP5D8OBIGzpVHcP274Jev52Kzz8RFxs8XO20
        7PTnyqp8KrBSEgikAJxRkeiE7ohLnEZiGPXJC4wK/+7k4a/z3oeIYs2JHfhDd5oK
        +ZBTCfu6VSaNOOIsRhKYPJdHo3PMdUQKyVv1NvaL8IyKsFQFw3Bd7geJ6xV5/O8P
        F4SpMQKBgAfZA+M17y21u8GE4iHGRzNxfHseSMbmqxLoSqBlnqGx71NA/Oro3k5D
        Nvd37d0juc2UcunTSveeXH8MKHLaWaOe9h431gTFx3KC4rc6AOxs9aEA/MmjDhdx
        gtW0+umPtYttyo27fhisB/tqGwXSscyEPDxZrzBYRz/TRES4V83z
        -----END RSA PRIVATE KEY-----
        """

    private static let builtInCDNPEM = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEpAIBAAKCAQEA5MCi7yqDB60zDz6seVHalD68RuOORGR7KKfEci7fvbU7b46m
        Xoqu4UnZs0SDNtQFeDCoy9KGchvA7QyPvWg58YrTYxVrnLMNbfRafQVP1hy04Kka
        6aOdow0JczTqzXrSzUuyg6RJWjI93XgpQs+5ot14RgMlU5GUWN4dJKjHiybbcIjQ
        T9n1/jS7XLnRgrXM490YRJ6LFVjRUHt7hbxOJy8LZlJQ90isUshRCQKtljLepGnw
        MXgeKqr4Dnc1mU4yaIAtu3RRoPVH+ndyUTXIMqhJOXuGzVcm8yt1nVOpVKZPMkKF
        ibD26UUyxiJ8D++IJFkGBtg3D57NPsiAx5mZeQIDAQABAoIBAARdT46IIrK0ttwZ
        hPFrTXlqyVgB6KQ8lY6k8COB6kdvQTMjnIrXvbad3ISQ2qm4ZGKoF68Min+msL46
        cTX62oYrBlWmN499vr8ZvIM/pMe6nvyIBXPZPmf5bEl8LucHlaTl8Zc/knML29sm
        pdo45pC+sILcywDGmYxo2n3+prtXKSMDbHUQl0S9Jsst/eOxqM1z8IjWYMoyv+Qv
        cUg+VDa7+YQiKYAdEFjVeXWQUugMKCLS7c7suxUf+H7LIkop+WvXv8pD1iJLmXh6
        SzSDnvN2OpRzle6/1zNBwMF2YDOlkj1MQnI23A7D903hQJOodrIpz5iddk75W/X6
        BbPzCeECgYEA9N0CSogr0t89oD7fu+2/iCiiNVdyEBDmU59QcgINMs39k3ZxneFQ
        QC8vjBaVQWYSNG7i3bdxoxPy7sTI8vNnxTQui3wpJaQSlk63DF3zSGKDe1yFOJzt
        Q7XZoWyg/f0iBJ3I49zTFAavQauyI8sbDWH942aa60Vj1lfaNq2q79ECgYEA7ygL
        xluxAOFbfG7Q6I3WapVxCmIK08l+VHxuuYdP8w3zKWZ3Ws6btD4cqK+pOjnFa1fk
        ZxytO7yb5Sq0pCRI9A7EUxk0ZifmTsUIcYXVBq4jdwC9PjybguSuLWjAHSaqndSK
        D/81a/HIPYis4tKHvCl8+3gVQKUoF15ccxZrYSkCgYEAjmSDc5IyYeNeM/S8KM3+
        BpESmxBqDTu2pURNBK96u2OcpYdIVPZ0s459COsNCsXvqjwdg6+szpfIOt+Gt/mi
        C8TnmEewqen6wRuvSOrNkfdv3GoWMrDXLPvwPfYsvObaRHL5IsEEom2stvTAmB4B
        ckvc18OQLWbhwwC9rfRaJjECgYABNia5HoXLB1k7TCRqyS0o5RDpiI2dfQvSyb6V
        2gWhqZRtxUMdhqZrR1VF1X35+YjyfkN98js+bjor8wdvPW/RLLH56crGKbWU+JKO
        YKsvmXo8hBhxVEVFaHspZ7pxa1y55/W7FwPiRBtLlIGrtH1TirJDY9xXs358f9Hg
        E2D/4QKBgQClNB1PxoGCRek9Rdr4/Cxc6OcH+1UhqXvVEv+D+ZnVFsJh4T2xJb2N
        VSGJY4XH2JpiPTfClYY8NGrb+Suy0cwpqQQUfsGH6/js6GeY7LH3CEQaAOjj8JuO
        U+sAB1btKfJxkw1JiEGXq37dUYNpC6xQjQOUgDd0dOJjsUtBbAeUvw==
        -----END RSA PRIVATE KEY-----
        """
}
