using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Documents;

sealed class RelatedDocumentMapping : IEntityTypeConfiguration<RelatedDocument>
{
    public void Configure(EntityTypeBuilder<RelatedDocument> b)
    {
        b.ToTable("related_documents");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.PartyCode).HasMaxLength(10);
        b.Property(x => x.Title).HasMaxLength(200);
        b.Property(x => x.Content).AsJson();
        b.Ignore(x => x.IsInUse);
        b.HasIndex(x => new { x.PartyCode, x.Title });
        b.HasIndex(x => x.Title);
    }
}

sealed class RoutineRegisterMapping : IEntityTypeConfiguration<RoutineRegister>
{
    public void Configure(EntityTypeBuilder<RoutineRegister> b)
    {
        b.ToTable("routine_registers");
        b.HasKey(x => x.PartyCode);
        b.Property(x => x.PartyCode).HasMaxLength(10);
    }
}

sealed class DocumentFileMapping : IEntityTypeConfiguration<DocumentFileRow>
{
    public void Configure(EntityTypeBuilder<DocumentFileRow> b)
    {
        b.ToTable("document_files");
        b.HasKey(x => x.Key);
        b.Property(x => x.Key).ValueGeneratedNever();
        b.Property(x => x.MediaType).HasMaxLength(100);
        b.Property(x => x.Extension).HasMaxLength(10);
    }
}
