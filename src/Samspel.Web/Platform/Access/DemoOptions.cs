namespace Samspel.Web.Platform.Access;

/// <summary>Demo mode: made-up people and cases, marked as such on every page. Never in production.</summary>
public sealed class DemoOptions
{
    public bool Demo { get; set; }
}
