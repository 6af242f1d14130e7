// <field for="Form.Date" label="Datum för mötet" hint="…" kind="date" />
//   for       the form property; name, id, typed text and errors come from it
//   label     what is asked for; without it the property's [Display(Name = "…")] with a capital first letter
//   hint      one line of help; date and time have one of their own
//   kind      Text (default) Textarea Date Time Number Email Tel Password Search Select Radios Checkboxes Checkbox File
//   options   IReadOnlyList<Choice> for Select, Radios and Checkboxes
//   rows      lines of a Textarea (4)
//   optional  adds "(valfritt)"; a field without it is expected to be answered
//   width     Full (default), Medium or Short
//   heading   the label is the page's own h1, for a page with one question
// Any other attribute (autocomplete, maxlength, accept, multiple, readonly, spellcheck …) goes to the input itself.
// What stands between <field> and </field> is shown between the hint and the input.
using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>What kind of answer a field takes.</summary>
public enum FieldKind { Text, Textarea, Date, Time, Number, Email, Tel, Password, Search, Select, Radios, Checkboxes, Checkbox, File }

/// <summary>How wide an input is drawn, as a sign of how long an answer is expected.</summary>
public enum FieldWidth { Full, Medium, Short }

/// <summary>A question in a form (fält): label, hint, error and input, tied together for eye and ear. The only way to write a field.</summary>
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;
    public string? Label { get; set; }
    public string? Hint { get; set; }
    public FieldKind Kind { get; set; }
    public IReadOnlyList<Choice>? Options { get; set; }
    public int Rows { get; set; } = 4;
    public bool Optional { get; set; }
    public FieldWidth Width { get; set; }
    public bool Heading { get; set; }

    string name = "", id = "";
    string? described;
    bool wrong;
    IReadOnlyList<TagHelperAttribute> passedOn = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Metadata.BinderModelName ?? For.Name);
        id = TagBuilder.CreateSanitizedId(name, "_");
        passedOn = [.. output.Attributes];
        output.Attributes.Clear();
        output.TagMode = TagMode.StartTagAndEndTag;

        var entry = ViewContext.ViewData.ModelState[name];
        var fault = entry?.Errors.FirstOrDefault();
        wrong = fault is not null;
        Hint ??= Kind switch { FieldKind.Date => SwedishDate.DateHint, FieldKind.Time => SwedishDate.TimeHint, _ => null };
        described = string.Join(' ', new[] { Hint is null ? null : id + "-tips", wrong ? id + "-fel" : null }.OfType<string>());
        if (described.Length == 0) described = null;

        var hint = Hint is null ? null : El("p", "hint", Hint).With("id", id + "-tips");
        var error = fault is null ? null : El("p", "ds-validation-message").With("id", id + "-fel").Add(Hidden("Fel: ")).Say(fault.ErrorMessage);
        var inside = await output.GetChildContentAsync();
        var help = inside.IsEmptyOrWhiteSpace ? null : inside;
        var mark = wrong ? " field-wrong" : "";

        if (Kind is FieldKind.Radios or FieldKind.Checkboxes)
        {
            output.TagName = "fieldset";
            output.Attributes.SetAttribute("class", "ds-fieldset choices" + mark);
            if (described is not null) output.Attributes.SetAttribute("aria-describedby", described);
            output.Content.AppendHtml(Heading
                ? El("legend").Add(El("h1").Say(LabelText()))
                : El("legend", "ds-label").Say(LabelText()));
            Append(output, hint, help, error);
            AppendChoices(output.Content);
            return;
        }

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "ds-field" + mark);
        if (Kind is FieldKind.Checkbox)
        {
            output.Content.AppendHtml(Toggle("checkbox", id, "true", Selected().Contains("true")).With("aria-describedby", described));
            Append(output, El("label", "ds-label").With("for", id).Say(LabelText()), hint, help, error);
            return;
        }
        var label = El("label", "ds-label").With("for", id).Say(LabelText());
        output.Content.AppendHtml(Heading ? El("h1").Add(label) : label);
        Append(output, hint, help, error, Input());
    }

    string LabelText()
    {
        var text = Label ?? For.Metadata.GetDisplayName();
        if (Label is null && text.Length > 0) text = char.ToUpper(text[0], SwedishDate.Culture) + text[1..];
        return Optional ? text + " (valfritt)" : text;
    }

    TagBuilder Input()
    {
        var input = Kind switch
        {
            FieldKind.Textarea => El("textarea", "ds-input", "\n" + Value()).With("rows", Rows.ToString(CultureInfo.InvariantCulture)),
            FieldKind.Select => Select(),
            FieldKind.File => El("input", "ds-input").With("type", "file"),
            FieldKind.Password => El("input", "ds-input").With("type", "password"),
            FieldKind.Email => El("input", "ds-input").With("type", "email").With("value", Value()).With("spellcheck", "false"),
            FieldKind.Tel => El("input", "ds-input").With("type", "tel").With("value", Value()),
            FieldKind.Search => El("input", "ds-input").With("type", "search").With("value", Value()),
            FieldKind.Number => El("input", "ds-input").With("type", "text").With("inputmode", "decimal").With("value", Value()),
            FieldKind.Date or FieldKind.Time => El("input", "ds-input").With("type", "text").With("autocomplete", "off").With("value", Value()),
            _ => El("input", "ds-input").With("type", "text").With("value", Value()),
        };
        var width = Kind switch
        {
            FieldKind.Date => "input-date",
            FieldKind.Time or FieldKind.Number => "input-time",
            _ => Width switch { FieldWidth.Short => "input-short", FieldWidth.Medium => "input-medium", _ => null },
        };
        if (width is not null) input.AddCssClass(width);
        input.With("id", id).With("name", name).With("aria-describedby", described).With("aria-invalid", wrong ? "true" : null);
        foreach (var attribute in passedOn) input.With(attribute.Name, attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? "" : attribute.Value?.ToString());
        return input;
    }

    TagBuilder Select()
    {
        var selected = Selected();
        var select = El("select", "ds-input");
        var any = Choices().Any(c => selected.Contains(c.Value));
        if (!any && Choices().Any(c => c.Value.Length == 0)) (any, selected) = (true, [""]);
        if (!any || Optional) select.Add(El("option", null, Optional ? "Inget valt" : "Välj…").With("value", ""));
        foreach (var group in Choices().GroupBy(c => c.Group))
        {
            var parent = group.Key is null ? select : El("optgroup").With("label", group.Key);
            foreach (var choice in group)
                parent.Add(El("option", null, choice.Text).With("value", choice.Value).Flag("selected", selected.Contains(choice.Value)));
            if (group.Key is not null) select.Add(parent);
        }
        return select;
    }

    void AppendChoices(TagHelperContent content)
    {
        var selected = Selected();
        var type = Kind is FieldKind.Radios ? "radio" : "checkbox";
        var (index, group) = (0, (string?)null);
        foreach (var choice in Choices())
        {
            if (choice.Group is not null && choice.Group != group) content.AppendHtml(El("p", "choice-group", choice.Group));
            group = choice.Group;
            var own = index++ == 0 ? id : $"{id}-{index}";
            var box = Toggle(type, own, choice.Value, selected.Contains(choice.Value)).With("aria-describedby", choice.Hint is null ? null : own + "-om");
            content.AppendHtml(El("div", "ds-field").Add(box, El("label", "ds-label", choice.Text).With("for", own),
                choice.Hint is null ? null : El("p", "hint", choice.Hint).With("id", own + "-om")));
        }
    }

    TagBuilder Toggle(string type, string own, string value, bool on) => El("input", "ds-input")
        .With("type", type).With("id", own).With("name", name).With("value", value).Flag("checked", on).With("aria-invalid", wrong ? "true" : null);

    IReadOnlyList<Choice> Choices() => Options ?? throw new InvalidOperationException($"The field {name} needs options.");

    /// <summary>What was typed if anything was posted, else what the form holds.</summary>
    string Value() => ViewContext.ViewData.ModelState[name]?.AttemptedValue ?? Text(For.Model);

    HashSet<string> Selected()
    {
        if (Kind is FieldKind.Checkbox or FieldKind.Checkboxes && ViewContext.ViewData.GetDraft()?.Cleared(name) == true) return [];
        var raw = ViewContext.ViewData.ModelState[name]?.RawValue ?? For.Model;
        return raw is IEnumerable many and not string
            ? [.. many.Cast<object?>().Select(Text)]
            : raw is null ? [] : [Text(raw)];
    }

    static string Text(object? value) => value switch
    {
        null => "",
        DateOnly date => SwedishDate.Short(date),
        TimeOnly time => SwedishDate.Time(time),
        bool yes => yes ? "true" : "false",
        IFormattable number and (int or long or decimal or double) => number.ToString(null, SwedishDate.Culture),
        _ => value.ToString() ?? "",
    };

    static void Append(TagHelperOutput output, params IHtmlContent?[] parts)
    {
        foreach (var part in parts)
            if (part is not null) output.Content.AppendHtml(part);
    }
}
