using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samspel.Web.Tests.Harness;

/// <summary>What a visitor got: status, where the visit ended after redirects, and the page as a document.</summary>
public sealed partial class Answer
{
    static readonly HtmlParser Parser = new();

    Answer(Visitor visitor, Uri target, HttpResponseMessage response, byte[] body)
    {
        (Visitor, Address, Response, Body) = (visitor, target.PathAndQuery, response, body);
        page = new Lazy<IHtmlDocument>(() => Parser.ParseDocument(Html));
    }

    readonly Lazy<IHtmlDocument> page;

    public Visitor Visitor { get; }

    /// <summary>Path and query of the last page.</summary>
    public string Address { get; }

    public HttpResponseMessage Response { get; }
    public HttpResponseHeaders Headers => Response.Headers;
    public int Status => (int)Response.StatusCode;
    public byte[] Body { get; }
    public string Html => Encoding.UTF8.GetString(Body);
    public IHtmlDocument Page => page.Value;

    public string Title => Page.Title ?? "";
    public string Heading => Text("h1");

    /// <summary>All text the user reads, with single spaces.</summary>
    public string AllText => Words(Page.Body);

    /// <summary>The error summary's lines.</summary>
    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".ds-error-summary li, .ds-error-summary p").Select(Words)];

    /// <summary>The text of the first element, with single spaces; empty when there is none.</summary>
    public string Text(string selector) => Words(Page.QuerySelector(selector));

    public IReadOnlyList<string> Texts(string selector) => [.. Page.QuerySelectorAll(selector).Select(Words)];

    public bool Has(string selector) => Page.QuerySelector(selector) is not null;

    /// <summary>This answer, when it has the status; else says what the page said.</summary>
    public Answer Expect(int status) => Status == status ? this : throw new ShouldAssertException($"Expected {status}, but {this}");

    /// <summary>The form that matches; without a selector the page's only form inside main.</summary>
    public HtmlForm Form(string? selector = null)
    {
        var forms = Page.QuerySelectorAll(selector ?? "main form[method=post]").Select(e => e as IHtmlFormElement ?? e.Closest("form") as IHtmlFormElement).OfType<IHtmlFormElement>().Distinct().ToList();
        return forms.Count == 1 ? new HtmlForm(this, forms[0]) : throw new ShouldAssertException($"{forms.Count} forms match {selector ?? "main form[method=post]"}: name one with a selector. {this}");
    }

    internal HtmlForm Form(IElement form) => new(this, (IHtmlFormElement)form);

    /// <summary>Follows the link with this text.</summary>
    public Task<Answer> Follow(string linkText)
    {
        var link = Page.QuerySelectorAll("a[href]").FirstOrDefault(a => Words(a) == linkText) ?? throw new ShouldAssertException($"No link says \"{linkText}\". {this}");
        return Visitor.Get(link.GetAttribute("href")!);
    }

    public override string ToString()
    {
        var said = IsHtml ? string.Join(" | ", new[] { Heading }.Concat(Errors).Where(t => t != "")) : Html[..Math.Min(Html.Length, 300)];
        var error = Status >= 500 ? "\n" + Visitor.App.Log.Errors.LastOrDefault() : "";
        return $"{Response.RequestMessage?.Method} {Address} answered {Status}: {said}{error}";
    }

    internal static async Task<Answer> Read(Visitor visitor, Uri target, HttpResponseMessage response)
        => new(visitor, target, response, await response.Content.ReadAsByteArrayAsync());

    /// <summary>Lets the visitor remember the page's token. Looked for in the text: most pages are never read as a document.</summary>
    internal void Note()
    {
        if (IsHtml && Token().Match(Html) is { Success: true } input) Visitor.Keep(Value().Match(input.Value) is { Success: true } value ? value.Groups[1].Value : null);
    }

    [GeneratedRegex("""<input[^>]*name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex Token();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    bool IsHtml => Response.Content.Headers.ContentType?.MediaType == "text/html";

    static string Words(IElement? element) => element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
