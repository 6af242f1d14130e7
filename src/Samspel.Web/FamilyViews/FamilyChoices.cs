using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyViews;

/// <summary>Choices and names on the staff's pages about access.</summary>
static class FamilyChoices
{
    public static IReadOnlyList<Choice> Views { get; } = [.. Enum.GetValues<ChildsView>().Select(v => new Choice(v.ToString(), v.Word(), v == ChildsView.MatureAndRefuses ? "Då ges ingen insyn." : null))];

    /// <summary>Those who decide today and have no access yet; a board gets none.</summary>
    public static IReadOnlyList<Decider> Without(Child child, IReadOnlyList<FamilyAccess> given, DateOnly today)
        => [.. child.DecidersOn(today).Where(d => d.Kind != DeciderKind.SocialBoard && !given.Any(a => a.Decider == d.Id && !a.StateOn(today, child).IsOver()))];

    /// <summary>Whom it is about, hidden for a protected child.</summary>
    public static string NameOf(FamilyAccess access, Child child) => child.IsProtected ? ChildDisplay.Hidden : access.Name ?? child.DisplayName;
}
