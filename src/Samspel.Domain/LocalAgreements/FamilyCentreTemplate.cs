namespace Samspel.Domain.LocalAgreements;

/// <summary>
/// The county's template for a family centre's cooperation agreement (mall för avtal om familjecentral): the seven parts such an agreement has, with
/// questions to be guided by. The county agreement gives none; the parts are those seen in other counties' agreements.
/// </summary>
public static class FamilyCentreTemplate
{
    const string Block = "SAMVERKANSAVTAL OM FAMILJECENTRAL";

    public static readonly IReadOnlyList<TemplateSection> Sections =
    [
        new(1, Block, "Område och målgrupp", ["Vilket område är familjecentralen till för?", "Vilka familjer vänder den sig till?", "Vidgas målgruppen utöver familjer som väntar barn eller har barn under sex år?"]),
        new(2, Block, "Parter och samlokalisering", ["Vilka är parter och vilken del står var och en för?", "Finns delarna på samma plats, och är hela den ordinarie verksamheten där?", "Vilka fler aktörer är knutna dit?"]),
        new(3, Block, "Åtagande och kompetenser", ["Vad åtar sig varje part, i timmar och personer?", "Vilka kompetenser ska finnas?", "Hur löses frånvaro och vakanser?"]),
        new(4, Block, "Organisation och ledning", ["Vem samordnar, och hur mycket tid finns för det?", "Vilka sitter i lednings- eller styrgruppen och hur ofta möts den?", "När finns gemensam planeringstid?", "Hur hålls sekretessen mellan delarna?"]),
        new(5, Block, "Mål och uppföljning", ["Vilka mål står i verksamhetsplanen?", "Hur och när följs de upp?", "Hur är familjerna delaktiga?"]),
        new(6, Block, "Utveckling", ["Vad ska utvecklas under avtalstiden?", "Hur tas nya aktörer och arbetssätt in?"]),
        new(7, Block, "Ekonomi", ["Vem bär vilka kostnader för lokaler, samordnare och gemensam verksamhet?", "Hur ersätts vårdcentralen genom regionens hälsovalsavtal?", "Vilka budgetbeslut täcker avtalet?"]),
    ];

    /// <summary>Its parts: it has one.</summary>
    public static readonly IReadOnlyList<string> Blocks = [Block];

    /// <summary>The key a section has in a draft, "F3": another than the same number has in <see cref="LocalTemplate"/>.</summary>
    public static string KeyOf(TemplateSection section) => $"F{section.Key}";

    /// <summary>A draft's sections before anything is written.</summary>
    public static IReadOnlyList<DraftSection> Empty { get; } = [.. Sections.Select(s => new DraftSection(KeyOf(s), s.Block, s.Heading, s.Questions, []))];
}
