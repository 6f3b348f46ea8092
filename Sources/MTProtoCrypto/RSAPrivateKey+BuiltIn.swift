extension RSAPrivateKey {
    /// The key that dcsim uses unless it is given another one.
    ///
    /// Published here on purpose, both halves, so that test code can carry the public half as a constant. It
    /// protects nothing: for tests only, never for anything else.
    public static let builtIn: RSAPrivateKey = {
        do throws(RSAKeyError) {
            return try RSAPrivateKey(trusted: builtInPEM)
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
}
