namespace Samspel.Web.Platform.Layout;

/// <summary>What the frame around every page needs to know (ramen kring sidan): who is signed in, where, and the way around.</summary>
public interface IShell
{
    /// <summary>Name of the person signed in; null when nobody is.</summary>
    string? UserName { get; }

    /// <summary>The unit of the assignment in use, "Falu kommun, barn och familj".</summary>
    string? UnitName { get; }

    /// <summary>The role of the assignment in use, "Handläggare".</summary>
    string? RoleName { get; }

    /// <summary>True when the person has more than one assignment to choose between.</summary>
    bool CanSwitchAssignment { get; }

    /// <summary>True when the assignment in use carries cases: such a person looks up children and cases from every page.</summary>
    bool CanLookUp { get; }

    /// <summary>True when all persons are invented; said on every page.</summary>
    bool DemoMode { get; }

    /// <summary>The main menu, in the order shown.</summary>
    IReadOnlyList<MenuItem> Menu { get; }

    /// <summary>Minutes of rest before the session ends; null when nobody is signed in.</summary>
    int? IdleMinutes { get; }

    /// <summary>When the session ends whatever happens; null when nobody is signed in.</summary>
    DateTimeOffset? AbsoluteEnd { get; }
}

/// <summary>One entry of the main menu.</summary>
/// <param name="Text">The word shown.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current">True on the pages beneath it.</param>
/// <param name="Count">A figure beside the word, for example the number of duties; none when null or 0.</param>
/// <param name="CountText">The figure in words for those who listen: "6 uppgifter".</param>
/// <param name="Group">What it is folded together with on a desk, "Länet"; null stands by itself.</param>
public sealed record MenuItem(string Text, string Href, bool Current = false, int? Count = null, string? CountText = null, string? Group = null);

/// <summary>The main menu as one of its two lists shows it.</summary>
/// <param name="Folds">On a desk what belongs together is folded into one entry; on a phone, where all of the menu is folded, it stands in a row.</param>
public sealed record MenuList(IReadOnlyList<MenuItem> Items, bool Folds);

/// <summary>The frame when nobody is signed in.</summary>
public sealed class SignedOutShell(bool demoMode) : IShell
{
    public string? UserName => null;
    public string? UnitName => null;
    public string? RoleName => null;
    public bool CanSwitchAssignment => false;
    public bool CanLookUp => false;
    public bool DemoMode { get; } = demoMode;
    public IReadOnlyList<MenuItem> Menu { get; } = [new("Överenskommelsen", "/overenskommelsen")];
    public int? IdleMinutes => null;
    public DateTimeOffset? AbsoluteEnd => null;
}
