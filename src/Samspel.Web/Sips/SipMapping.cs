using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

sealed class SipMapping : IEntityTypeConfiguration<Sip>
{
    public void Configure(EntityTypeBuilder<Sip> b)
    {
        b.ToTable("sips");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Owner).AsJson();
        b.Property(x => x.Need).AsJson();
        b.Property(x => x.BestInterests).AsJson();
        b.Property(x => x.Preparation).AsJson();
        b.Property(x => x.Participants).AsJson();
        b.Property(x => x.Plan).AsJson();
        b.Property(x => x.OpenQuestions).AsJson();
        b.Property(x => x.Versions).AsJson();
        b.Property(x => x.PlanWithheldFrom).AsJson();
        b.Property(x => x.FollowUps).AsJson();
        b.Ignore(x => x.NewDisclosures);
        b.Ignore(x => x.NewVersions);
        b.Ignore(x => x.OpenMeeting);
        b.Ignore(x => x.LastFollowUp);
        b.HasMany(x => x.Meetings).WithOne().HasForeignKey(m => m.Sip);
        b.Navigation(x => x.Meetings).UsePropertyAccessMode(PropertyAccessMode.Field);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.Unit, x.State, x.Number });
        b.HasIndex(x => new { x.Unit, x.Number });
        b.HasIndex(x => new { x.Child, x.Unit });
        b.HasIndex(x => new { x.Responsible, x.State });
        b.HasIndex(x => new { x.State, x.ChildBirth });
    }
}

sealed class SipMeetingMapping : IEntityTypeConfiguration<SipMeeting>
{
    public void Configure(EntityTypeBuilder<SipMeeting> b)
    {
        b.ToTable("sip_meetings");
        b.HasKey(x => new { x.Sip, x.Number });
        b.Property(x => x.Plan).AsJson();
        b.Property(x => x.Calls).AsJson();
        b.Property(x => x.Contributions).AsJson();
        b.Property(x => x.Minutes).AsJson();
    }
}

sealed class SipVersionMapping : IEntityTypeConfiguration<SipVersion>
{
    public void Configure(EntityTypeBuilder<SipVersion> b)
    {
        b.ToTable("sip_versions");
        b.HasKey(x => new { x.Sip, x.Version });
        b.Property(x => x.Content).AsJson();
    }
}

sealed class SipProposalMapping : IEntityTypeConfiguration<SipProposal>
{
    public void Configure(EntityTypeBuilder<SipProposal> b)
    {
        b.ToTable("sip_proposals");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.From).AsJson();
        b.Property(x => x.To).AsJson();
        b.Property(x => x.Names).AsJson();
        b.Property(x => x.Need).AsJson();
        b.Ignore(x => x.NewDisclosures);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.ToUnit, x.State });
        b.HasIndex(x => x.Unit);
    }
}

sealed class AttachmentMapping : IEntityTypeConfiguration<AttachmentRow>
{
    public void Configure(EntityTypeBuilder<AttachmentRow> b)
    {
        b.ToTable("attachments");
        b.HasKey(x => x.Key);
        b.Property(x => x.Key).ValueGeneratedNever();
        b.Property(x => x.Number).HasMaxLength(20);
        b.HasIndex(x => x.Number);
    }
}
