namespace Samspel.Domain.Agreements.Laws;

/// <summary>Something known to be wrong, missing or unclear in the agreement's text (känd brist).</summary>
/// <param name="Id">Stable name, "D1".</param>
/// <param name="Sections">Where; empty for the front page or the whole text.</param>
/// <param name="Footnotes">In which footnotes.</param>
/// <param name="Description">What it is, in our own words.</param>
public sealed record KnownDefect(string Id, IReadOnlyList<string> Sections, IReadOnlyList<int> Footnotes, string Description, Certainty Certainty);

/// <summary>The known defects of RD20/04734. They hold for that text alone.</summary>
public static class KnownDefects
{
    public const string Dnr = "RD20/04734";

    public static readonly IReadOnlyList<KnownDefect> All =
    [
        new("D1", ["2.3", "10.2"], [], "Hänvisningen 5 kap. 8 § SoL är fel. Skyldigheten att ingå överenskommelse stod i 5 kap. 8 a §, och står nu i SoL (2025:400) 7 kap. 2 §.", Certainty.Verified),
        new("D2", [], [], "Alla hänvisningar till socialtjänstlagen gäller den lag som upphävdes den 1 juli 2025.", Certainty.Verified),
        new("D3", ["3.5"], [], "Den fjärde grunden i HSL 5 kap. 7 §, om våld och andra övergrepp, saknas fast den gällde när texten daterades.", Certainty.Verified),
        new("D4", ["2.3", "6"], [], "Barn i skyddat boende nämns inte. De omfattas av lagen sedan den 1 april 2024.", Certainty.Verified),
        new("D5", ["11", "13"], [], "Giltighetstiden är tre år och en dag, och revideringen vart tredje år infaller på samma dag som den slutar.", Certainty.SaidByTheAgreement),
        new("D6", [], [], "Dagen för Välfärdsrådets godkännande är inte ifylld (2021-XX-XX). Det framgår inte av texten om rådet har godkänt.", Certainty.SaidByTheAgreement),
        new("D7", ["3.8", "3.9"], [45, 46, 47], "I noterna om sekretess står SOL där OSL avses, bland annat i fotnoten om undantagen i 25 kap. 11-14 §§.", Certainty.Verified),
        new("D8", ["1.1"], [], "Där det ser ut att stå artikel 31 är det artikel 3 följd av notmärke 1.", Certainty.SaidByTheAgreement),
        new("D9", ["3.3", "5"], [35, 54], "LSS anges med två olika nummer. Rätt nummer är 1993:387.", Certainty.Verified),
        new("D10", ["6.3.2"], [60, 61], "Texten pekar på fotnot 60 där rutinen i fotnot 61 avses.", Certainty.SaidByTheAgreement),
        new("D11", ["3.5"], [40], "Texten nämner en överenskommelse om vuxna med psykisk funktionsnedsättning, men noten pekar på den om missbruk.", Certainty.SaidByTheAgreement),
        new("D12", ["3.9"], [], "Uppräkningen av dem som ska anmäla oro är äldre än lag 2025:1501. Bland annat saknas tandvården och ett tjugotal myndigheter.", Certainty.Verified),
        new("D13", ["6.3.2"], [], "Texten säger att socialtjänsten begär hälsoundersökning. Enligt lagen underrättar socialnämnden regionen.", Certainty.Verified),
        new("D14", ["9.1"], [], "Indikator 6 slutar vid 17 år medan målgruppen och indikator 7 går till 20. Nämnare och mätdag saknas, och ”i samband med” anges utan dagar.", Certainty.SaidByTheAgreement),
        new("D15", ["10"], [], "Rubriken skiljer sig mellan innehållsförteckningen och texten.", Certainty.SaidByTheAgreement),
        new("D16", ["10.2"], [], "Det framgår inte från vilken dag månadens varsel räknas, och styrgruppen, Länschefsnätverket, presidiet och Välfärdsrådet har inga tidsgränser.", Certainty.SaidByTheAgreement),
        new("D17", ["10.3"], [], "Välfärdsrådets eget beslut saknas i den lokala tvisten, och en tvist mellan två kommuner har ingen väg.", Certainty.SaidByTheAgreement),
        new("D18", ["11", "12"], [], "Det saknas regler för en part som inte godkänner, som lämnar eller som vill säga upp överenskommelsen.", Certainty.SaidByTheAgreement),
        new("D19", ["6.6"], [], "Att ansvaret bör vara klarlagt inom en månad har ingen följd mer än att kostnaden ligger kvar.", Certainty.SaidByTheAgreement),
        new("D20", ["3.6", "6.3.2"], [], "Riktlinjen för SIP och rutinen för hälsoundersökning (RD 20/01207) nämns men finns inte med.", Certainty.SaidByTheAgreement),
        new("D21", ["1.3", "1.7"], [], "Åldersgränserna för barn och unga skiljer sig mellan avsnitten, och elevhälsans målgrupp har ingen ålder.", Certainty.SaidByTheAgreement),
    ];

    /// <summary>The defects of a section of the agreement with that registration number.</summary>
    public static IEnumerable<KnownDefect> Of(string dnr, string section) => dnr == Dnr ? All.Where(d => d.Sections.Contains(section)) : [];
}
