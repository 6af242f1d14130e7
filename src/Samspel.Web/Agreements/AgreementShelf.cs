using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements;

/// <summary>The texts that are shown now: one of each source.</summary>
public sealed record ShownAgreements(int Turn, ReadableAgreement? Official, ReadableAgreement? Digest)
{
    /// <summary>The official text when there is one.</summary>
    public ReadableAgreement? Main => Official ?? Digest;

    /// <summary>The text asked for: "officiell", "digest", or nothing in particular; null when there is no such text.</summary>
    public ReadableAgreement? Find(string? key) => key switch
    {
        null or "" => Main,
        "officiell" => Official,
        "digest" => Digest,
        _ => null,
    };
}

/// <summary>
/// Keeps the shown texts in memory. Each request asks the database only whether another edition has been put to use since, so
/// that every server shows a new one at once.
/// </summary>
public sealed class AgreementShelf
{
    volatile ShownAgreements? kept;

    public async Task<ShownAgreements> Shown(Db db)
    {
        var turn = await db.AgreementTurn();
        if (kept is { } shown && shown.Turn == turn) return shown;
        return kept = new ShownAgreements(turn, await Read(db, EditionSource.Official), await Read(db, EditionSource.Digest));
    }

    static async Task<ReadableAgreement?> Read(Db db, EditionSource source)
        => await db.EditionInUse(source) is { } edition ? ReadableAgreement.Of(edition) : null;
}
