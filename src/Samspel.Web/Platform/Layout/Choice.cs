namespace Samspel.Web.Platform.Layout;

/// <summary>One alternative (svarsalternativ) in a select, a set of radio buttons or a set of checkboxes.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A line beneath the alternative, for radio buttons and checkboxes.</param>
/// <param name="Group">A heading that neighbouring alternatives share.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, string? Group = null);
