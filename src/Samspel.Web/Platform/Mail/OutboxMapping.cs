using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samspel.Web.Platform.Mail;

sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> b)
    {
        b.ToTable("outbox");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Recipient).HasMaxLength(320);
        b.Property(x => x.Subject).HasMaxLength(200);
        b.Property(x => x.LastError).HasMaxLength(500);
        b.Property(x => x.UniqueKey).HasMaxLength(400);
        b.HasIndex(x => x.UniqueKey).IsUnique();
        b.HasIndex(x => x.DueAt).HasFilter("sent_at IS NULL").HasDatabaseName("outbox_due");
    }
}
