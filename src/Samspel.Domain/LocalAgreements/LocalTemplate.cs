namespace Samspel.Domain.LocalAgreements;

/// <summary>One section of the template (avsnitt i mallen): its block, its description and the guiding questions beside it.</summary>
public sealed record TemplateSection(int Number, string Block, string Heading, IReadOnlyList<string> Questions)
{
    /// <summary>The key the section has in a draft.</summary>
    public string Key => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>
/// The template of section 7.2 (mallen för lokala överenskommelser) in the agreement's own words: six blocks, eleven sections and their
/// guiding questions. A section may be left out: the agreement says kan.
/// </summary>
public static class LocalTemplate
{
    /// <summary>The section of the county agreement it comes from.</summary>
    public const string Source = "7.2";

    /// <summary>The section that says how cooperation happens, which every local agreement must make clear (7).</summary>
    public const string HowKey = "2";

    /// <summary>The section about SIP, which the structured answers go with.</summary>
    public const string SipKey = "6";

    /// <summary>The section about what support there is, which the municipality's provision goes with.</summary>
    public const string SupplyKey = "5";

    const string Making = "FRAMTAGANDE/ARBETET MED DEN LOKALA ÖVERENSKOMMELSEN";
    const string Leading = "LEDNING OCH ORGANISATION";
    const string Picture = "LOKAL LÄGESBILD FÖR MÅLGRUPPEN";
    const string Supply = "LOKALT UTBUD AV INSATSER";
    const string Complex = "SÄRSKILDA BESKRIVNINGAR AV KOMPLEXA FRÅGOR";
    const string Implementing = "IMPLEMENTERING, SYSTEMATISK UPPFÖLJNING OCH ANALYS";

    public static readonly IReadOnlyList<TemplateSection> Sections =
    [
        new(1, Making, "Beskrivning av hur framtagandet av den lokala överenskommelsen (ÖK) har gått till samt hur den kompletterar den regionala samverkansöverenskommelsen och andra nationella kunskapsstöd",
        [
            "Vilka verksamheter och funktioner/personer har varit involverade?",
            "Hur har arbetet gått till?",
            "Hur har den förankrats lokalt?",
            "På vilket sätt (konkret) kompletterar den lokala ÖK den regionala ÖK och nationella kunskapsstöd?",
        ]),
        new(2, Leading, "Beskrivning av den lokala samverkansorganisationen",
        [
            "Hur och när samverkar vi lokalt kring målgruppen, det vill säga vilka verksamheter och funktioner medverkar på olika nivåer (övergripande-, verksamhets- och individnivå)?",
            "Hur och när är den högsta ledningen involverad (politisk- resp. tjänsteledning)?",
            "Vem/vilka samordnar arbetet lokalt (praktiskt sett)?",
            "Hur och när sker samverkan lokalt (i praktiken)?",
            "Hur och vad registreras i Synergi?",
            "Hur löser vi ev. uppkomna lokala tvister?",
            "Vilka andra aktörer involveras utöver socialtjänst och hälso-och sjukvård (andra verksamheter inom kommunen, Kriminalvården, Försäkringskassan, Arbetsförmedlingen m.fl.)?",
        ]),
        new(3, Leading, "Hänvisning till och beskrivning av lokala rutiner och riktlinjer, m.m.",
        [
            "Vilka riktlinjer, samverkansdokument, avtal, rutiner (blanketter?) finns redan och var finns de?",
            "Behöver de uppdateras och/eller saknas några?",
            "Vilka ska användas och när och av vem?",
            "Hur sker en gemensam dokumenthantering?",
            "Finns det lokala avtal för t.ex. familjecentral och ungdomsmottagning/ungdomshälsa?",
        ]),
        new(4, Picture, "Beskrivning av den lokala kontexten för målgruppen",
        [
            "Hur ser problematiken ut vad gäller dess omfattning m.m.?",
            "Aktuell statistik uppdelat på olika målgrupper och kön, ålder och annan bakgrund.",
            "Vilka når vi och når vi inte idag?",
            "Ev. inventering av beskrivning av bakgrund och historik kring samverkansarbetet kring målgruppen i vår kommun.",
        ]),
        new(5, Supply, "Beskrivning av de lokala förutsättningarna att ge olika former av vård och omsorg",
        [
            "Vilka insatser finns lokalt?",
            "Hur speglar dessa behov från olika målgrupper?",
            "Vilka saknas?",
            "Vilka bör utvecklas och hur görs det?",
        ]),
        new(6, Supply, "Beskrivning av det lokala arbetet med samordnande individuella planer (SIP)",
        [
            "Vem kan initiera?",
            "Var och när sker träffen?",
            "Hur sker inbjudan?",
            "Vem dokumenterar och följer upp?",
        ]),
        new(7, Complex, "Beskrivning av hur jämställdhet och jämlikhet, barns rättigheter samt inflytande och delaktighet för målgrupperna (såväl barn som vuxna och närstående) integreras i den lokala överenskommelsen",
        [
            "Hur integreras ett jämställdhets- och jämlikhetsperspektiv tillika barns rättigheter?",
            "Hur involveras individerna och närstående (både barn och vuxna) i olika nivåer inom verksamheten?",
        ]),
        new(8, Complex, "Beskrivning av hur särskilda omständigheter och särskilt sårbara målgrupper prioriteras i det lokala arbetet",
        [
            "Vilka är de?",
            "Hur synliggörs särskilt barn och unga?",
            "Behövs särskilda insatser för några av målgrupperna och hur utvecklas de?",
        ]),
        new(9, Complex, "Beskrivning av förändrings- och förbättringsarbete",
        [
            "Hur tillämpas en evidensbaserad praktik i verksamheterna?",
            "Hur används senast tillgängliga kunskap i nationella kunskapsstöd t.ex.?",
            "Pågår ett lokalt utvecklingsarbete som syftar till förändring/förbättring?",
            "Om inte, vad skulle kunna initieras?",
            "Hur och när initieras det?",
        ]),
        new(10, Implementing, "Beskrivning av det lokala implementeringsarbetet av den lokala överenskommelsen",
        [
            "Hur görs ÖK´n känd inom berörda verksamheter?",
            "Hur säkerställs att de används av alla som berörs?",
            "Hur hålls arbetet i över tid?",
            "Behövs kompetensutveckling- för vem och när?",
        ]),
        new(11, Implementing, "Beskrivning av arbetet med systematisk uppföljning och analys inom ramen för det lokala samverkansarbetet",
        [
            "Vilka mål är satta lokalt utifrån överenskommelsens övergripande mål?",
            "Hur och när görs uppföljning och analys?",
            "Vem/vilka medverkar och ansvarar?",
            "När och hur ska uppföljning ske?",
            "Hur dokumenteras det?",
            "Hur redovisas arbetet till ledningen?",
            "Används könsuppdelad statistik när det är relevant?",
            "Vem följer upp att överenskommelsen är implementerad?",
            "Har överenskommelsen följts upp enligt punkt 9 (Uppföljning)?",
        ]),
    ];

    public static IReadOnlyList<string> Blocks { get; } = [.. Sections.Select(s => s.Block).Distinct()];

    /// <summary>A draft's sections before anything is written.</summary>
    public static IReadOnlyList<DraftSection> Empty { get; } = [.. Sections.Select(s => new DraftSection(s.Key, s.Block, s.Heading, s.Questions, []))];
}
