using System.Text.Json;
using Samspel.Domain.Agreements;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

/// <summary>What is edited together is stored as one piece: it comes back as it was, unknown days too.</summary>
public class KeptAsJsonTests
{
    [Fact]
    public void The_parts_of_an_agreement_come_back_as_they_were()
    {
        Back(Content(to: KnownDate.Unknown));
        Back(AgreementSettings.Default with { ExtensionRepeats = true });
        Back(new BodyDecision(KnownDate.Unknown, "VR § 4"));
        Back<IReadOnlyList<PartyDecision>>([Yes("2080"), No("2081")]);
        Back<IReadOnlyList<AgreementSignature>>([new(SignatoryOffice.CouncilChair, KnownDate.Unknown)]);
        Back(new RevisionRecord(RevisionStatus.Completed, KnownDate.Unknown, "LCN § 2", From, To, "Rapport"));
        Back<IReadOnlyList<InterimUse>>([Awaiting, Awaiting with { To = new DateOnly(2026, 12, 31), DecidedOn = KnownDate.Unknown }]);
        Back<IReadOnlyList<AgreementAnnex>>([new(1, AmendmentId.New(), "Ny hänvisning", From)]);
        Back(new AgreementSuccessor(CountyAgreementId.New(), "RD25/00001", To));
        Back(Amendment());
        Back(new CouncilNotice(From, "Brev", KnownDate.Unknown, "ordföranden"));
        Back(new DocumentContent("Rutin", DocumentKind.OwnRoutine, null, KnownDate.Unknown, KnownDate.Unknown, To, new(null, Guid.NewGuid())));
        Back(new DocumentContent("Rutin", DocumentKind.OwnRoutine, null, From, null, null, null));
    }

    static void Back<T>(T value)
    {
        var json = JsonSerializer.Serialize(value);
        var back = JsonSerializer.Deserialize<T>(json);
        JsonSerializer.Serialize(back).ShouldBe(json);
    }
}
