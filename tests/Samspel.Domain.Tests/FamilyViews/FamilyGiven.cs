using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Children;
using Samspel.Domain.Tests.Sips;

namespace Samspel.Domain.Tests.FamilyViews;

/// <summary>A child with an established plan and those who may see it, made by acting.</summary>
sealed class FamilyGiven
{
    public static readonly AccessAssessment Judged = new("Hon känner redan till allt i planen.", ChildsView.Wants, "Hon sa ja när vi gick igenom vad som visas.");
    static readonly string[] numbers = [.. OfficialNumbers.Personal.Where(n => n.StartsWith("19", StringComparison.Ordinal)).Take(3)];

    public static IdentityNumber MothersNumber => IdentityNumber.FromStored(numbers[0]);
    public static IdentityNumber FathersNumber => IdentityNumber.FromStored(numbers[1]);
    static IdentityNumber ChildsNumber => IdentityNumber.FromStored(OfficialNumbers.Personal.First(n => n.StartsWith("2008", StringComparison.Ordinal)));

    public FamilyGiven(SipCase? given = null, bool temporaryIdentity = false)
    {
        Case = given ?? Given.EstablishedSip();
        Child = Child.Register(Case.Sip.Child, Given.Owner.Compartment, Given.Owner.Id, temporaryIdentity ? ChildIdentity.Of(TemporaryIdentity.Of(2026, 1)) : ChildIdentity.Of(ChildsNumber),
            new ChildContent("Alva", "Testsson", Given.Birth, LegalSex.Female, "2080", null), Today);
        Child.AddDecider(Mother);
        Child.AddDecider(Father);
    }

    public SipCase Case { get; }
    public Sip Sip => Case.Sip;
    public Child Child { get; }
    public DateOnly Today => Case.Today;
    public DateTimeOffset Now => Case.Sending.Now;
    public Decider Mother { get; } = new(DeciderId.New(), DeciderKind.Guardian, "Karin Testsson", null, Given.Birth, null);
    public Decider Father { get; } = new(DeciderId.New(), DeciderKind.Guardian, "Erik Testsson", null, Given.Birth, null);

    public FamilyAccess ToMother(AccessAssessment? assessment = null, Actor? by = null, IReadOnlyList<FamilyAccess>? others = null, DateOnly? on = null)
        => FamilyAccess.GiveToDecider(FamilyAccessId.New(), by ?? Given.Worker, Child, Mother.Id, MothersNumber, assessment ?? Judged, others ?? [], on ?? Today);

    public FamilyAccess ToFather() => FamilyAccess.GiveToDecider(FamilyAccessId.New(), Given.Worker, Child, Father.Id, FathersNumber, Judged, [], Today);

    public FamilyAccess ToTheYoung(string? maturity = "Hon förstår planen och vill läsa den själv.", DateOnly? on = null, IReadOnlyList<FamilyAccess>? others = null)
        => FamilyAccess.GiveToYoungPerson(FamilyAccessId.New(), Given.Worker, Child, maturity, others ?? [], on ?? Today);

    public FamilyRelease Release(params FamilyAccess[] to) => Release(to, []);

    public FamilyRelease Release(IReadOnlyList<FamilyAccess> to, IReadOnlyList<FamilyRelease> earlier, Actor? by = null, int? version = null, bool harmless = true, DateOnly? on = null)
        => FamilyRelease.Make(FamilyReleaseId.New(), by ?? Given.Worker, Sip, version ?? Sip.PlanVersion, Child, to, earlier, harmless, Now, on ?? Today);
}
