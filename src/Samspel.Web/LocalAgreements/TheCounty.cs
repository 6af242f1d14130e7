using Samspel.Domain.Agreements;
using Samspel.Domain.LocalAgreements;

namespace Samspel.Web.LocalAgreements;

/// <summary>The county agreement that the local ones are built on (länsövergripande överenskommelse).</summary>
static class TheCounty
{
    /// <summary>RD20/04734, prepared by Länschefsnätverket 2021-06-11, from 2022-01-01 (11).</summary>
    public static readonly CountyReference Agreement = new("RD20/04734", new DateOnly(2021, 6, 11), new DateOnly(2022, 1, 1));

    /// <summary>An agreement as a local one refers to it; null while its first day is unknown.</summary>
    public static CountyReference? Of(CountyAgreement? agreement) =>
        agreement?.Term.From.Day is { } from ? new CountyReference(agreement.Dnr, agreement.Preparation?.On.Day ?? from, from) : null;
}
