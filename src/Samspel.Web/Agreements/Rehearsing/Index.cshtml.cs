using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements.Rehearsing;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Rehearsing;

/// <summary>A draft of the rules, as asked for.</summary>
public sealed class RehearsalForm
{
    public bool SchoolMayCall { get; set; }
    [Range(12, 21, ErrorMessage = "Skriv en ålder mellan 12 och 21.")] public int Age { get; set; } = 18;
    [Range(1, 36, ErrorMessage = "Skriv 1 till 36 månader.")] public int? Months { get; set; }

    public RehearsedRules ToRules() => new(SchoolMayCall, Age, Months);
}

/// <summary>Tries a draft of the structured rules on the year behind (regelprov): which duties would have changed, per party.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    public static readonly IReadOnlyList<Choice> Schools = [new("false", "Skolan föreslår, som i dag"), new("true", "Skolan kallar själv")];

    [BindProperty(SupportsGet = true)] public RehearsalForm Form { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "kor")] public bool Asked { get; set; }

    public IReadOnlyList<RehearsalLine>? Lines { get; private set; }
    IReadOnlyDictionary<string, string> parties = new Dictionary<string, string>();
    public string Party(string code) => parties.GetValueOrDefault(code, code);

    public async Task OnGetAsync()
    {
        if (!Asked || !ModelState.IsValid) return;
        parties = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        Lines = await db.Rehearse(viewer, Form.ToRules());
    }
}
