using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements.Rehearsing;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Rehearsing;

/// <summary>One rule's value as it is tried.</summary>
public sealed class RuleValue
{
    public int? Value { get; set; }
}

/// <summary>A draft of the rules, as asked for: each rule by its key.</summary>
public sealed class RehearsalForm
{
    public Dictionary<string, RuleValue> Rules { get; set; } = [];

    /// <summary>Every rule of the table has a value: what was not asked for is as it is today.</summary>
    public void FillIn()
    {
        foreach (var rule in RehearsedRules.All) Rules.TryAdd(rule.Key, new RuleValue { Value = rule.Now });
    }

    public int ValueOf(RehearsedRule rule) => Rules.TryGetValue(rule.Key, out var typed) && typed.Value is { } value ? value : rule.Now;

    public RehearsedDraft ToDraft() => new(RehearsedRules.All.Select(r => KeyValuePair.Create(r.Key, ValueOf(r))));
}

/// <summary>Tries a draft of the structured rules on the year behind (regelprov): which duties would have changed, per party.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    public static readonly IReadOnlyList<Choice> YesOrNo = [new("0", "Nej, som i dag"), new("1", "Ja")];

    [BindProperty(SupportsGet = true)] public RehearsalForm Form { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "kor")] public bool Asked { get; set; }

    public RehearsedDraft Draft { get; private set; } = RehearsedDraft.Unchanged;
    public IReadOnlyList<RehearsalLine>? Lines { get; private set; }
    IReadOnlyDictionary<string, string> parties = new Dictionary<string, string>();
    public string Party(string code) => parties.GetValueOrDefault(code, code);

    public IEnumerable<IGrouping<RuleGroup, RehearsedRule>> Groups => RehearsedRules.All.GroupBy(r => r.Group);

    /// <summary>Whether the group has something that differs from today, and so stands open.</summary>
    public bool Differs(IEnumerable<RehearsedRule> group) => group.Any(r => Form.ValueOf(r) != r.Now);

    public static string Name(RehearsedRule rule) => $"Form.Rules[{rule.Key}].Value";

    public static string Hint(RehearsedRule rule) => $"I dag {rule.InWords(rule.Now)}. {(rule.Now == 0 ? "Månader, 0 för ingen. " : "")}Avsnitt {rule.Source.Section}.";

    public async Task OnGetAsync()
    {
        foreach (var rule in RehearsedRules.All.Where(r => !r.Allows(Form.ValueOf(r))))
            ModelState.AddModelError(Name(rule), $"{rule.Question}: skriv {rule.Least} till {rule.Most}.");
        Form.FillIn();
        if (!Asked || !ModelState.IsValid) return;
        Draft = Form.ToDraft();
        parties = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        Lines = await db.Rehearse(viewer, Draft);
    }
}
