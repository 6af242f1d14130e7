using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Samspel.Web.PlacementCosts;

/// <summary>Two principals work on the same document: each page has an address with the placing unit and one among what the region's unit has received.</summary>
static class CostRoutes
{
    public const string Owner = "placeringar", Region = "mottaget/placering";

    /// <summary>What only one of them does: the placing unit gives the material, settles the registration and enters an approval on paper.</summary>
    static readonly string[] OneSided = ["Share", "Registration", "ApproveOnPaper"];

    public static void OnBothSides(PageConventionCollection pages) => pages.AddFolderRouteModelConvention("/PlacementCosts", page =>
    {
        if (OneSided.Contains(page.ViewEnginePath.Split('/')[^1])) return;
        foreach (var selector in page.Selectors.ToList())
        {
            var received = new SelectorModel(selector);
            received.AttributeRouteModel!.Template = selector.AttributeRouteModel!.Template!.Replace($"{Owner}/", $"{Region}/");
            page.Selectors.Add(received);
        }
    });
}
