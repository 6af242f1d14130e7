using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Parties;

sealed class PartyMapping : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> b)
    {
        b.ToTable("parties");
        b.HasKey(x => x.Code);
        b.Property(x => x.Code).HasMaxLength(10);
    }
}

sealed class CompartmentMapping : IEntityTypeConfiguration<Compartment>
{
    public void Configure(EntityTypeBuilder<Compartment> b)
    {
        b.ToTable("compartments");
        b.Property(x => x.Id).ValueGeneratedNever();
    }
}

sealed class UnitMapping : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> b)
    {
        b.ToTable("units");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Ignore(x => x.Content);
        b.HasIndex(x => new { x.PartyCode, x.Name });
        b.HasIndex(x => new { x.MunicipalityCode, x.Kind });
        b.HasIndex(x => x.Compartment);
    }
}

sealed class JointServiceMapping : IEntityTypeConfiguration<JointService>
{
    public void Configure(EntityTypeBuilder<JointService> b)
    {
        b.ToTable("joint_services");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Members).AsJson();
        b.HasIndex(x => new { x.PartyCode, x.Name });
    }
}

sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> b)
    {
        b.ToTable("assignments");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.HasIndex(x => new { x.Person, x.From });
        b.HasIndex(x => x.Unit);
    }
}
