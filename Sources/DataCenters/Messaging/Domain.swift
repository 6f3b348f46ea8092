/// A name of a host as it stands in a text: labels with points between them.
struct Domain {
    /// How many scalars of what was read are the name; points and hyphens at the end are not.
    let count: Int
    /// Whether its top-level domain is one that needs no scheme to be taken for a link.
    let isKnown: Bool

    /// The name at the beginning of some letters; `nil` if they are none.
    init?(_ letters: ArraySlice<Unicode.Scalar>) {
        var letters = letters
        while let last = letters.last, last == "." || last == "-" { letters.removeLast() }
        let labels = letters.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2,
            labels.allSatisfy({ (1...63).contains($0.count) && $0.first != "-" && $0.last != "-" }),
            let top = labels.last
        else { return nil }
        count = letters.count
        let name = String(String.UnicodeScalarView(top)).lowercased()
        let isAddress =
            labels.count == 4 && labels.allSatisfy { UInt8(String(String.UnicodeScalarView($0))) != nil }
        guard isAddress || name.unicodeScalars.allSatisfy({ !("0"..."9").contains($0) }) else { return nil }
        isKnown = isAddress || Self.tops.contains(name)
    }

    /// Those of countries, and the usual ones of other kinds.
    private static let tops = Set(
        """
        ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc \
        cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga \
        gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp \
        ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms \
        mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro \
        rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt \
        tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw \
        aero app art biz blog bot cat chat cloud club com coop design dev edu email expert fun global gov group guru \
        info int jobs life link live lol ltd media mil mobi museum name net network news ninja one online org page \
        photo photos post pro pub red rocks school shop site social software space store studio style support team \
        tech tel ton today tools top travel video vip web wiki work works world wtf xyz zone рф бел укр
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}
