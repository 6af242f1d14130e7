using static Samspel.Domain.Agreements.Laws.Certainty;

namespace Samspel.Domain.Agreements.Laws;

/// <summary>
/// The provisions the agreement refers to, or stands on without saying so, each with its days and where it stands now (lagregister).
/// Checked against the texts of 2025-09-01 to 2026-04-25; a day that has not been looked up is left open.
/// </summary>
public static class LawTable
{
    static readonly DateOnly LastOfOldSoL = new(2025, 6, 30), FirstOfSoL = new(2025, 7, 1);
    static readonly DateOnly ShelteredHousing = new(2024, 4, 1), ViolenceGround = new(2021, 8, 1);

    const string AgreementDuty = "Kommunen ska ingå överenskommelse med regionen om samarbete kring barn och unga i vård utanför hemmet eller i skyddat boende, personer med psykisk funktionsnedsättning och personer i skadligt bruk eller beroende.";

    public static readonly IReadOnlyList<LawReference> All =
    [
        // Socialtjänstlagen (2001:453): all of it has moved
        Moved("2", "7", "10 kap. 8 och 9 §§", "Individuell plan (SIP)", "Kommunen ska med regionen upprätta en individuell plan när behov finns och den enskilde samtycker. Arbetet börjar genast."),
        Moved("3", "6 a", "21 kap. 1 §", "Öppna insatser från 12 år", "Barn som fyllt 12 år kan få öppna insatser utan vårdnadshavarens samtycke när det är lämpligt."),
        Moved("5", "1", "18 kap. 1-5 §§", "Barn och unga, allmänt", "Socialnämnden ska arbeta för trygga och goda förhållanden, uppsökande och förebyggande. Allmänt uppsökande arbete står i 6 kap."),
        Moved("5", "1 d", "7 kap. 2 § första strecksatsen", "Överenskommelse om placerade barn", AgreementDuty),
        Moved("5", "8", "7 kap. 2 § andra strecksatsen", "Överenskommelse om psykisk funktionsnedsättning (rätt lagrum var 5 kap. 8 a §)", AgreementDuty),
        Moved("5", "8 a", "7 kap. 2 § andra strecksatsen", "Överenskommelse om psykisk funktionsnedsättning", AgreementDuty),
        Moved("5", "9 a", "7 kap. 2 § tredje strecksatsen", "Överenskommelse om missbruk", AgreementDuty),
        Moved("5", "10", "13 kap. 9 §", "Stöd till anhöriga", "Socialnämnden ska erbjuda stöd till den som vårdar eller stödjer en närstående."),
        Moved("6", "7", "22 kap. 8 §", "Placerade barns vård", "Nämnden ska medverka till att placerade barn får god vård, lämplig utbildning och den hälso- och sjukvård de behöver."),
        Moved("6", "7 b", "22 kap. 11 §", "Uppföljning av placerade barn", "Nämnden ska noga följa vården av placerade barn."),
        Moved("6", "8", "22 kap. 13 §", "Övervägande av placering", "Nämnden ska överväga placeringen minst var sjätte månad."),
        Moved("11", "1", "14 kap. 2 §", "Utredning", "Nämnden ska utreda det som kommer till dess kännedom."),
        Moved("11", "1 a", "20 kap. 1 och 2 §§", "Skyddsbedömning", "Omedelbar skyddsbedömning görs genast; beslut om utredning fattas inom 14 dagar."),
        Moved("11", "2", "20 kap. 3 §", "Utredningstid", "En utredning om barn ska vara klar inom fyra månader, om det inte finns särskilda skäl."),
        Moved("11", "3 a", "22 kap. 7 §", "Underrättelse om hälsoundersökning", "Socialnämnden ska underrätta regionen om att barnet ska erbjudas hälsoundersökning, om den inte är obehövlig. Det gäller även skyddat boende."),
        Moved("12", "1", "16 kap. 1 §", "Gallring", "Regler om gallring i personakter."),
        Moved("12", "2", "16 kap. 2, 2 a och 3 §§", "Undantag från gallring", "Regler om vad som bevaras och hur länge."),
        Moved("14", "1", "19 kap. 1 § (anmälan) och 20 kap. 6 § (uppgifter)", "Anmälningsskyldighet och uppgiftsskyldighet", "Fler myndigheter och yrken än tidigare ska genast anmäla; tandvården är en av dem. Uppgifter ska lämnas när utredning har beslutats."),
        Moved("14", "1 a", "19 kap. 5 §", "Möte med anmälaren", "Nämnden bör erbjuda barnet, vårdnadshavarna och anmälaren ett möte om det är lämpligt."),
        Moved("14", "1 b", "19 kap. 6 §, OSL 26 kap. 9 a §", "Information till anmälaren", "Nämnden får informera. Den som ber om det ska få veta inom en vecka från beslutet, om det inte är olämpligt."),
        Moved("14", "1 c", "19 kap. 4 §", "Var och en bör anmäla", "Den som misstänker att ett barn far illa bör anmäla det."),

        // Socialtjänstlagen (2025:400)
        New("7", "2", "Överenskommelse mellan kommun och region", AgreementDuty),
        New("10", "8", "Individuell plan (SIP)", "Planen upprättas när behov finns och den enskilde samtycker. Arbetet börjar genast. Den anger insatser, ansvar, andras åtgärder och vem som har det övergripande ansvaret."),
        New("10", "9", "Planen görs med den enskilde", "Planen upprättas tillsammans med den enskilde när det är möjligt; närstående får delta om det är lämpligt och den enskilde inte motsätter sig det."),
        New("13", "9", "Stöd till anhöriga", "Socialnämnden ska erbjuda stöd till den som vårdar eller stödjer en närstående."),
        New("18", "1-5", "Barn och unga, allmänt", "Socialnämnden ska arbeta för trygga och goda förhållanden, uppsökande och förebyggande."),
        New("19", "1", "Anmälningsskyldighet", "De myndigheter och yrken som räknas upp ska genast anmäla. Listan ändrades genom lag 2025:1501; dagen då den började gälla är inte kontrollerad."),
        New("19", "4", "Var och en bör anmäla", "Den som misstänker att ett barn far illa bör anmäla det."),
        New("19", "5", "Möte med anmälaren", "Nämnden bör erbjuda ett möte om det är lämpligt."),
        New("19", "6", "Information till anmälaren", "Den som ber om det ska få veta inom en vecka från beslutet, om det inte är olämpligt."),
        New("20", "6", "Uppgiftsskyldighet", "När utredning om barnets behov av skydd eller stöd har beslutats ska alla som räknas upp lämna uppgifter som kan ha betydelse."),
        New("21", "1", "Öppna insatser från 12 år", "Barn som fyllt 12 år kan få öppna insatser utan vårdnadshavarens samtycke när det är lämpligt."),
        New("22", "7", "Underrättelse om hälsoundersökning", "Socialnämnden ska underrätta regionen, om undersökningen inte är obehövlig."),

        // Acts where the number stands as it stood
        Kept(Acts.Hsl, "5", "7", null, ViolenceGround.AddDays(-1), "Barn som anhöriga", "Tre grunder och oväntad död.", Verified),
        Kept(Acts.Hsl, "5", "7", ViolenceGround, null, "Barn som anhöriga", "Fyra grunder och oväntad död. Den fjärde är att den vuxne utsätter eller har utsatt barnet eller en närstående för våld eller andra övergrepp.", Verified),
        Kept(Acts.Hsl, "5", "8", null, null, "Samverkan om barn som far illa", "På socialnämndens initiativ. Ändrad genom lag 2025:1498, pekar på SoL 19 kap. 1 och 2 §§.", Verified),
        Kept(Acts.Hsl, "16", "3", null, ShelteredHousing.AddDays(-1), "Regionens skyldighet att ingå överenskommelse", "Samma grupper som i socialtjänstlagen, med ordet missbruk.", Verified),
        Kept(Acts.Hsl, "16", "3", ShelteredHousing, null, "Regionens skyldighet att ingå överenskommelse", "Omfattar även barn i skyddat boende. Talar fortfarande om personer som missbrukar.", Verified),
        Kept(Acts.Hsl, "16", "4", null, null, "Individuell plan (SIP)", "Oförändrad. Arbetet börjar utan dröjsmål.", Verified),
        Kept(Acts.Skollagen, "2", "25", null, null, "Elevhälsa", "Medicinska, psykologiska, psykosociala och specialpedagogiska insatser, mest förebyggande.", NotVerified),
        Kept(Acts.Skollagen, "2", "27", null, null, "Hälsobesök", "Överenskommelsen säger minst tre; antal och ålder skiljer mellan skolformer.", NotVerified),
        Kept(Acts.Skollagen, "2", "28", null, null, "Enkla sjukvårdsinsatser", "Elever får vid behov anlita elevhälsan för enkla sjukvårdsinsatser.", Verified),
        Kept(Acts.Skollagen, "29", "13", null, null, "Skolans skyldighet att samverka", "Huvudmannen och varje anställd ska samverka på socialnämndens initiativ. Pekar sedan 2025:440 på SoL 19 kap. 1 §.", Verified),
        Kept(Acts.Lvu, null, "32", null, null, "Läkarundersökning", "Nämnden får besluta om läkarundersökning och utse läkare. Den ska göras innan ansökan enligt 4 §, om det inte finns särskilda skäl.", Verified),
        Kept(Acts.Lvm, null, "6", null, null, "Läkares skyldighet", "Oförändrad.", Verified),
        Kept(Acts.Osl, "25", null, null, null, "Sekretess i hälso- och sjukvård", "Gäller. Överenskommelsen skriver SOL.", Verified),
        Kept(Acts.Osl, "26", null, null, null, "Sekretess i socialtjänst", "Gäller. Överenskommelsen skriver SOL.", Verified),
        Kept(Acts.Osl, "25", "11-14", null, null, "Undantag från sekretessen", "Samma nummer gäller.", Verified),
        Kept(Acts.Fl, null, "8", null, null, "Samverkan mellan myndigheter", "Oförändrad.", Verified),
        Kept(Acts.HealthExamination, null, "1", null, ShelteredHousing.AddDays(-1), "Hälsoundersökning", "Regionen ska på initiativ av socialnämnden erbjuda hälsoundersökning i anslutning till att vården inleds, för barn och för den som är 18 till 20 år.", Verified),
        Kept(Acts.HealthExamination, null, "1", ShelteredHousing, null, "Hälsoundersökning", "Som förut, och även vid placering i skyddat boende. Lagen anger inget antal dagar.", Verified),
        Kept(Acts.Discharge, "2", "3", null, null, "Inskrivningsmeddelande", "Skickas inom 24 timmar.", Verified),
        Kept(Acts.Discharge, "4", "3", null, null, "Kallelse till SIP vid utskrivning", "Den fasta vårdkontakten kallar senast tre dagar efter underrättelsen om att patienten är utskrivningsklar.", Verified),
    ];

    /// <summary>Words that the law has changed while the agreement keeps the old (ändrade begrepp).</summary>
    public static readonly IReadOnlyList<(string Old, string New, string Where, Certainty Certainty)> ChangedWords =
    [
        ("missbruk", "skadligt bruk eller beroende", "SoL; HSL och LVM säger fortfarande missbruk", Verified),
        ("verka för", "arbeta för", "SoL", Verified),
        ("utan dröjsmål", "genast", "SoL 10 kap. 8 §", Verified),
        ("grundsärskola", "anpassad grundskola", "skollagen", NotVerified),
    ];

    /// <summary>The rows for a provision, oldest first; a range covers the sections in it, and a chapter those without a row of their own.</summary>
    public static IReadOnlyList<LawReference> Rows(Act act, string? chapter, string? section)
    {
        var inChapter = All.Where(r => r.Act == act && r.Chapter == chapter).ToList();
        var own = inChapter.Where(r => Covers(r.Section, section)).ToList();
        return [.. (own.Count > 0 ? own : inChapter.Where(r => r.Section is null && r.Chapter is not null)).OrderBy(r => r.From ?? DateOnly.MinValue)];
    }

    static bool Covers(string? range, string? section)
    {
        if (range == section) return true;
        return range?.Split('-') is [var first, var last] && int.TryParse(section, out var n) && n >= int.Parse(first, null) && n <= int.Parse(last, null);
    }

    static LawReference Moved(string chapter, string section, string now, string about, string says) => new(Acts.OldSoL, chapter, section, null, LastOfOldSoL, $"SoL (2025:400) {now}", about, says, Verified);

    static LawReference New(string chapter, string section, string about, string says) => new(Acts.SoL, chapter, section, FirstOfSoL, null, null, about, says, Verified);

    static LawReference Kept(Act act, string? chapter, string? section, DateOnly? from, DateOnly? to, string about, string says, Certainty certainty) => new(act, chapter, section, from, to, null, about, says, certainty);
}
