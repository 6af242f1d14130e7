// <submit text="Kalla till möte" cancel="/sip/2026-0412" />
//   text     the act, in words: "Spara insats", never "OK"
//   variant  Primary (default), Secondary or Tertiary
//   danger   true for what destroys or ends something
//   confirm  a question asked before sending (when scripts run): "Vill du återkalla samtycket?"
//   handler  the page's other handler: OnPostUndo is handler="Undo"
//   cancel   address of an "Avbryt" link beside the button
// Other attributes (name, value, formnovalidate …) go to the button.
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>How strongly a button is drawn; one primary on each page.</summary>
public enum ButtonVariant { Primary, Secondary, Tertiary }

/// <summary>The button that sends a form (skicka-knapp).</summary>
public sealed class SubmitTagHelper : TagHelper
{
    public string Text { get; set; } = "Spara";
    public ButtonVariant Variant { get; set; }
    public bool Danger { get; set; }
    public string? Confirm { get; set; }
    public string? Handler { get; set; }
    public string? Cancel { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        var button = El("button", "ds-button", Text).With("type", "submit")
            .With("data-variant", Variant is ButtonVariant.Primary ? null : Variant.ToString().ToLowerInvariant())
            .With("data-color", Danger ? "danger" : null)
            .With("data-bekrafta", Confirm)
            .With("formaction", Handler is null ? null : "?handler=" + Handler);
        foreach (var attribute in output.Attributes) button.With(attribute.Name, attribute.Value?.ToString() ?? "");
        output.Attributes.Clear();
        output.TagName = Cancel is null ? null : "div";
        if (Cancel is not null) output.Attributes.SetAttribute("class", "form-actions");
        output.Content.AppendHtml(button);
        if (Cancel is not null)
            output.Content.AppendHtml(El("a", "ds-button", "Avbryt").With("data-variant", "tertiary").With("href", Cancel));
    }
}
