using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Samspel.Web.Platform.Documents;

/// <summary>
/// A Word document (docx) written part by part: headings by style with numbers of their own, a table of contents that Word fills when the
/// document is opened, paragraphs and tables of two columns. Everything written is text; no part runs anything.
/// </summary>
public sealed class WordDocument(string title, DateTimeOffset made)
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Package = "http://schemas.openxmlformats.org/package/2006", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    readonly List<XElement> body = [];

    public void Title(string text) => body.Add(Paragraph("Title", text));
    public void Subtitle(string text) => body.Add(Paragraph("Subtitle", text));

    /// <summary>A heading that stands in the table of contents and is numbered: level 1 or 2.</summary>
    public void Heading(int level, string text) => body.Add(Paragraph($"Heading{level}", text));

    /// <summary>Running text; a line break in it begins a new paragraph.</summary>
    public void Text(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n')) body.Add(Paragraph(null, line));
    }

    /// <summary>A field that Word fills with headings and page numbers when the document is opened.</summary>
    public void Contents(string heading)
    {
        body.Add(Paragraph("TOCHeading", heading));
        body.Add(new XElement(W + "p",
            Run(new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "begin"), new XAttribute(W + "dirty", "true"))),
            Run(new XElement(W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " TOC \\o \"1-2\" \\h \\z \\u ")),
            Run(new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "separate"))),
            Run(Told("Högerklicka här och välj Uppdatera fält om innehållet inte visas.")),
            Run(new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "end")))));
    }

    public void Table(IReadOnlyList<(string Label, string Text)> rows)
    {
        body.Add(new XElement(W + "tbl",
            new XElement(W + "tblPr", new XElement(W + "tblStyle", Value("TableGrid")), new XElement(W + "tblW", new XAttribute(W + "w", "5000"), new XAttribute(W + "type", "pct"))),
            new XElement(W + "tblGrid", new XElement(W + "gridCol", new XAttribute(W + "w", "3000")), new XElement(W + "gridCol", new XAttribute(W + "w", "6000"))),
            rows.Select(row => new XElement(W + "tr", Cell(3000, row.Label, bold: true), Cell(6000, row.Text, bold: false)))));
        body.Add(new XElement(W + "p"));
    }

    public byte[] Bytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", Types());
            Part(zip, "_rels/.rels", Relations(($"{Office}/officeDocument", "word/document.xml"), ($"{Package}/relationships/metadata/core-properties", "docProps/core.xml")));
            Part(zip, "docProps/core.xml", Core());
            Part(zip, "word/_rels/document.xml.rels", Relations(($"{Office}/styles", "styles.xml"), ($"{Office}/numbering", "numbering.xml"), ($"{Office}/settings", "settings.xml"), ($"{Office}/footer", "footer1.xml")));
            Part(zip, "word/styles.xml", Styles());
            Part(zip, "word/numbering.xml", Numbering());
            Part(zip, "word/settings.xml", new XElement(W + "settings", new XElement(W + "updateFields", Value("true")), new XElement(W + "themeFontLang", Value("sv-SE"))));
            Part(zip, "word/footer1.xml", new XElement(W + "ftr", new XElement(W + "p", Run(Told("Sida ")), Field("PAGE"), Run(Told(" av ")), Field("NUMPAGES"))));
            Part(zip, "word/document.xml", new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName), new XElement(W + "body", body, Page())));
        }
        return memory.ToArray();
    }

    static XElement Page() => new(W + "sectPr",
        new XElement(W + "footerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rId4")),
        new XElement(W + "pgSz", new XAttribute(W + "w", "11906"), new XAttribute(W + "h", "16838")),
        new XElement(W + "pgMar", new XAttribute(W + "top", "1134"), new XAttribute(W + "right", "1134"), new XAttribute(W + "bottom", "1134"), new XAttribute(W + "left", "1134"), new XAttribute(W + "header", "709"), new XAttribute(W + "footer", "709"), new XAttribute(W + "gutter", "0")));

    static XElement Paragraph(string? style, string text) => new(W + "p", style is null ? null : new XElement(W + "pPr", new XElement(W + "pStyle", Value(style))), Run(Told(text)));

    static XElement Cell(int width, string text, bool bold) => new(W + "tc",
        new XElement(W + "tcPr", new XElement(W + "tcW", new XAttribute(W + "w", width), new XAttribute(W + "type", "dxa"))),
        text.ReplaceLineEndings("\n").Split('\n').Select(line => new XElement(W + "p", new XElement(W + "r", bold ? new XElement(W + "rPr", new XElement(W + "b")) : null, Told(line)))));

    static XElement Run(XElement content) => new(W + "r", content);
    static XElement Field(string code) => new(W + "fldSimple", new XAttribute(W + "instr", code), Run(Told("1")));
    static XAttribute Value(object value) => new(W + "val", value);

    /// <summary>Text as it may stand in XML: characters that XML cannot hold are left out.</summary>
    static XElement Told(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), string.Concat(text.EnumerateRunes().Where(r => System.Xml.XmlConvert.IsXmlChar((char)Math.Min(r.Value, 0xFFFD)) || r.Value > 0xFFFF)));

    /// <summary>Headings are styles with outline levels, tied to one numbering: 1, 1.1.</summary>
    static XElement Styles() => new(W + "styles",
        new XElement(W + "docDefaults", new XElement(W + "rPrDefault", new XElement(W + "rPr", Fonts(), Size(22), new XElement(W + "lang", Value("sv-SE")))),
            new XElement(W + "pPrDefault", new XElement(W + "pPr", new XElement(W + "spacing", new XAttribute(W + "after", "120"), new XAttribute(W + "line", "276"), new XAttribute(W + "lineRule", "auto"))))),
        Style("Normal", "Normal", null, null, isDefault: true),
        Style("Title", "Title", null, new XElement(W + "rPr", new XElement(W + "b"), Size(44))),
        Style("Subtitle", "Subtitle", null, new XElement(W + "rPr", Size(24))),
        Style("Heading1", "heading 1", HeadingLevel(0), new XElement(W + "rPr", new XElement(W + "b"), Size(30))),
        Style("Heading2", "heading 2", HeadingLevel(1), new XElement(W + "rPr", new XElement(W + "b"), Size(25))),
        Style("TOCHeading", "TOC Heading", null, new XElement(W + "rPr", new XElement(W + "b"), Size(30))),
        Style("TOC1", "toc 1", null, null), Style("TOC2", "toc 2", new XElement(W + "pPr", new XElement(W + "ind", new XAttribute(W + "left", "220"))), null),
        new XElement(W + "style", new XAttribute(W + "type", "table"), new XAttribute(W + "styleId", "TableGrid"), new XElement(W + "name", Value("Table Grid")),
            new XElement(W + "tblPr", new XElement(W + "tblBorders", new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => new XElement(W + side, Value("single"), new XAttribute(W + "sz", "4"), new XAttribute(W + "space", "0"), new XAttribute(W + "color", "999999")))))));

    static XElement HeadingLevel(int level) => new(W + "pPr", new XElement(W + "keepNext"),
        new XElement(W + "numPr", new XElement(W + "ilvl", Value(level)), new XElement(W + "numId", Value(1))),
        new XElement(W + "spacing", new XAttribute(W + "before", level == 0 ? "360" : "240"), new XAttribute(W + "after", "120")),
        new XElement(W + "outlineLvl", Value(level)));

    static XElement Style(string id, string name, XElement? paragraph, XElement? run, bool isDefault = false) => new(W + "style", new XAttribute(W + "type", "paragraph"), isDefault ? new XAttribute(W + "default", "1") : null,
        new XAttribute(W + "styleId", id), new XElement(W + "name", Value(name)), isDefault ? null : new XElement(W + "basedOn", Value("Normal")), isDefault ? null : new XElement(W + "next", Value("Normal")), new XElement(W + "qFormat"), paragraph, run);

    static XElement Fonts() => new(W + "rFonts", new XAttribute(W + "ascii", "Calibri"), new XAttribute(W + "hAnsi", "Calibri"), new XAttribute(W + "cs", "Calibri"));
    static XElement Size(int halfPoints) => new(W + "sz", Value(halfPoints));

    static XElement Numbering() => new(W + "numbering",
        new XElement(W + "abstractNum", new XAttribute(W + "abstractNumId", "0"), new XElement(W + "multiLevelType", Value("multilevel")), Level(0, "%1"), Level(1, "%1.%2")),
        new XElement(W + "num", new XAttribute(W + "numId", "1"), new XElement(W + "abstractNumId", Value("0"))));

    static XElement Level(int level, string text) => new(W + "lvl", new XAttribute(W + "ilvl", level), new XElement(W + "start", Value(1)), new XElement(W + "numFmt", Value("decimal")),
        new XElement(W + "pStyle", Value($"Heading{level + 1}")), new XElement(W + "lvlText", Value(text)), new XElement(W + "lvlJc", Value("left")), new XElement(W + "pPr", new XElement(W + "ind", new XAttribute(W + "left", "567"), new XAttribute(W + "hanging", "567"))));

    XElement Core()
    {
        XNamespace core = $"{Package}/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
        return new XElement(core + "coreProperties", new XAttribute(XNamespace.Xmlns + "dcterms", terms.NamespaceName), new XAttribute(XNamespace.Xmlns + "xsi", xsi.NamespaceName), new XElement(dc + "title", title), new XElement(dc + "creator", "Samspel"), new XElement(dc + "language", "sv-SE"),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)));
    }

    static XElement Types()
    {
        XNamespace types = $"{Package}/content-types";
        XElement Override(string part, string type) => new(types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));
        return new XElement(types + "Types",
            new XElement(types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Override("/word/document.xml", $"{Word}.document.main+xml"), Override("/word/styles.xml", $"{Word}.styles+xml"), Override("/word/numbering.xml", $"{Word}.numbering+xml"),
            Override("/word/settings.xml", $"{Word}.settings+xml"), Override("/word/footer1.xml", $"{Word}.footer+xml"), Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
    }

    static XElement Relations(params (string Type, string Target)[] relations)
    {
        XNamespace rels = $"{Package}/relationships";
        return new XElement(rels + "Relationships", relations.Select((r, i) => new XElement(rels + "Relationship", new XAttribute("Id", $"rId{i + 1}"), new XAttribute("Type", r.Type), new XAttribute("Target", r.Target))));
    }

    static void Part(ZipArchive zip, string name, XElement content)
    {
        using var stream = zip.CreateEntry(name).Open();
        using var writer = new StreamWriter(stream, new UTF8Encoding(false));
        content.SetAttributeValue(XNamespace.Xmlns + "w", content.Name.Namespace == W ? W.NamespaceName : null);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(content.ToString(SaveOptions.DisableFormatting));
    }
}
