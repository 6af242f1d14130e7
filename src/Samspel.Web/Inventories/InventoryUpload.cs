using Samspel.Domain;
using Samspel.Domain.Inventories;

namespace Samspel.Web.Inventories;

/// <summary>A file with answers that has been read without faults and not yet confirmed (inläst fil). Seen by the one who sent it, for one day; the file itself is not kept.</summary>
public sealed class InventoryUpload
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public Guid Id { get; init; }
    public InventoryRoundId Round { get; init; }
    public PersonId Person { get; init; }
    public DateTimeOffset At { get; init; }
    public required IReadOnlyList<FileCell> Cells { get; init; }
}
