using System.Security.Cryptography;
using System.Text.Json;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements;

/// <summary>
/// The digest (sammanfattning) that comes with Samspel: each section of the agreement in own words, and notes of where the law
/// has changed since (lagen i dag). The rules of the product cite this agreement's sections.
/// </summary>
public sealed class Digest
{
    const string Resource = "Samspel.Web.Agreements.digest-rd20-04734.json";

    sealed record SupersededLine(string Title, DateOnly? From, DateOnly? To, string? ToText);
    sealed record ApprovalLine(string Body, DateOnly? Date, string? Raw);
    sealed record SectionLine(string Number, string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string>? List, string? LawToday);
    sealed record DigestFile(
        string Dnr, string Version, string Title, DateOnly? DocumentDate, DateOnly? ValidFrom, DateOnly? ValidTo, string? ResponsibleForRevision,
        IReadOnlyList<string> Parties, IReadOnlyList<ApprovalLine> Approvals, IReadOnlyList<string> SignatoryRoles,
        IReadOnlyList<SupersededLine> Superseded, IReadOnlyList<SectionLine> Sections);

    static readonly Lazy<Digest> ReadOnce = new(Read);

    Digest(ImportedText text, IReadOnlyDictionary<string, string> lawToday) => (Text, LawToday) = (text, lawToday);

    public static Digest Own => ReadOnce.Value;

    public ImportedText Text { get; }

    /// <summary>Section number to what the law says today.</summary>
    public IReadOnlyDictionary<string, string> LawToday { get; }

    /// <summary>Whether a document is the same agreement as the digest, so that notes and rules fit its sections.</summary>
    public bool IsOf(AgreementDocument document) => document.Dnr == Text.Document.Dnr;

    /// <summary>Puts the digest into the database at the first start, and again when a newer Samspel brings a better one.</summary>
    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        var (db, clock) = (services.GetRequiredService<Db>(), services.GetRequiredService<Clock>());
        if (await db.EditionInUse(EditionSource.Digest) is { } shown && shown.Fingerprint == Own.Text.Fingerprint) return;
        say?.Invoke("Lägger in sammanfattningen av överenskommelsen…");
        db.Add(Viewer.System, AgreementEdition.Import(Own.Text, EditionSource.Digest, Viewer.System, clock.Now, await db.NextAgreementTurn()));
        await db.Save(Viewer.System);
        await db.Commit();
    }

    static Digest Read()
    {
        using var stream = typeof(Digest).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var file = JsonSerializer.Deserialize<DigestFile>(bytes, JsonSerializerOptions.Web)!;
        var document = new AgreementDocument(
            file.Title, file.Dnr, file.Version, file.ValidFrom, file.ValidTo, file.DocumentDate, file.ResponsibleForRevision,
            [.. file.Approvals.Select(a => new Approval(a.Body, a.Date, a.Date is null ? a.Raw : null))], file.SignatoryRoles, file.Parties,
            [.. file.Superseded.Select(s => new SupersededDocument(s.Title, s.From, s.To, s.ToText))], [.. file.Sections.Select(Section)], []);
        return new Digest(
            new ImportedText(document, [], Convert.ToHexStringLower(SHA256.HashData(bytes))),
            file.Sections.Where(s => s.LawToday is not null).ToDictionary(s => s.Number, s => s.LawToday!));
    }

    static AgreementSection Section(SectionLine line)
    {
        List<AgreementBlock> blocks = [.. line.Paragraphs.Select(p => new Paragraph([new TextRun(p)]))];
        if (line.List is { } items) blocks.Add(new TextList(false, [.. items.Select(i => new TextListItem(null, [new TextRun(i)]))]));
        var end = line.Number.LastIndexOf('.');
        return new AgreementSection(line.Number, line.Title, line.Number.Count(c => c == '.') + 1, end < 0 ? null : line.Number[..end], [], blocks);
    }
}
