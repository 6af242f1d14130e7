using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

sealed class CountyAgreementMapping : IEntityTypeConfiguration<CountyAgreement>
{
    public void Configure(EntityTypeBuilder<CountyAgreement> b)
    {
        b.ToTable("county_agreements");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Dnr).HasMaxLength(60);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Settings).AsJson();
        b.Property(x => x.Preparation).AsJson();
        b.Property(x => x.Recommendation).AsJson();
        b.Property(x => x.PartyDecisions).AsJson();
        b.Property(x => x.Signatures).AsJson();
        b.Property(x => x.Revision).AsJson();
        b.Property(x => x.Renegotiation).AsJson();
        b.Property(x => x.Interim).AsJson();
        b.Property(x => x.Annexes).AsJson();
        b.Property(x => x.Notices).AsJson();
        b.Property(x => x.Successor).AsJson();
        b.Ignore(x => x.Term);
        b.Ignore(x => x.Parties);
        b.Ignore(x => x.IsConcluded);
        b.Ignore(x => x.Calendar);
        b.Ignore(x => x.Start);
        b.Ignore(x => x.NotApproved);
        b.Ignore(x => x.NotSigned);
        b.Ignore(x => x.RevisionDue);
        b.Ignore(x => x.BeginBy);
        b.HasIndex(x => x.Dnr);
    }
}
