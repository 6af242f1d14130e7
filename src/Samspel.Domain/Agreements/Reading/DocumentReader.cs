namespace Samspel.Domain.Agreements.Reading;

/// <summary>Puts the document together: what the first pages say, and where they are silent what the sections say.</summary>
sealed class DocumentReader(FrontMatter front, IReadOnlyList<AgreementSection> sections, List<ImportWarning> warnings)
{
    public AgreementDocument Read(IReadOnlyList<string> officesInBody, IReadOnlyList<Footnote> footnotes)
    {
        var title = front.Title();
        var (from, to) = front.Validity();
        if (from is null || to is null) (from, to) = (from ?? TermInSections().From, to ?? TermInSections().To);
        if (from > to) warnings.Add(new(ImportWarningCode.ValidityUnclear, $"Giltighetstiden slutar ({to:yyyy-MM-dd}) innan den börjar ({from:yyyy-MM-dd}). Kontrollera datumen."));
        var (dnr, version, date) = (front.Dnr(), front.Version(), front.DocumentDate());
        var responsible = front.Responsible();
        var approvals = front.Approvals();
        var roles = front.SignatoryRoles().Concat(officesInBody).Distinct().ToList();
        var parties = front.Parties() is { Count: > 0 } listed ? listed : PartiesInSections();
        var superseded = front.Superseded() is { Count: > 0 } replaced ? replaced : SupersededInSections();
        front.WarnOfRest();
        Need(title, "Dokumentets namn");
        Need(dnr, "Diarienummer");
        Need(version, "Version");
        Need(from, "Första giltighetsdag");
        Need(to, "Sista giltighetsdag");
        if (parties.Count == 0) Need(null, "Parter");
        return new(title ?? "Överenskommelse utan namn", dnr, version, from, to, date, responsible, approvals, roles, parties, superseded, sections, footnotes);
    }

    void Need(object? value, string what)
    {
        if (value is null) warnings.Add(new(ImportWarningCode.FieldMissing, $"{what} hittades inte i texten."));
    }

    (DateOnly? From, DateOnly? To) TermInSections()
    {
        foreach (var text in sections.SelectMany(s => s.Blocks).OfType<Paragraph>().Select(p => p.PlainText))
        {
            var at = text.IndexOf(" gäller ", StringComparison.Ordinal);
            if (at < 0) continue;
            var dates = SwedishDates.All(text[at..]).Where(d => d.Start < 120).ToList();
            if (dates.Count > 1 && dates[0].Day is not null) return (dates[0].Day, dates[1].Day);
        }
        return (null, null);
    }

    IReadOnlyList<string> PartiesInSections()
    {
        var section = sections.FirstOrDefault(s => Words.Key(s.Title) is var key && (key.StartsWith("parter", StringComparison.Ordinal) || key.EndsWith("parter", StringComparison.Ordinal)));
        if (section is null) return [];
        foreach (var block in section.Blocks)
        {
            if (block is TextList list && list.Items.SelectMany(i => FrontMatter.PartyNames(i.PlainText.TrimEnd('.', ',', ';'))).Distinct().ToList() is { Count: > 1 } items) return items;
            if (block is not Paragraph { PlainText.Length: < 4000 } paragraph) continue;
            var text = paragraph.PlainText;
            var after = Math.Max(text.IndexOf(':'), text.IndexOf(" mellan ", StringComparison.Ordinal) is >= 0 and var between ? between + 7 : -1) + 1;
            if (FrontMatter.PartyNames(text[after..].Trim()) is { Count: > 1 } named) return named;
        }
        return [];
    }

    IReadOnlyList<SupersededDocument> SupersededInSections()
    {
        var section = sections.FirstOrDefault(s => Words.Key(s.Title) is var key && (key.Contains("utgåendedokument") || key.Contains("utgångnadokument") || key.StartsWith("ersätter", StringComparison.Ordinal) || key.Contains("dokumentsomersätts") || key.Contains("tidigareöverenskommelser")));
        return section is null ? [] : [.. section.Blocks.OfType<TextList>().SelectMany(l => l.Items).Select(i => SupersededReader.Read(i.PlainText)).OfType<SupersededDocument>()];
    }
}
