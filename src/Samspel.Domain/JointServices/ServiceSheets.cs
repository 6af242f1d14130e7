using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Parties;
using Samspel.Domain.WhoDoesWhat;

namespace Samspel.Domain.JointServices;

/// <summary>Something the agreement says that a joint service has (krav eller kännetecken), put as a question, with the agreement's own strength.</summary>
/// <param name="Obligation">Its number among the agreement's obligations, "O088".</param>
public sealed record ServiceRequirement(Criterion Criterion, string Obligation, Strength Strength);

/// <summary>A municipality the agreement names as an example, and how (exempel i överenskommelsen); as it was when the text was written.</summary>
public sealed record ServiceExample(string MunicipalityCode, string Words);

/// <summary>What the agreement says of a kind of joint service (verksamhetsblad), in own words: whom it is for, what it has, where it was.</summary>
/// <param name="InEveryMunicipality">The agreement wants it in each of them.</param>
public sealed record ServiceSheet(
    JointServiceKind Kind, string Section, string Words, AgeSpan Ages, bool InEveryMunicipality, IReadOnlyList<ServiceRequirement> Requirements, IReadOnlyList<ServiceExample> Examples)
{
    public CriterionCatalogue Catalogue => new(1, Kind.Word(), [.. Requirements.Select(r => r.Criterion)]);
}

/// <summary>The sheets of all joint services but the family centre, which has a register of its own (3.2).</summary>
public static class ServiceSheets
{
    public static readonly IReadOnlyList<ServiceSheet> All =
    [
        new(JointServiceKind.YouthClinic, "3.2.3",
            "Ungdomsmottagning ska finnas i alla kommuner och är regionens och kommunernas gemensamma ansvar. Den är till för unga från omkring 13 till och med 24 år, som söker sig dit av egen vilja.",
            new AgeSpan(13, 24, Floating: 1), true,
            [
                Ask("um.barnmorska", "Finns barnmorska med förskrivningsrätt?", "O088", Strength.Should),
                Ask("um.kurator", "Finns kurator?", "O088", Strength.Should),
                Ask("um.lakare", "Finns läkare?", "O088", Strength.Should),
                Ask("um.huvudman", "Tar både kommunen och regionen ansvar för mottagningen?", "O089", Strength.Shall),
                Ask("um.alder", "Tar mottagningen emot unga från omkring 13 till och med 24 år?", "O087", Strength.Fact),
                Ask("um.frivillig", "Kan den unge söka själv, utan att någon annan vet om det?", "O087", Strength.Fact),
            ], []),
        new(JointServiceKind.YouthHealth, "3.2.3",
            "Ungdomshälsan håller ihop stödet till unga i kommunen med ungdomsmottagningen som nav, förstärkt från främst primärvård, elevhälsa och socialtjänst.",
            new AgeSpan(13, 24, Floating: 1), true,
            [
                Ask("uh.grundsyn", "Arbetar ungdomshälsan utifrån Hälsa-Lärande-Trygghet med en gemensam grundsyn?", "O090", Strength.Shall),
                Ask("uh.samlokaliserad", "Är ungdomshälsan samlokaliserad?", "O091", Strength.May),
                Ask("uh.framjande", "Arbetar ungdomshälsan främjande och förebyggande och upptäcker hälsoproblem tidigt?", "O092", Strength.Shall),
                Ask("uh.ingang", "Finns en enda ingång, där unga lätt och snabbt får hjälp?", "O093", Strength.Shall),
                Ask("uh.fysisk", "Går det att komma dit på plats?", "O094", Strength.Shall),
                Ask("uh.digital", "Går det att få hjälp digitalt?", "O094", Strength.Shall),
                Ask("uh.primarvard", "Ingår resurser från primärvården?", "O086", Strength.Fact),
                Ask("uh.elevhalsa", "Ingår resurser från elevhälsan?", "O086", Strength.Fact),
                Ask("uh.socialtjanst", "Ingår resurser från socialtjänsten?", "O086", Strength.Fact),
            ], [new("2081", "pilotprojekt"), new("2029", "pilotprojekt")]),
        new(JointServiceKind.Barnahus, "3.2.4",
            "Barnahus är till för den som är högst 17 år och har utsatts för våld i nära relationer eller sexualbrott. Den som möter barn i sitt yrke kan få råd där. Alla kommuner, regionen, polisen och åklagaren samverkar i en gemensam lokal.",
            new AgeSpan(0, 17), false,
            [
                Ask("bh.kommun", "Är kommunen med i Barnahus?", "O097", Strength.Fact),
                Ask("bh.region", "Är regionen med?", "O097", Strength.Fact),
                Ask("bh.polis", "Är polisen med?", "O097", Strength.Fact),
                Ask("bh.aklagare", "Är åklagaren med?", "O097", Strength.Fact),
                Ask("bh.lokal", "Finns en gemensam lokal?", "O097", Strength.Fact),
                Ask("bh.rad", "Kan den som möter barn i sitt yrke få råd?", "O097", Strength.Fact),
            ], [new("2081", "här finns Barnahus Dalarna")]),
        new(JointServiceKind.ChildHealthTeam, "3.2.1",
            "Barnhälsoteam (BHT) samlar barnhälsovård, specialistvård och kommun kring barn 2 till 5 år. Det ger konsultation och kan besluta om utredning och insatser.",
            new AgeSpan(2, 5, Floating: 1), false,
            [
                Ask("bht.bhv", "Är barnhälsovården med?", "O081", Strength.Fact),
                Ask("bht.specialist", "Är specialistvården med?", "O081", Strength.Fact),
                Ask("bht.kommun", "Är kommunen med?", "O081", Strength.Fact),
                Ask("bht.konsultation", "Ger teamet konsultation?", "O081", Strength.Fact),
                Ask("bht.beslut", "Beslutar teamet om utredning och insatser?", "O081", Strength.Fact),
            ], [new("2085", "nämns som exempel")]),
        new(JointServiceKind.ExpectingTeam, "3.2.1",
            "Very important babies (VIB) planerar stödet till familjen under och efter graviditeten. MHV, BHV, individ- och familjeomsorgen och öppenvårdspsykiatrin samverkar, och andra kallas vid behov.",
            new AgeSpan(0, 1, Pregnancy: true, Floating: 1), false,
            [
                Ask("vib.mhv", "Är mödrahälsovården med?", "O082", Strength.Fact),
                Ask("vib.bhv", "Är barnhälsovården med?", "O082", Strength.Fact),
                Ask("vib.ifo", "Är individ- och familjeomsorgen med?", "O082", Strength.Fact),
                Ask("vib.psykiatri", "Är öppenvårdspsykiatrin med?", "O082", Strength.Fact),
                Ask("vib.fler", "Kallas andra vid behov?", "O082", Strength.Fact),
            ], [new("2021", "nämns som exempel")]),
        new(JointServiceKind.TogetherForEveryChild, "3.2.2",
            "Tillsammans för varje barn drivs av skola, socialtjänst och region tillsammans och vänder sig till barn från 6 år upp till 18 år. Förebilden är Skottlandsmodellen och GIRFEC.",
            new AgeSpan(6, 17, Floating: 1), false,
            [
                Ask("tvb.skola", "Är skolan med?", "O085", Strength.Fact),
                Ask("tvb.socialtjanst", "Är socialtjänsten med?", "O085", Strength.Fact),
                Ask("tvb.region", "Är regionen med?", "O085", Strength.Fact),
            ], [new("2080", "här finns verksamheten")]),
        new(JointServiceKind.CounsellingForYoung, "3.2.2",
            "Samtalsmottagning barn och unga (SBU) hör till primärvården. Delar av den kan samordnas med elevhälsan för skolbarn och ingå i ungdomshälsan.",
            new AgeSpan(6, 17, Floating: 1), false,
            [
                Ask("sbu.elevhalsa", "Är mottagningen samordnad med elevhälsan?", "O083", Strength.May),
                Ask("sbu.socialtjanst", "Är mottagningen samordnad med socialtjänsten?", "O083", Strength.May),
                Ask("sbu.ungdomshalsa", "Ingår delar av mottagningen i ungdomshälsan?", "O083", Strength.May),
            ], []),
    ];

    /// <summary>The sheet of a kind; null for the family centre.</summary>
    public static ServiceSheet? Of(JointServiceKind kind) => All.FirstOrDefault(s => s.Kind == kind);

    static ServiceRequirement Ask(string key, string question, string obligation, Strength strength) => new(new Criterion(key, question, CentrePart.Whole, AnswerKind.YesNo, null), obligation, strength);
}
