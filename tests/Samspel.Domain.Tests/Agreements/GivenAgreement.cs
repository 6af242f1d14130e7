using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.Agreements;

/// <summary>County agreements brought to where a sentence begins, by acting.</summary>
static class GivenAgreement
{
    public static readonly UnitId Rss = UnitId.New();
    public static readonly Actor Coordinator = new(PersonId.Of(Guid.NewGuid()), Rss, UnitKind.CountyCoordination, Role.CountyCoordinator);
    public static readonly Actor LocalCoordinator = new(PersonId.Of(Guid.NewGuid()), UnitId.New(), UnitKind.MunicipalCoordination, Role.LocalCoordinator);
    public static readonly Actor CaseWorker = new(PersonId.Of(Guid.NewGuid()), UnitId.New(), UnitKind.SocialServicesChildren, Role.CaseWorker);

    public static readonly IReadOnlyList<Party> Sixteen =
    [
        new("20", "Region Dalarna", true), new("2084", "Avesta kommun", false), new("2081", "Borlänge kommun", false), new("2080", "Falu kommun", false), new("2026", "Gagnefs kommun", false),
        new("2083", "Hedemora kommun", false), new("2029", "Leksands kommun", false), new("2085", "Ludvika kommun", false), new("2023", "Malung-Sälens kommun", false), new("2062", "Mora kommun", false),
        new("2034", "Orsa kommun", false), new("2031", "Rättviks kommun", false), new("2061", "Smedjebackens kommun", false), new("2082", "Säters kommun", false), new("2021", "Vansbro kommun", false),
        new("2039", "Älvdalens kommun", false),
    ];

    public static readonly DateOnly From = new(2022, 1, 1), To = new(2025, 1, 1), Prepared = new(2021, 6, 11), Summer = new(2021, 7, 1);

    public static CountyAgreementContent Content(KnownDate? from = null, KnownDate? to = null, string dnr = "RD20/04734", int? months = 12) =>
        new("Länsövergripande överenskommelse om samverkan för barns och ungas hälsa", dnr, "Version 1", new(from ?? From, to ?? To, months), Sixteen);

    public static CountyAgreement Draft(CountyAgreementContent? content = null) => CountyAgreement.Draft(CountyAgreementId.New(), Coordinator, Rss, content ?? Content(), Prepared);

    public static CountyAgreement PreparedOne(CountyAgreementContent? content = null)
    {
        var agreement = Draft(content);
        agreement.Prepare(Coordinator, new(Prepared), Prepared);
        return agreement;
    }

    public static CountyAgreement Recommended(CountyAgreementContent? content = null)
    {
        var agreement = PreparedOne(content);
        agreement.Recommend(Coordinator, new(KnownDate.Unknown), Summer);
        return agreement;
    }

    public static PartyDecision Yes(string party, DateOnly? on = null) => new(party, PartyAnswer.Approved, "kommunfullmäktige", on ?? Summer, "KS 2021/1");
    public static PartyDecision No(string party) => new(party, PartyAnswer.Refused, "kommunstyrelsen", Summer, null, "Kostnaderna är inte utredda.");

    public static CountyAgreement ApprovedBy(this CountyAgreement agreement, IEnumerable<Party> parties, DateOnly? on = null)
    {
        foreach (var party in parties) agreement.DecideAsParty(Coordinator, "20", Yes(party.Code, on), on ?? Summer);
        return agreement;
    }

    public static CountyAgreement SignedByFour(this CountyAgreement agreement, DateOnly? on = null)
    {
        foreach (var office in Enum.GetValues<SignatoryOffice>()) agreement.Sign(Coordinator, new(office, on ?? Summer), on ?? Summer);
        return agreement;
    }

    public static CountyAgreement Concluded(CountyAgreementContent? content = null) => Recommended(content).ApprovedBy(Sixteen).SignedByFour();

    public static CountyAgreement InForce(CountyAgreementContent? content = null)
    {
        var agreement = Concluded(content);
        agreement.PassTime(agreement.Start!.Value);
        return agreement;
    }

    /// <summary>RD20/04734 as it is known: approved by Länschefsnätverket 2021-06-11, the rest unknown.</summary>
    public static CountyAgreement Entered(DateOnly today, RevisionStatus status = RevisionStatus.Unknown, KnownDate begun = default)
    {
        var agreement = CountyAgreement.EnterInForce(CountyAgreementId.New(), Coordinator, Rss, Content(),
            new(status, begun, status is RevisionStatus.Begun or RevisionStatus.Completed ? "LCN 2024-05-01, § 12" : null, today), today);
        agreement.Prepare(Coordinator, new(Prepared), today);
        agreement.Recommend(Coordinator, new(KnownDate.Unknown), today);
        return agreement;
    }

    public static readonly InterimUse Awaiting = new(new DateOnly(2026, 2, 1), null, "Länschefsnätverket", new DateOnly(2026, 1, 20), "En ny överenskommelse tas fram.");

    public static AmendmentContent Amendment(bool touches = false, AmendmentKind kind = AmendmentKind.Law, string section = "2.3") =>
        new("Ny hänvisning till socialtjänstlagen", kind, [new(section, "5 kap. 1 d § SoL", "7 kap. 2 § SoL (2025:400)")], "Lagen har ersatts.", touches, "Bara hänvisningen ändras.");
}
