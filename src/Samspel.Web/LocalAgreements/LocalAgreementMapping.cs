using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements;

/// <summary>Columns that lists read without the whole agreement; the door writes them at each save.</summary>
static class LocalColumns
{
    /// <summary>The agreement in short.</summary>
    public const string Brief = nameof(Brief);

    /// <summary>First and last day its answers hold; empty until the first day is settled, and while open.</summary>
    public const string HoldsFrom = nameof(HoldsFrom), HoldsTo = nameof(HoldsTo);
}

sealed class LocalAgreementMapping : IEntityTypeConfiguration<LocalAgreement>
{
    public void Configure(EntityTypeBuilder<LocalAgreement> b)
    {
        b.ToTable("local_agreements");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.County).AsJson();
        b.Property(x => x.Scope).AsJson();
        b.Property(x => x.MunicipalityLead).AsJson();
        b.Property(x => x.RegionLead).AsJson();
        b.Property(x => x.Activities).AsJson();
        b.Property(x => x.Writers).AsJson();
        b.Property(x => x.Sections).AsJson();
        b.Property(x => x.Comments).AsJson();
        b.Property(x => x.Goals).AsJson();
        b.Property(x => x.Attachments).AsJson().HasDefaultValueSql("'[]'").ValueGeneratedNever();
        b.Property(x => x.Rules).AsJson();
        b.Property(x => x.Circulations).AsJson();
        b.Property(x => x.Decisions).AsJson();
        b.Property(x => x.Signatures).AsJson();
        b.Property(x => x.Registrations).AsJson();
        b.Property(x => x.FollowUps).AsJson();
        foreach (var told in new[] { nameof(LocalAgreement.Completeness), nameof(LocalAgreement.Summary), nameof(LocalAgreement.RulesSource), nameof(LocalAgreement.LastFollowUp),
            nameof(LocalAgreement.EndsOn), nameof(LocalAgreement.StartsOn), nameof(LocalAgreement.NextFollowUp), nameof(LocalAgreement.Undecided), nameof(LocalAgreement.Unsigned), nameof(LocalAgreement.Unregistered) }) b.Ignore(told);
        b.Property<LocalAgreementSummary>(LocalColumns.Brief).AsJson().IsRequired();
        b.Property<DateOnly?>(LocalColumns.HoldsFrom);
        b.Property<DateOnly?>(LocalColumns.HoldsTo);
        b.HasIndex(x => new { x.MunicipalityCode, x.Number }).IsUnique();
        b.HasIndex("MunicipalityCode", "Kind", LocalColumns.HoldsFrom);
        b.HasIndex("State", LocalColumns.HoldsFrom);
    }
}

sealed class MunicipalCoverageMapping : IEntityTypeConfiguration<MunicipalCoverage>
{
    public void Configure(EntityTypeBuilder<MunicipalCoverage> b)
    {
        b.ToTable("municipal_coverage");
        b.HasKey(x => x.Code);
        b.Property(x => x.Code).HasMaxLength(4);
        b.Property(x => x.Missing).AsJson();
    }
}

sealed class ImplementationMapping : IEntityTypeConfiguration<Implementation>
{
    public void Configure(EntityTypeBuilder<Implementation> b)
    {
        b.ToTable("implementations");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Measures).AsJson();
        b.Property(x => x.Asked).AsJson();
        b.Property(x => x.Confirmations).AsJson();
        b.Property(x => x.Trainings).AsJson();
        b.Ignore(x => x.Unconfirmed);
        b.HasIndex(x => x.MunicipalityCode).IsUnique();
    }
}
