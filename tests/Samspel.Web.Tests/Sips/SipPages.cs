namespace Samspel.Web.Tests.Sips;

/// <summary>The pages in a case that go from need to preparation, and beside the course.</summary>
static class SipPages
{
    public static readonly string[] All =
    [
        "", "/historik", "/behov", "/samtycke", "/samtycke/fraga", "/samtycke/nytt", "/samtycke/svar", "/samtycke/aterkalla", "/starta", "/ingen-sip",
        "/barnets-basta", "/forbered", "/deltagare", "/lamna-over", "/ta", "/avsluta-sarskilt",
    ];

    /// <summary>Those that take a form, each with fields that would do.</summary>
    public static readonly IReadOnlyDictionary<string, (string, string)[]> Posts = new Dictionary<string, (string, string)[]>
    {
        ["/behov"] = [("Form.Situations", "ResponsibilityMustBeClarified"), ("Form.NoticedBy", "Relative"), ("Form.Description", "Nya ord om behovet")],
        ["/samtycke/fraga"] = [("Form.Recipients", Arrange.UnitId("bup-falun").ToString()), ("Form.Information", "Nya ord om informationen"), ("Form.Givers", "GuardiansDecide"), ("Form.Maturity", "Nya ord om mognaden")],
        ["/samtycke/nytt"] = [("Form.Recipients", Arrange.UnitId("bup-falun").ToString()), ("Form.Information", "Nya ord om informationen"), ("Form.Givers", "GuardiansDecide"), ("Form.Maturity", "Nya ord om mognaden")],
        ["/samtycke/svar"] = [("Form.Who", "barnet"), ("Form.Yes", "true"), ("Form.How", "Oral"), ("Form.On", "2026-11-23")],
        ["/samtycke/aterkalla"] = [("Form.Who", "barnet"), ("Form.On", "2026-11-23")],
        ["/starta"] = [("Form.Judgement", "Nya ord om bedömningen"), ("Form.ChildsView", "Nya ord"), ("Form.HowUnderstood", "Nya ord")],
        ["/ingen-sip"] = [("Form.Offers", "informationsmöte"), ("Form.Text", "Nya ord om erbjudandet")],
        ["/barnets-basta"] = [("Form.Judgement", "Nya ord om bedömningen"), ("Form.ChildsView", "Nya ord"), ("Form.HowUnderstood", "Nya ord")],
        ["/forbered"] = [("Form.WhatMattersToMe", "Nya ord om det viktiga"), ("Form.HowITakePart", "Phone"), ("Form.Question", "Nya ord")],
        ["/deltagare"] = [("Form.Rows[0].Who", "Nya ord")],
        ["/lamna-over"] = [("Form.To", "inkorg")],
        ["/ta"] = [],
        ["/avsluta-sarskilt"] = [("Form.Why", "Moved"), ("Form.Text", "Nya ord om flytten")],
    };
}
