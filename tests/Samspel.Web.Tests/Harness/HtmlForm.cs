using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Samspel.Web.Tests.Harness;

/// <summary>
/// A form on a page, with what it holds. Only what the page offers can be filled in: a field that is not there, or a choice
/// that is not among the choices, fails the test.
/// </summary>
public sealed class HtmlForm
{
    readonly Answer answer;
    readonly IHtmlFormElement form;
    readonly List<(string Name, string Value)> fields = [];
    readonly List<UploadedFile> files = [];

    internal HtmlForm(Answer answer, IHtmlFormElement form)
    {
        (this.answer, this.form) = (answer, form);
        foreach (var element in form.Elements)
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled")) continue;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice when choice.IsChecked: fields.Add((name, choice.Value)); break;
                case IHtmlInputElement { Type: "checkbox" or "radio" or "submit" or "button" or "image" or "file" or "reset" }: break;
                case IHtmlInputElement input: fields.Add((name, input.Value)); break;
                case IHtmlTextAreaElement area: fields.Add((name, area.Value)); break;
                case IHtmlSelectElement select: fields.AddRange(select.Options.Where(o => o.IsSelected).Select(o => (name, o.Value))); break;
            }
        }
    }

    /// <summary>What the field holds now; the first value when it holds several.</summary>
    public string? this[string name] => fields.Where(f => f.Name == Find(name)).Select(f => f.Value).FirstOrDefault();

    public IReadOnlyList<(string Name, string Value)> Fields => fields;

    /// <summary>
    /// Fills in by property name: <c>new { Goal = "…", FollowUp = new DateOnly(…) }</c> finds "Goal" or "Form.Goal".
    /// A bool ticks or clears a box, a list ticks several, null empties.
    /// </summary>
    public HtmlForm Fill(object values)
    {
        foreach (var property in values.GetType().GetProperties()) Fill(property.Name, property.GetValue(values));
        return this;
    }

    public HtmlForm Fill(string name, object? value)
    {
        var field = Find(name);
        var elements = form.Elements.Where(e => e.GetAttribute("name") == field).ToList<IElement>();
        fields.RemoveAll(f => f.Name == field && !IsCompanion(elements, f.Value));
        if (value is bool ticked && elements.OfType<IHtmlInputElement>().FirstOrDefault(e => e.Type == "checkbox") is { } box)
        {
            if (ticked) fields.Insert(0, (field, box.Value));
            return this;
        }
        foreach (var text in value is IEnumerable<string> several ? several : [Text(value)])
        {
            if (Offered(elements) is { } offered && !offered.Contains(text)) throw new ShouldAssertException($"{field} offers {string.Join(", ", offered)}, not {text}. {answer}");
            fields.Add((field, text));
        }
        return this;
    }

    /// <summary>The alternatives of a field.</summary>
    public IReadOnlyList<string> Offers(string name) => [.. Offered([.. form.Elements.Where(e => e.GetAttribute("name") == Find(name))]) ?? []];

    /// <summary>Puts a file in a file field.</summary>
    public HtmlForm Attach(string name, string fileName, byte[] content, string contentType = "application/octet-stream")
    {
        files.Add(new UploadedFile(Find(name), fileName, content, contentType));
        return this;
    }

    /// <summary>Posts the form, with the named button or, without a name, the first one.</summary>
    /// <param name="button">The button's text or value.</param>
    public Task<Answer> Submit(string? button = null)
    {
        var buttons = form.Elements.Concat(form.QuerySelectorAll("button")).Where(IsSubmit).Distinct().ToList();
        var pressed = button is null ? buttons.FirstOrDefault()
            : buttons.FirstOrDefault(b => b.TextContent.Trim() == button || b.GetAttribute("value") == button) ?? throw new ShouldAssertException($"No button says \"{button}\". {answer}");
        List<(string, string)> sent = [.. fields];
        if (pressed?.GetAttribute("name") is { Length: > 0 } name) sent.Add((name, pressed.GetAttribute("value") ?? ""));
        var target = pressed?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? answer.Address;
        if (target == "") target = answer.Address;
        if (target[0] == '?') target = answer.Address.Split('?')[0] + target;
        if (!string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            return answer.Visitor.Get($"{target.Split('?')[0]}?{string.Join('&', sent.Select(f => $"{Uri.EscapeDataString(f.Item1)}={Uri.EscapeDataString(f.Item2)}"))}");
        return files.Count > 0 || form.GetAttribute("enctype") == "multipart/form-data" ? answer.Visitor.PostFiles(target, sent, files) : answer.Visitor.PostAsIs(target, sent);
    }

    static bool IsSubmit(IElement e) => e is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" };

    string Find(string name)
    {
        var names = form.Elements.Select(e => e.GetAttribute("name")).OfType<string>().Distinct().ToList();
        return names.FirstOrDefault(n => n == name)
            ?? names.FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase))
            ?? names.FirstOrDefault(n => n.EndsWith("." + name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ShouldAssertException($"The form has no field {name}, only {string.Join(", ", names)}. {answer}");
    }

    /// <summary>The hidden "false" that goes with a tick box is not what the user fills in.</summary>
    static bool IsCompanion(List<IElement> elements, string value)
        => value == "false" && elements.OfType<IHtmlInputElement>().Any(e => e.Type == "checkbox") && elements.OfType<IHtmlInputElement>().Any(e => e.Type == "hidden");

    static HashSet<string>? Offered(List<IElement> elements)
    {
        if (elements.OfType<IHtmlSelectElement>().FirstOrDefault() is { } select) return [.. select.Options.Select(o => o.Value)];
        var choices = elements.OfType<IHtmlInputElement>().Where(e => e.Type is "radio" or "checkbox").Select(e => e.Value).ToHashSet();
        return choices.Count > 0 ? choices : null;
    }

    static string Text(object? value) => value switch
    {
        null => "",
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly t => t.ToString("HH:mm", CultureInfo.InvariantCulture),
        bool b => b ? "true" : "false",
        IFormattable f => f.ToString(null, CultureInfo.GetCultureInfo("sv-SE")),
        _ => value.ToString() ?? "",
    };
}
