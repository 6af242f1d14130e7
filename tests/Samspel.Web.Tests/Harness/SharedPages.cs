using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Samspel.Web.Tests.Harness;

/// <summary>
/// What the framework learns of the product's pages by reflection, learnt by the first app and copied by all others: it is the same in
/// each, and learning it takes most of the time an app needs to start. A copy of its own, because an app keeps its filters in it.
/// </summary>
sealed class SharedPages(IActionDescriptorProvider learn) : IActionDescriptorProvider
{
    static readonly Lock Gate = new();
    static IReadOnlyList<CompiledPageActionDescriptor>? known;

    public int Order => learn.Order;

    public static void Use(IServiceCollection services)
    {
        var pages = services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "CompiledPageActionDescriptorProvider");
        services.Remove(pages);
        services.AddSingleton<IActionDescriptorProvider>(p => new SharedPages((IActionDescriptorProvider)ActivatorUtilities.CreateInstance(p, pages.ImplementationType!)));
    }

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        lock (Gate) known ??= Learn();
        foreach (var page in known) context.Results.Add(Copy(page));
    }

    IReadOnlyList<CompiledPageActionDescriptor> Learn()
    {
        var first = new ActionDescriptorProviderContext();
        learn.OnProvidersExecuting(first);
        return [.. first.Results.Cast<CompiledPageActionDescriptor>()];
    }

    static CompiledPageActionDescriptor Copy(CompiledPageActionDescriptor page) => new(page)
    {
        DeclaredModelTypeInfo = page.DeclaredModelTypeInfo, HandlerMethods = page.HandlerMethods, HandlerTypeInfo = page.HandlerTypeInfo, ModelTypeInfo = page.ModelTypeInfo, PageTypeInfo = page.PageTypeInfo,
        AttributeRouteInfo = page.AttributeRouteInfo, ActionConstraints = page.ActionConstraints, EndpointMetadata = page.EndpointMetadata, Parameters = page.Parameters,
        BoundProperties = page.BoundProperties, FilterDescriptors = page.FilterDescriptors, DisplayName = page.DisplayName, RouteValues = page.RouteValues,
        Properties = new Dictionary<object, object?>(page.Properties),
    };

    public void OnProvidersExecuted(ActionDescriptorProviderContext context) => learn.OnProvidersExecuted(context);
}
