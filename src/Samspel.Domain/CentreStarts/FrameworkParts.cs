namespace Samspel.Domain.CentreStarts;

/// <summary>A section of the framework document (avsnitt).</summary>
public sealed record FrameworkSection(string Heading, string Text);

/// <summary>What is edited together about the framework document (ramdokumentets innehåll).</summary>
public sealed record FrameworkContent(string Title, IReadOnlyList<FrameworkSection> Sections)
{
    public bool Equals(FrameworkContent? other) => other is not null && Title == other.Title && Sections.SequenceEqual(other.Sections);
    public override int GetHashCode() => HashCode.Combine(Title, Sections.Count);

    /// <summary>The headings a framework document begins with (förslag till rubriker).</summary>
    public static readonly IReadOnlyList<string> Headings = ["Syfte", "Målgrupp", "De fyra delarna och deras lägsta omfattning", "Samlokalisering och öppettider", "Samordning, ledning och styrning", "Mål och uppföljning", "Likvärdighet i länet", "Så startar en kommun en familjecentral"];
}

/// <summary>A text the framework document has had (version): what it said, from which day, and who wrote it.</summary>
public sealed record FrameworkVersion(int Number, FrameworkContent Content, DateOnly On, string ByName);

/// <summary>What happens to the framework document, kept as its history.</summary>
public sealed record FrameworkDrafted(string Title) : Fact { public override string Sentence => $"Ramdokumentet påbörjades: {Title}."; }
public sealed record FrameworkWritten(string Title, int Version) : Fact { public override string Sentence => $"Ramdokumentets text ändrades, version {Version}."; }
public sealed record FrameworkSubmitted : Fact { public override string Sentence => "Ramdokumentet lämnades för antagande."; }
public sealed record FrameworkSentBack(string Reason) : Fact { public override string Sentence => $"Tillbaka till utkast: {Reason}"; }
public sealed record FrameworkAdopted(string Body, DateOnly On, string? Dnr) : Fact { public override string Sentence => $"{Body} antog ramdokumentet {On:yyyy-MM-dd}{(Dnr is null ? "" : $" (dnr {Dnr})")}."; }
public sealed record FrameworkAnnexed(RelatedDocumentId Annex, string Title) : Fact { public override string Sentence => $"Ramdokumentet bilades överenskommelsen som {Title}."; }
public sealed record FrameworkReplaced(FrameworkDocumentId Next, string Title) : Fact { public override string Sentence => $"Ersattes av {Title}."; }
public sealed record FrameworkDropped(string Reason) : Fact { public override string Sentence => $"Arbetet med ramdokumentet lades ner: {Reason}"; }
