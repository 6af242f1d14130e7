using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyCentres;

/// <summary>What is known of a centre now (nuläge): the latest answer to each criterion, for lists that need no history.</summary>
public sealed record CentreNow(IReadOnlyDictionary<string, Answer> Answers)
{
    public static CentreNow Of(FamilyCentre centre) => new(centre.Values.GroupBy(v => v.Key).ToDictionary(g => g.Key, g => g.OrderBy(v => v.On).Last().Answer));
}

/// <summary>Columns that lists read without the whole record; the door writes them at each save.</summary>
static class CentreColumns
{
    /// <summary>What is known now.</summary>
    public const string Now = nameof(Now);
}

sealed class FamilyCentreMapping : IEntityTypeConfiguration<FamilyCentre>
{
    public void Configure(EntityTypeBuilder<FamilyCentre> b)
    {
        b.ToTable("family_centres");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Name).HasMaxLength(200);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Declarations).AsJson();
        b.Property(x => x.Opened).AsJson();
        b.Property(x => x.Values).AsJson();
        b.Property<CentreNow>(CentreColumns.Now).AsJson().IsRequired();
        b.HasIndex(x => new { x.MunicipalityCode, x.Name });
    }
}
