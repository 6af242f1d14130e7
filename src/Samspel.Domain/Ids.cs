namespace Samspel.Domain;

/// <summary>An identity of something in the trade.</summary>
public interface IId
{
    Guid Value { get; }
}

/// <summary>An identity that cannot be taken for another kind of identity.</summary>
public interface IId<TSelf> : IId where TSelf : struct, IId<TSelf>
{
    static abstract TSelf Of(Guid value);
}

/// <summary>A unit (enhet).</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId> { public static UnitId Of(Guid value) => new(value); public static UnitId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A compartment of secrecy (sekretessområde): authority and verksamhetsgren.</summary>
public readonly record struct CompartmentId(Guid Value) : IId<CompartmentId> { public static CompartmentId Of(Guid value) => new(value); public static CompartmentId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A person who works in the system (medarbetare).</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId> { public static PersonId Of(Guid value) => new(value); public static PersonId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>An assignment (uppdrag): a role at a unit for a time.</summary>
public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId> { public static AssignmentId Of(Guid value) => new(value); public static AssignmentId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A child as one compartment knows it; another compartment's row about the same child has another id.</summary>
public readonly record struct ChildId(Guid Value) : IId<ChildId> { public static ChildId Of(Guid value) => new(value); public static ChildId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A consent (samtycke).</summary>
public readonly record struct ConsentId(Guid Value) : IId<ConsentId> { public static ConsentId Of(Guid value) => new(value); public static ConsentId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A coordinated individual plan (SIP).</summary>
public readonly record struct SipId(Guid Value) : IId<SipId> { public static SipId Of(Guid value) => new(value); public static SipId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A disclosure (utlämnande).</summary>
public readonly record struct DisclosureId(Guid Value) : IId<DisclosureId> { public static DisclosureId Of(Guid value) => new(value); public static DisclosureId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A local agreement, or another contract between the principals (lokal överenskommelse, avtal).</summary>
public readonly record struct LocalAgreementId(Guid Value) : IId<LocalAgreementId> { public static LocalAgreementId Of(Guid value) => new(value); public static LocalAgreementId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>The implementation of the agreement in a municipality (implementering).</summary>
public readonly record struct ImplementationId(Guid Value) : IId<ImplementationId> { public static ImplementationId Of(Guid value) => new(value); public static ImplementationId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A body of cooperation (samverkansorgan).</summary>
public readonly record struct BodyId(Guid Value) : IId<BodyId> { public static BodyId Of(Guid value) => new(value); public static BodyId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A body's meeting (sammanträde).</summary>
public readonly record struct BodyMeetingId(Guid Value) : IId<BodyMeetingId> { public static BodyMeetingId Of(Guid value) => new(value); public static BodyMeetingId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A county agreement (länsövergripande överenskommelse).</summary>
public readonly record struct CountyAgreementId(Guid Value) : IId<CountyAgreementId> { public static CountyAgreementId Of(Guid value) => new(value); public static CountyAgreementId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A minor amendment (enklare ändring).</summary>
public readonly record struct AmendmentId(Guid Value) : IId<AmendmentId> { public static AmendmentId Of(Guid value) => new(value); public static AmendmentId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A document that belongs to the agreement (styrande dokument).</summary>
public readonly record struct RelatedDocumentId(Guid Value) : IId<RelatedDocumentId> { public static RelatedDocumentId Of(Guid value) => new(value); public static RelatedDocumentId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A family centre or similar activity (familjecentral).</summary>
public readonly record struct FamilyCentreId(Guid Value) : IId<FamilyCentreId> { public static FamilyCentreId Of(Guid value) => new(value); public static FamilyCentreId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>An inventory round (kartläggningsomgång).</summary>
public readonly record struct InventoryRoundId(Guid Value) : IId<InventoryRoundId> { public static InventoryRoundId Of(Guid value) => new(value); public static InventoryRoundId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A municipality's path to a family centre (start av familjecentral).</summary>
public readonly record struct CentreStartId(Guid Value) : IId<CentreStartId> { public static CentreStartId Of(Guid value) => new(value); public static CentreStartId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>The common framework document (ramdokument).</summary>
public readonly record struct FrameworkDocumentId(Guid Value) : IId<FrameworkDocumentId> { public static FrameworkDocumentId Of(Guid value) => new(value); public static FrameworkDocumentId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A joint service in a municipality (gemensam verksamhet i kommunen).</summary>
public readonly record struct LocalServiceId(Guid Value) : IId<LocalServiceId> { public static LocalServiceId Of(Guid value) => new(value); public static LocalServiceId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>Development work (utvecklingsarbete).</summary>
public readonly record struct DevelopmentWorkId(Guid Value) : IId<DevelopmentWorkId> { public static DevelopmentWorkId Of(Guid value) => new(value); public static DevelopmentWorkId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A municipality's provision (lokalt utbud).</summary>
public readonly record struct ProvisionId(Guid Value) : IId<ProvisionId> { public static ProvisionId Of(Guid value) => new(value); public static ProvisionId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A placement outside the own home (placering).</summary>
public readonly record struct PlacementId(Guid Value) : IId<PlacementId> { public static PlacementId Of(Guid value) => new(value); public static PlacementId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A health examination (hälsoundersökning).</summary>
public readonly record struct ExaminationId(Guid Value) : IId<ExaminationId> { public static ExaminationId Of(Guid value) => new(value); public static ExaminationId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>The responsibility for a placement's costs (kostnadsansvar).</summary>
public readonly record struct PlacementCostId(Guid Value) : IId<PlacementCostId> { public static PlacementCostId Of(Guid value) => new(value); public static PlacementCostId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A concern report, from its draft on (orosanmälan).</summary>
public readonly record struct ConcernReportId(Guid Value) : IId<ConcernReportId> { public static ConcernReportId Of(Guid value) => new(value); public static ConcernReportId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A social board's reception of reports (socialnämndens mottagning).</summary>
public readonly record struct ConcernBoardId(Guid Value) : IId<ConcernBoardId> { public static ConcernBoardId Of(Guid value) => new(value); public static ConcernBoardId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A stop of new releases to a guardian's view (stopp för vårdnadshavares insyn).</summary>
public readonly record struct ConcernWeedingId(Guid Value) : IId<ConcernWeedingId> { public static ConcernWeedingId Of(Guid value) => new(value); public static ConcernWeedingId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }
public readonly record struct ReleaseStopId(Guid Value) : IId<ReleaseStopId> { public static ReleaseStopId Of(Guid value) => new(value); public static ReleaseStopId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A board's request for information during an investigation (begäran om uppgifter).</summary>
public readonly record struct InformationRequestId(Guid Value) : IId<InformationRequestId> { public static InformationRequestId Of(Guid value) => new(value); public static InformationRequestId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A physician's report of an adult with harmful use (anmälan enligt LVM).</summary>
public readonly record struct SubstanceReportId(Guid Value) : IId<SubstanceReportId> { public static SubstanceReportId Of(Guid value) => new(value); public static SubstanceReportId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>Somebody's access to a child's released plans (insyn).</summary>
public readonly record struct FamilyAccessId(Guid Value) : IId<FamilyAccessId> { public static FamilyAccessId Of(Guid value) => new(value); public static FamilyAccessId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>A plan shown to those who have access (utlämnande till insyn).</summary>
public readonly record struct FamilyReleaseId(Guid Value) : IId<FamilyReleaseId> { public static FamilyReleaseId Of(Guid value) => new(value); public static FamilyReleaseId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }
