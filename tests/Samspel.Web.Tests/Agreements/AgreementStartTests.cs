using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class AgreementStartTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    internal static Task<CountyAgreement> Known(SamspelApp app) => app.Read(c => c.Set<CountyAgreement>().AsNoTracking().SingleAsync(a => a.Dnr == "RD20/04734"));

    static Task<List<DutyRow>> Duties(SamspelApp app, Guid subject) => app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == subject && d.DoneAt == null).OrderBy(d => d.Key).ToListAsync());

    [Theory, OnBothDatabases]
    public async Task The_agreement_stands_from_the_start_as_its_facts_say_and_claims_nothing_that_is_unknown(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var agreement = await Known(app);
        (agreement.EnteredInForce, agreement.StateOn(Today), agreement.Revision.Status).ShouldBe((true, AgreementState.Lapsed, RevisionStatus.Unknown));
        (agreement.Term.From.Day, agreement.Term.To.Day, agreement.Term.ExtensionMonths).ShouldBe((new DateOnly(2022, 1, 1), new DateOnly(2025, 1, 1), 12));
        (agreement.Preparation!.On.Day, agreement.Recommendation!.On.IsKnown, agreement.Parties.Count).ShouldBe((new DateOnly(2021, 6, 11), false, 16));
        agreement.Parties.ShouldAllBe(p => agreement.StandingOf(p.Code, Today) == PartyStanding.Unknown);
        agreement.Sentence(Today).ShouldContain("okänt om den förlängdes");
        (await app.History(agreement.Id.Value)).Select(f => f.Kind).ShouldBe([nameof(CountyAgreementEnteredInForce), nameof(CountyAgreementPrepared), nameof(CountyAgreementRecommended)]);
        (await Duties(app, agreement.Id.Value)).Select(d => d.Kind).ShouldBe([DutyKind.FindOutRevision, DutyKind.DecideInterimUse], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task The_documents_it_leans_on_are_there_and_every_party_is_to_write_its_secrecy_routine(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        (await app.Read(c => c.Set<RelatedDocument>().Select(d => d.Title).ToListAsync())).ShouldBe(MentionedDocuments.All.Select(m => m.Content.Title), ignoreOrder: true);
        (await app.Read(c => c.Set<RoutineRegister>().CountAsync(r => r.MissingSince != null))).ShouldBe(16);
        (await app.Read(c => c.Set<DutyRow>().CountAsync(d => d.Kind == DutyKind.WriteSecrecyRoutine))).ShouldBe(16);
    }

    [Theory, OnBothDatabases]
    public async Task A_start_with_an_empty_database_and_a_second_start_put_it_in_once(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, empty: true);
        await Known(app);
        await Web.Agreements.Life.AgreementStart.Seed(app.Services.CreateScopeOf(), null);
        await Known(app);
    }

    [Theory, OnBothDatabases]
    public async Task The_night_moves_the_agreement_and_lets_one_reminder_take_anothers_place(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var agreement = await Known(app);
        await app.Change((a, by) => a.ApplyMeanwhile(by, new(Today, Today.AddDays(9), "Länschefsnätverket", Today, "En ny tas fram."), Today));
        (await Known(app)).State.ShouldBe(AgreementState.AppliedMeanwhile);
        (await Duties(app, agreement.Id.Value)).Select(d => d.Kind).ShouldBe([DutyKind.ReplaceAgreement, DutyKind.DecideInterimUse], ignoreOrder: true);

        app.Time.SetDay(Today.AddDays(10));
        await app.Do<Nightly>(night => night.Run());
        await app.Do<Nightly>(night => night.Run());
        (await Known(app)).State.ShouldBe(AgreementState.Lapsed);
        (await app.History(agreement.Id.Value)).Last().Sentence.ShouldBe("Läget är upphörd från 2026-12-03.");
        (await Duties(app, agreement.Id.Value)).Select(d => d.Kind).ShouldBe([DutyKind.FindOutRevision, DutyKind.DecideInterimUse], ignoreOrder: true);
    }
}
