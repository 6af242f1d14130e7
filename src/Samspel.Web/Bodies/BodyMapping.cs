using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Bodies;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Bodies;

/// <summary>Columns that lists read without the whole record; the door writes them at each save.</summary>
static class BodyColumns
{
    /// <summary>The municipality a local body works in; empty for the county's.</summary>
    public const string Municipality = nameof(Municipality);

    /// <summary>The body's name, to sort by.</summary>
    public const string SortName = nameof(SortName);

    /// <summary>The day of a meeting.</summary>
    public const string On = nameof(On);
}

sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> b)
    {
        b.ToTable("bodies");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Seats).AsJson();
        b.Ignore(x => x.Name);
        b.Property<string>(BodyColumns.Municipality).HasMaxLength(4);
        b.Property<string>(BodyColumns.SortName).HasMaxLength(200);
        b.HasIndex(BodyColumns.Municipality, BodyColumns.SortName);
    }
}

sealed class BodyMeetingMapping : IEntityTypeConfiguration<BodyMeeting>
{
    public void Configure(EntityTypeBuilder<BodyMeeting> b)
    {
        b.ToTable("body_meetings");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Plan).AsJson();
        b.Property(x => x.Matters).AsJson();
        b.Property(x => x.Documents).AsJson();
        b.Property(x => x.Attendance).AsJson();
        b.Property(x => x.Absent).AsJson();
        b.Property(x => x.Decisions).AsJson();
        b.Property(x => x.Assignments).AsJson();
        b.Property(x => x.Minutes).AsJson();
        b.Property(x => x.Additions).AsJson();
        foreach (var told in new[] { nameof(BodyMeeting.Day), nameof(BodyMeeting.Deciders), nameof(BodyMeeting.Outcomes), nameof(BodyMeeting.LeftToAdjust), nameof(BodyMeeting.TellsMembers) }) b.Ignore(told);
        b.Property<DateOnly>(BodyColumns.On);
        b.HasIndex("Body", BodyColumns.On);
        b.HasIndex("State", BodyColumns.On);
    }
}
