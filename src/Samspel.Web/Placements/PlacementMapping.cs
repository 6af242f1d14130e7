using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> b)
    {
        b.ToTable("placements");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Owner).AsJson();
        b.Property(x => x.Decision).AsJson();
        b.Property(x => x.OpenDecision).AsJson();
        b.Property(x => x.Basis).AsJson();
        b.Property(x => x.Items).AsJson();
        b.Property(x => x.Sip).AsJson();
        b.Property(x => x.FollowUps).AsJson();
        b.Property(x => x.Registration).AsJson();
        b.Property(x => x.EndingPlan).AsJson();
        b.Property(x => x.EndedAs).AsJson();
        b.Ignore(x => x.OpenItems);
        b.Ignore(x => x.HasMovedCounty);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.Unit, x.State, x.Number });
        // A list of several states in order of number is read as it lies, and no other unit's rows are passed by.
        b.HasIndex(x => new { x.Unit, x.Number });
        b.HasIndex(x => new { x.Child, x.Unit });
        b.HasIndex(x => new { x.Responsible, x.State });
        b.HasIndex(x => x.Previous);
    }
}

/// <summary>The locked place stands in a table of its own, so that no look at a placement can bring it along.</summary>
sealed class PlaceOfStayMapping : IEntityTypeConfiguration<PlaceOfStay>
{
    public void Configure(EntityTypeBuilder<PlaceOfStay> b)
    {
        b.ToTable("places_of_stay");
        b.HasKey(x => x.Placement);
        b.Property(x => x.Placement).ValueGeneratedNever();
        b.Property(x => x.Readers).AsJson();
        b.Property<LockedPlace>("Content").AsJson();
    }
}
