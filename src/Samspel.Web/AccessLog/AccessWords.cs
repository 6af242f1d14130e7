using Samspel.Web.Platform.Data;

namespace Samspel.Web.AccessLog;

/// <summary>The words for what was done with a record.</summary>
public static class AccessWords
{
    public static string Word(this AccessAct act) => act switch
    {
        AccessAct.Read => "Läste",
        AccessAct.List => "Visade lista",
        AccessAct.Search => "Sökte",
        AccessAct.ShowNumber => "Visade personnummer",
        AccessAct.RevealProtected => "Visade skyddade uppgifter",
        AccessAct.Print => "Skrev ut",
        AccessAct.Export => "Exporterade",
        AccessAct.Received => "Läste mottaget",
        AccessAct.Refused => "Nekades",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };
}
