namespace Samspel.Web.Platform.Documents;

/// <summary>A meeting place (mötesplats) that says nothing about the person, and so may stand in a calendar.</summary>
public sealed record CalendarPlace
{
    CalendarPlace(string text) => Text = text;

    public string Text { get; }

    /// <summary>A video meeting; its link stands in Samspel only, since whoever has the link can join.</summary>
    public static CalendarPlace Digital { get; } = new("Digitalt möte");

    /// <summary>A room where meetings of every sort are held, such as a town hall. Never a home, a school, a clinic or a ward.</summary>
    public static CalendarPlace NeutralRoom(string address) => new(address);
}
