using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Children;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

sealed class ChildMapping : IEntityTypeConfiguration<Child>
{
    public void Configure(EntityTypeBuilder<Child> b)
    {
        b.ToTable("children");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Ignore(x => x.Content);
        b.Ignore(x => x.Identity);
        b.Property(x => x.Deciders).AsJson();
        b.Property(x => x.Protection).AsJson();
        b.HasIndex(x => new { x.Compartment, x.Number }).IsUnique();
        b.HasIndex(x => new { x.Compartment, x.TemporaryId }).IsUnique();
        b.HasIndex(x => new { x.Compartment, x.SearchName });
        b.HasIndex(x => x.BirthDate);
    }
}

sealed class ChildUnitMapping : IEntityTypeConfiguration<ChildUnit>
{
    public void Configure(EntityTypeBuilder<ChildUnit> b)
    {
        b.ToTable("child_units");
        b.HasKey(x => new { x.Child, x.Unit });
        b.HasIndex(x => x.Unit);
    }
}
