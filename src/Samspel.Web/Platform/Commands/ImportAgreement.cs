using System.Text.Encodings.Web;
using System.Text.Json;
using Samspel.Domain.Agreements;
using Samspel.Web.Agreements;
using Samspel.Web.Agreements.Import;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Commands;

/// <summary>Reads an agreement from a text file, tells what was understood and, unless it is a dry run, puts it in as the official text.</summary>
static class ImportAgreement
{
    const string Usage = "Använd: ./samspel import-agreement FIL [--dry-run] [--json] [--data MAPP].";

    static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<int> Run(string[] args)
    {
        var (file, dryRun, json, rest) = Arguments(args);
        var bytes = await Bytes(file);
        var result = AgreementFile.Read(bytes);
        if (result.Document is not { } document)
        {
            foreach (var error in result.Errors.OrderBy(e => e.Line ?? 0)) await Console.Error.WriteLineAsync(Sentence(error.Message, error.Line));
            throw new CannotStart("Filen går inte att lägga in. Inget har sparats.");
        }
        if (!dryRun) await Store(rest, new ImportedText(document, result.Warnings, AgreementFile.Fingerprint(bytes)));
        Console.WriteLine(json ? JsonSerializer.Serialize(Understood(document, result.Warnings), Json) : Summary(document, result.Warnings, dryRun));
        return 0;
    }

    static (string File, bool DryRun, bool Json, string[] ForServer) Arguments(string[] args)
    {
        var (file, dryRun, json, rest) = ((string?)null, false, false, new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--dry-run": dryRun = true; break;
                case "--json": json = true; break;
                case "--data" when i + 1 < args.Length: rest.AddRange([args[i], args[++i]]); break;
                case ['-', ..]: throw new CannotStart(Usage);
                default: file = file is null ? args[i] : throw new CannotStart(Usage); break;
            }
        }
        return (file ?? throw new CannotStart(Usage), dryRun, json, [.. rest]);
    }

    static async Task<byte[]> Bytes(string path)
    {
        if (Directory.Exists(path)) throw new CannotStart($"{path} är en mapp. Ange en textfil.");
        var file = new FileInfo(path);
        if (!file.Exists) throw new CannotStart($"Filen {path} finns inte.");
        if (file.Length > AgreementFile.MostBytes) throw new CannotStart($"{AgreementFile.TooLarge(file.Length).Message} Inget har sparats.");
        try { return await File.ReadAllBytesAsync(path); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new CannotStart($"Filen {path} går inte att läsa.", e); }
    }

    static async Task Store(string[] rest, ImportedText text)
    {
        await using var app = Serve.Build([.. rest, "--no-demo"], announce: true);
        await Serve.Prepare(app, null);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        db.Add(Viewer.System, AgreementEdition.Import(text, EditionSource.Official, Viewer.System, clock.Now, await db.NextAgreementTurn()));
        await db.Save(Viewer.System);
        await db.Commit();
    }

    static object Understood(AgreementDocument document, IReadOnlyList<ImportWarning> warnings) => new
    {
        document.Title,
        document.Dnr,
        document.Version,
        document.ValidFrom,
        document.ValidTo,
        Sections = document.Sections.Select(s => new { s.Number, s.Title }),
        Footnotes = document.Footnotes.Select(n => new { n.Number, n.Section }),
        document.Parties,
        Approvals = document.Approvals.Select(a => new { a.Body, a.Date, a.Written }),
        document.SignatoryRoles,
        Superseded = document.Superseded.Select(s => new { s.Title, From = s.ValidFrom, To = s.ValidTo, ToText = s.ValidUntil }),
        Warnings = warnings.Select(w => Sentence(w.Message, w.Line)),
    };

    static string Summary(AgreementDocument document, IReadOnlyList<ImportWarning> warnings, bool dryRun) => string.Join(Environment.NewLine,
    [
        document.Title,
        $"{document.Dnr ?? "Diarienummer saknas"}, {document.Version ?? "version saknas"}, {Day(document.ValidFrom)} till {Day(document.ValidTo)}",
        $"{document.Sections.Count} avsnitt, {document.Footnotes.Count} noter varav {document.Footnotes.Count(n => n.Section is not null)} på säker plats, {document.Parties.Count} parter, {document.Superseded.Count} dokument som har utgått",
        .. warnings.Count == 0 ? ["Inget att kontrollera."] : warnings.Select(w => "Kontrollera: " + Sentence(w.Message, w.Line)),
        dryRun ? "Inget har sparats." : "Texten är inlagd och visas på /overenskommelsen.",
    ]);

    static string Sentence(string message, int? line) => line is null ? message : $"Rad {line}: {message}";

    static string Day(DateOnly? day) => day is { } known ? Layout.SwedishDate.Short(known) : "okänt";
}
