using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

public sealed class HandOverForm
{
    [Required(ErrorMessage = "Välj vem som tar över.")]
    public string? To { get; set; }
}

/// <summary>Gives the case to a colleague, to the unit's inbox, or to another unit within the compartment.</summary>
public sealed class HandOverModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    const string Inbox = "inkorg", Person = "person:", OtherUnit = "enhet:";

    /// <summary>Named, so that a form posted with nothing chosen is still this one.</summary>
    [BindProperty(Name = nameof(Form))] public HandOverForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Takers { get; private set; } = [];
    IReadOnlyList<UnitName> sisters = [];

    protected override string What => "sip/lamna-over";
    protected override SipCommand? Does => SipCommand.HandOver;

    protected override async Task<bool> LoadMore()
    {
        var colleagues = await Db.Colleagues(Viewer);
        sisters = await Db.SisterUnits(Viewer);
        Takers =
        [
            .. colleagues.Where(c => c.Id != Sip.Responsible).Select(c => new Choice(Person + c.Id, c.Name, null, "Inom enheten")),
            .. Sip.Responsible is null ? [] : new[] { new Choice(Inbox, "Enhetens inkorg", "Ingen bär ärendet förrän någon tar det. Enhetschefen ser det.", "Inom enheten") },
            .. sisters.Select(u => new Choice(OtherUnit + u.Id, u.Name, null, "Andra enheter i samma sekretessområde")),
        ];
        return true;
    }

    protected override void CheckForm()
    {
        if (Form.To is { Length: > 0 } to && Takers.All(t => t.Value != to)) ModelState.AddModelError("Form.To", "Välj ett av alternativen.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var leaves = Form.To?.StartsWith(OtherUnit, StringComparison.Ordinal) == true;
        return await Act(async () =>
        {
            var (to, name) = (Form.To!, Takers.First(t => t.Value == Form.To).Text);
            if (leaves)
            {
                Sip.HandOver(Actor, (await Db.UnitRef(sisters.First(u => OtherUnit + u.Id == to).Id))!, null, name, Today);
                await Db.RelateOwner(Sip);
            }
            else Sip.HandOver(Actor, Sip.Owner, to == Inbox ? null : new Samspel.Domain.PersonId(Guid.Parse(to[Person.Length..])), name, Today);
        }, leaves ? "/sip" : null);
    }
}
