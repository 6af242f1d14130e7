using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>Columns beside the records; kept at every save.</summary>
static class ConcernColumns
{
    /// <summary>Whom it is about as lists show it: initials and year, "Skyddad identitet".</summary>
    public const string About = nameof(About);

    /// <summary>The day the board decided; null before.</summary>
    public const string DecidedOn = nameof(DecidedOn);

    /// <summary>First day the report is proposed for weeding; null while it is kept.</summary>
    public const string WeedFrom = nameof(WeedFrom);

    /// <summary>The day it was decided that it is kept.</summary>
    public const string KeptOn = nameof(KeptOn);

    public static DateOnly? WeedFromOf(ConcernReport report) => report.Kept is null ? ConcernRetention.Of(report, report.BirthsFoundOut, false).Earliest : null;

    public static DateOnly? WeedFromOf(SubstanceReport report) => report.Kept is null ? ConcernRetention.Of(report).Earliest : null;

    /// <summary>A name can be of any length; a line in a list cannot.</summary>
    public static string Of(ReportedPerson about) => CleanText.Cut(about.Short, 60);
}

sealed class ConcernBoardMapping : IEntityTypeConfiguration<ConcernBoard>
{
    public void Configure(EntityTypeBuilder<ConcernBoard> b)
    {
        b.ToTable("concern_boards");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Content).AsJson();
        b.Ignore(x => x.ForChildren);
        b.Ignore(x => x.ForAdults);
        b.HasIndex(x => x.MunicipalityCode).IsUnique();
    }
}

sealed class ConcernDraftMapping : IEntityTypeConfiguration<ConcernDraft>
{
    public void Configure(EntityTypeBuilder<ConcernDraft> b)
    {
        b.ToTable("concern_drafts");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Unit).AsJson();
        b.Property(x => x.Content).AsJson();
        b.Ignore(x => x.WeedOn);
        b.HasIndex(x => new { x.Reporter, x.State });
        b.HasIndex(x => new { x.State, x.ChangedOn });
    }
}

sealed class ConcernReportMapping : IEntityTypeConfiguration<ConcernReport>
{
    public void Configure(EntityTypeBuilder<ConcernReport> b)
    {
        b.ToTable("concern_reports");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Reporter).AsJson();
        b.Property(x => x.Board).AsJson();
        b.Property(x => x.Checksum).HasMaxLength(64);
        b.Property(x => x.SentAt).AsJson();
        b.Property(x => x.Additions).AsJson();
        b.Property(x => x.ArrivedAt).AsJson();
        b.Property(x => x.OpenedAt).AsJson();
        b.Property(x => x.ReceivedAt).AsJson();
        b.Property(x => x.ProtectionAssessedAt).AsJson();
        b.Property(x => x.Extensions).AsJson();
        b.Property(x => x.InvestigationExtensions).AsJson().HasDefaultValueSql("'[]'").ValueGeneratedNever();
        b.Property(x => x.Decision).AsJson();
        b.Property(x => x.Forwardings).AsJson();
        b.Property(x => x.Meetings).AsJson();
        b.Property(x => x.Entry).AsJson();
        b.Property(x => x.AskedAt).AsJson();
        b.Property(x => x.Answer).AsJson();
        b.Property(x => x.Birth).AsJson();
        b.Property(x => x.Corrections).AsJson().HasDefaultValueSql("'[]'").ValueGeneratedNever();
        b.Property(x => x.Links).AsJson().HasDefaultValueSql("'[]'").ValueGeneratedNever();
        b.Property(x => x.Kept).AsJson();
        foreach (var told in new[] { nameof(ConcernReport.Content), nameof(ConcernReport.Receipt), nameof(ConcernReport.ForReporter), nameof(ConcernReport.FollowUpUntil), nameof(ConcernReport.News), nameof(ConcernReport.MeetingsLeft),
            nameof(ConcernReport.IsUntouched), nameof(ConcernReport.AnswerBy), nameof(ConcernReport.UnopenedFrom), nameof(ConcernReport.AssessedLate), nameof(ConcernReport.BirthsFoundOut), nameof(ConcernReport.IsUnderInvestigation) }) b.Ignore(told);
        b.Property<string>(ConcernColumns.About).HasMaxLength(60);
        b.Property<DateOnly?>(ConcernColumns.DecidedOn);
        b.Property<DateOnly?>(ConcernColumns.WeedFrom);
        b.Property<DateOnly?>(ConcernColumns.KeptOn);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.ReporterPerson, x.Number });
        b.HasIndex(x => new { x.Unit, x.State, x.Number });
        b.HasIndex(nameof(ConcernReport.Unit), ConcernColumns.DecidedOn);
        b.HasIndex(nameof(ConcernReport.Unit), ConcernColumns.WeedFrom);
        b.HasIndex(nameof(ConcernReport.Unit), ConcernColumns.KeptOn);
    }
}

sealed class ConcernWeedingMapping : IEntityTypeConfiguration<ConcernWeeding>
{
    public void Configure(EntityTypeBuilder<ConcernWeeding> b)
    {
        b.ToTable("concern_weedings");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Plan).HasMaxLength(300);
        b.Property(x => x.ByName).HasMaxLength(300);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.Unit, x.On });
    }
}

sealed class InformationRequestMapping : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> b)
    {
        b.ToTable("information_requests");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.From).AsJson();
        b.Property(x => x.To).AsJson();
        b.Property(x => x.About).AsJson();
        b.Property(x => x.SentAt).AsJson();
        b.Property(x => x.Answer).AsJson();
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => x.Report);
        b.HasIndex(x => new { x.Unit, x.Number });
        b.HasIndex(x => new { x.ToUnit, x.State, x.Number });
    }
}

sealed class SubstanceReportMapping : IEntityTypeConfiguration<SubstanceReport>
{
    public void Configure(EntityTypeBuilder<SubstanceReport> b)
    {
        b.ToTable("substance_reports");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Physician).AsJson();
        b.Property(x => x.Board).AsJson();
        b.Property(x => x.Checksum).HasMaxLength(64);
        b.Property(x => x.SentAt).AsJson();
        b.Property(x => x.ArrivedAt).AsJson();
        b.Property(x => x.ReceivedAt).AsJson();
        b.Property(x => x.Entry).AsJson();
        b.Property(x => x.Forwardings).AsJson();
        b.Property(x => x.Kept).AsJson();
        b.Ignore(x => x.Content);
        b.Property<string>(ConcernColumns.About).HasMaxLength(60);
        b.Property<DateOnly?>(ConcernColumns.WeedFrom);
        b.Property<DateOnly?>(ConcernColumns.KeptOn);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.PhysicianPerson, x.Number });
        b.HasIndex(x => new { x.Unit, x.State, x.Number });
        b.HasIndex(nameof(SubstanceReport.Unit), ConcernColumns.WeedFrom);
        b.HasIndex(nameof(SubstanceReport.Unit), ConcernColumns.KeptOn);
    }
}

sealed class ReleaseStopMapping : IEntityTypeConfiguration<ReleaseStop>
{
    public void Configure(EntityTypeBuilder<ReleaseStop> b)
    {
        b.ToTable("release_stops");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Ignore(x => x.Holds);
        b.HasIndex(x => new { x.Child, x.Compartment });
        b.HasIndex(x => x.Report);
    }
}
