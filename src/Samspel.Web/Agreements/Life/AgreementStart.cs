using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

/// <summary>
/// Puts in RD20/04734 with its facts as they are known: approved by Länschefsnätverket, Välfärdsrådet on a day that the source leaves open,
/// the parties' decisions and the revision unknown. With it the documents it leans on, and each party's register of routines. Claims nothing more.
/// </summary>
static class AgreementStart
{
    const string Marker = "county-agreement";
    const string NotFilledIn = "Dagen är inte ifylld i källan (2021-XX-XX).";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        var (db, clock) = (services.GetRequiredService<Db>(), services.GetRequiredService<Clock>());
        if (await db.IsMarked(Marker)) return;
        say?.Invoke("Lägger upp överenskommelsens giltighet och de dokument den hänvisar till…");
        await db.Begin();
        var (unit, parties, document, today) = (County.UnitOf("lanssamordning"), await db.Parties(), Digest.Own.Text.Document, clock.Today);
        // The product cannot decide anything here; what it puts in stands as entered by the county coordination.
        var by = new Actor(new PersonId(Db.NamedGuid("county-coordination")), unit, UnitKind.CountyCoordination, Role.CountyCoordinator);

        var content = new CountyAgreementContent(document.Title, document.Dnr!, document.Version, AgreementTerm.Of(document), parties);
        var agreement = CountyAgreement.EnterInForce(CountyAgreementId.New(), by, unit, content, new(RevisionStatus.Unknown, KnownDate.Unknown, null, today), today);
        var council = document.Approvals.Single(a => a.Body == "Välfärdsrådet");
        agreement.Prepare(by, new(new(document.Approvals.Single(a => a != council).Date)), today);
        agreement.Recommend(by, new(new(council.Date), Note: NotFilledIn), today);
        db.Add(Viewer.System, agreement);

        foreach (var mentioned in MentionedDocuments.All) db.Add(Viewer.System, RelatedDocument.Add(RelatedDocumentId.New(), by, "20", null, unit, mentioned.Content));
        foreach (var party in parties)
            if (await db.CoordinationOf(party.Code) is { } coordination) db.Add(Viewer.System, RoutineRegister.Open(party.Code, coordination.Id, [], today));
        db.Mark(Marker);
        await db.Save(Viewer.System);
        await db.Commit();
    }
}
