using System.Net;
using System.Net.Http.Headers;

namespace Samspel.Web.Tests.Harness;

/// <summary>
/// Somebody who visits the product over HTTP as a browser without script does: keeps cookies, follows redirects, reads forms
/// from the page and posts them with everything they carry.
/// </summary>
public sealed class Visitor(SamspelApp app, HttpMessageHandler handler, Uri address)
{
    /// <summary>Names the address a request is to seem to come from.</summary>
    public const string AddressHeader = "X-Test-Address";

    const int MostRedirects = 10;
    readonly HttpClient client = new(handler) { BaseAddress = address };
    readonly CookieContainer cookies = new();
    string? token;

    public SamspelApp App => app;

    /// <summary>Sent with every request, e.g. <see cref="AddressHeader"/>.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    public CookieCollection Cookies => cookies.GetCookies(address);

    /// <summary>The demo's guardian on Min sida, as a persona.</summary>
    public const string Guardian = "familj";

    public async Task<Visitor> SignIn(string persona)
    {
        if (persona == Guardian)
        {
            (await (await Get("/min-sida/logga-in")).Form("form[action*='Demo']").Submit()).Expect(200).Address.ShouldBe("/min-sida");
            token = null;
            return this;
        }
        var page = (await Get("/konto/logga-in")).Expect(200);
        var field = page.Page.QuerySelector($"input[name=persona][value='{persona}']") ?? throw new InvalidOperationException($"No demo person is called {persona}.");
        var answer = await page.Form(field.Closest("form")!).Submit();
        if (answer.Address.StartsWith("/konto/logga-in", StringComparison.Ordinal)) throw new InvalidOperationException($"{persona} could not sign in: {answer}");
        token = null;
        answer.Note();
        return this;
    }

    public Task<Answer> Get(string path) => Send(() => new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Gets without following a redirect.</summary>
    public Task<Answer> GetOnce(string path) => Send(() => new HttpRequestMessage(HttpMethod.Get, path), follow: false);

    /// <summary>Posts without having seen the form, as one who should not may try. Carries a token that is good for this visitor.</summary>
    public async Task<Answer> Post(string path, params (string Name, string Value)[] fields)
    {
        if (token is null) await Get("/");
        return await PostAsIs(path, [("__RequestVerificationToken", token ?? ""), ("__once", Guid.NewGuid().ToString("N")), .. fields]);
    }

    /// <summary>Posts these fields and no more.</summary>
    public Task<Answer> PostAsIs(string path, IReadOnlyList<(string Name, string Value)> fields)
        => Send(() => new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) });

    /// <summary>Posts a form with files.</summary>
    public Task<Answer> PostFiles(string path, IReadOnlyList<(string Name, string Value)> fields, IReadOnlyList<UploadedFile> files)
        => Send(() =>
        {
            var content = new MultipartFormDataContent();
            foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
            foreach (var file in files)
            {
                var part = new ByteArrayContent(file.Content);
                part.Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
                content.Add(part, file.Field, file.Name);
            }
            return new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        });

    internal void Keep(string? newToken) => token = newToken ?? token;

    async Task<Answer> Send(Func<HttpRequestMessage> make, bool follow = true)
    {
        var request = make();
        for (var redirects = 0; ; redirects++)
        {
            var target = new Uri(address, request.RequestUri!);
            if (cookies.GetCookieHeader(target) is { Length: > 0 } cookie) request.Headers.Add("Cookie", cookie);
            foreach (var (name, value) in Headers) request.Headers.Add(name, value);
            var response = await client.SendAsync(request);
            if (response.Headers.TryGetValues("Set-Cookie", out var set))
                foreach (var line in set) cookies.SetCookies(target, line);

            if (!follow || (int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            {
                var answer = await Answer.Read(this, target, response);
                answer.Note();
                return answer;
            }
            if (redirects == MostRedirects) throw new InvalidOperationException($"{target} redirects for ever.");
            var next = new Uri(target, location);
            if ((int)response.StatusCode is 307 or 308) { request = make(); request.RequestUri = next; }
            else request = new HttpRequestMessage(HttpMethod.Get, next);
        }
    }
}

/// <summary>A file in a form.</summary>
public sealed record UploadedFile(string Field, string Name, byte[] Content, string ContentType);
