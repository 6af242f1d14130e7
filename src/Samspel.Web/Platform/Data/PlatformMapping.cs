using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

sealed class FactMapping : IEntityTypeConfiguration<FactRow>
{
    public void Configure(EntityTypeBuilder<FactRow> b)
    {
        b.ToTable("facts");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Number).HasMaxLength(20);
        b.HasIndex(x => new { x.SubjectId, x.At });
        b.HasIndex(x => new { x.Number, x.At });
    }
}

sealed class DutyMapping : IEntityTypeConfiguration<DutyRow>
{
    public void Configure(EntityTypeBuilder<DutyRow> b)
    {
        b.ToTable("duties");
        b.HasKey(x => new { x.SubjectId, x.Key });
        b.Property(x => x.Key).HasMaxLength(200);
        b.Property(x => x.Number).HasMaxLength(20);
        b.HasIndex(x => new { x.Unit, x.Due }).HasFilter("done_at IS NULL").HasDatabaseName("duties_unit_due");
        b.HasIndex(x => new { x.Unit, x.Person }).HasFilter("done_at IS NULL").HasDatabaseName("duties_unit_person");
        b.HasIndex(x => x.Unit).HasFilter("done_at IS NULL AND for_managers").HasDatabaseName("duties_unit_managers");
        b.HasIndex(x => new { x.OwedTo, x.OwedSince }).HasFilter("done_at IS NULL").HasDatabaseName("duties_owed_to");
        b.HasIndex(x => new { x.OwedTo, x.AwaitedBy }).HasFilter("done_at IS NULL").HasDatabaseName("duties_awaited_by");
        b.HasIndex(x => new { x.SubjectId, x.Due }).HasFilter("done_at IS NULL").HasDatabaseName("duties_subject_due");
    }
}

sealed class AccessLogMapping : IEntityTypeConfiguration<AccessLogRow>
{
    public void Configure(EntityTypeBuilder<AccessLogRow> b)
    {
        b.ToTable("access_log");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.HasIndex(x => new { x.Owner, x.At });
        b.HasIndex(x => new { x.Compartment, x.At });
        b.HasIndex(x => new { x.Number, x.At });
        b.HasIndex(x => new { x.Person, x.At });
    }
}

sealed class FormPostMapping : IEntityTypeConfiguration<FormPost>
{
    public void Configure(EntityTypeBuilder<FormPost> b)
    {
        b.ToTable("form_posts");
        b.HasKey(x => new { x.Person, x.Once });
        b.HasIndex(x => x.At);
    }
}

sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> b)
    {
        b.ToTable("drafts");
        b.HasKey(x => new { x.Person, x.Page });
        b.Property(x => x.Page).HasMaxLength(300);
        b.HasIndex(x => x.SavedAt);
    }
}

sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> b)
    {
        b.ToTable("number_series");
        b.HasKey(x => new { x.Kind, x.Year });
        b.Property(x => x.Kind).HasMaxLength(10);
    }
}

sealed class ProtectionKeyMapping : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> b)
    {
        b.ToTable("protection_keys");
        b.HasKey(x => x.Name);
    }
}

sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> b)
    {
        b.ToTable("job_runs");
        b.HasKey(x => new { x.Job, x.Day });
    }
}

sealed class MarkerMapping : IEntityTypeConfiguration<Marker>
{
    public void Configure(EntityTypeBuilder<Marker> b)
    {
        b.ToTable("markers");
        b.HasKey(x => x.Name);
    }
}

sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> b)
    {
        b.ToTable("accounts");
        b.Property(x => x.DisplayName).HasMaxLength(200);
        b.Property(x => x.PartyCode).HasMaxLength(10);
        b.HasIndex(x => new { x.PartyCode, x.DisplayName });
        b.HasIndex(x => x.Persona).IsUnique();
    }
}
