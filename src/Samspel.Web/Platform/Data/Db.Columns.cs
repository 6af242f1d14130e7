using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Examinations;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.JointServices;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Bodies;
using Samspel.Web.ConcernReports;
using Samspel.Web.Examinations;
using Samspel.Web.FamilyCentres;
using Samspel.Web.Inventories;
using Samspel.Web.JointServices;
using Samspel.Web.PlacementCosts;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>What lists ask for and order by, kept in a column of its own beside the aggregate's immutable parts each time it is saved.</summary>
public sealed partial class Db
{
    void KeepColumns(Aggregate aggregate)
    {
        var entry = context.Entry(aggregate);
        if (aggregate is Body body) (entry.Property(BodyColumns.Municipality).CurrentValue, entry.Property(BodyColumns.SortName).CurrentValue) = (body.Content.MunicipalityCode, body.Name);
        if (aggregate is BodyMeeting meeting) entry.Property(BodyColumns.On).CurrentValue = meeting.Day;
        if (aggregate is FamilyCentre centre) entry.Property(CentreColumns.Now).CurrentValue = CentreNow.Of(centre);
        if (aggregate is InventoryRound round) (entry.Property(RoundColumns.CatalogueVersion).CurrentValue, entry.Property(RoundColumns.Brief).CurrentValue) = (round.Catalogue.Version, RoundBrief.Of(round));
        if (aggregate is PlacementCost cost) entry.Property(CostColumns.LastDay).CurrentValue = cost.Clock?.LastDay;
        if (aggregate is HealthExamination examination) entry.Property(ExaminationColumns.RegionalUnit).CurrentValue = examination.Regional?.Id;
        if (aggregate is LvuExamination lvu) entry.Property(ExaminationColumns.RegionalUnit).CurrentValue = lvu.Shared is null ? null : lvu.Regional?.Id;
        if (aggregate is ConcernReport report)
        {
            (entry.Property(ConcernColumns.About).CurrentValue, entry.Property(ConcernColumns.DecidedOn).CurrentValue) = (ConcernColumns.Of(report.Content.About), report.Decision?.On);
            (entry.Property(ConcernColumns.WeedFrom).CurrentValue, entry.Property(ConcernColumns.KeptOn).CurrentValue) = (ConcernColumns.WeedFromOf(report), report.Kept?.On);
        }
        if (aggregate is SubstanceReport substance)
        {
            entry.Property(ConcernColumns.About).CurrentValue = ConcernColumns.Of(substance.Content.About);
            (entry.Property(ConcernColumns.WeedFrom).CurrentValue, entry.Property(ConcernColumns.KeptOn).CurrentValue) = (ConcernColumns.WeedFromOf(substance), substance.Kept?.On);
        }
        if (aggregate is DevelopmentWork work) entry.Property(DevelopmentColumns.Where).CurrentValue = $" {string.Join(' ', work.Municipalities)} ";
    }
}
