using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Samspel.Web.Tests.Harness;

/// <summary>
/// An OpenID provider for e-legitimation, with keys of its own, in the test's own server under another name. Who somebody is there, and what
/// goes wrong, the visitor's header says: <c>visitor.Headers[EidTestProvider.Holder] = "number=…&amp;name=…&amp;fault=nonce"</c>.
/// </summary>
static class EidTestProvider
{
    public const string Holder = "X-Test-Eid", Issuer = "https://eid.test", Client = "samspel-test", Secret = "en-hemlighet-bara-for-tester";
    public const string Loa3 = "http://id.elegnamnden.se/loa/1.0/loa3";

    static readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "k1" }, forged = new(RSA.Create(2048)) { KeyId = "k1" };
    static readonly ConcurrentDictionary<string, Asked> codes = [];
    static readonly ConcurrentDictionary<string, Asked> tokens = [];

    sealed record Asked(System.Collections.Specialized.NameValueCollection Who, string Nonce, string Challenge, string Redirect);

    public static readonly IReadOnlyList<(string Key, string Value)> Settings = [("Samspel:Eid:Authority", Issuer), ("Samspel:Eid:ClientId", Client), ("Samspel:Eid:ClientSecret", Secret)];

    public static void Use(IServiceCollection services, Func<HttpMessageHandler> server)
    {
        services.AddSingleton<IStartupFilter, Server>();
        services.Configure<OpenIdConnectOptions>("e-legitimation", o => o.BackchannelHttpHandler = new Lazily(server));
    }

    /// <summary>Lets a visitor sign in as the holder of a number.</summary>
    public static async Task<Visitor> SignInByEid(this Visitor visitor, string number, string name = "Läsare Testsson")
    {
        visitor.Headers[Holder] = $"number={number}&name={Uri.EscapeDataString(name)}";
        (await visitor.Get("/min-sida/logga-in/e-legitimation")).Expect(200).Address.ShouldBe("/min-sida");
        return visitor;
    }

    static async Task Answer(HttpContext http)
    {
        switch (http.Request.Path.Value)
        {
            case "/.well-known/openid-configuration":
                await http.Response.WriteAsJsonAsync(new
                {
                    issuer = Issuer, authorization_endpoint = Issuer + "/authorize", token_endpoint = Issuer + "/token", userinfo_endpoint = Issuer + "/userinfo", jwks_uri = Issuer + "/jwks",
                    response_types_supported = new[] { "code" }, response_modes_supported = new[] { "query" }, subject_types_supported = new[] { "public" }, id_token_signing_alg_values_supported = new[] { "RS256" },
                });
                break;
            case "/jwks":
                var open = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(false)) { KeyId = key.KeyId });
                await http.Response.WriteAsJsonAsync(new { keys = new[] { new { kty = open.Kty, n = open.N, e = open.E, kid = open.Kid, use = "sig", alg = "RS256" } } });
                break;
            case "/authorize": Authorize(http); break;
            case "/token": await Token(http); break;
            case "/userinfo":
                var who = tokens[http.Request.Headers.Authorization.ToString()["Bearer ".Length..]].Who;
                await http.Response.WriteAsJsonAsync(new { sub = "holder", name = who["name"] });
                break;
            default: http.Response.StatusCode = 404; break;
        }
    }

    static void Authorize(HttpContext http)
    {
        var query = http.Request.Query;
        var who = HttpUtility.ParseQueryString(http.Request.Headers[Holder].ToString());
        var (redirect, state) = (query["redirect_uri"].ToString(), who["fault"] == "state" ? "gissat" : query["state"].ToString());
        if (query["client_id"] != Client || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || query["nonce"].Count == 0) { http.Response.StatusCode = 400; return; }
        if (who["number"] is null && who["fault"] is null) { http.Response.Redirect(QueryHelpers.AddQueryString(redirect, new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = state })); return; }
        var code = Guid.NewGuid().ToString("N");
        codes[code] = new(who, query["nonce"]!, query["code_challenge"]!, redirect);
        http.Response.Redirect(QueryHelpers.AddQueryString(redirect, new Dictionary<string, string?> { ["code"] = code, ["state"] = state }));
    }

    static async Task Token(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var proof = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!codes.TryRemove(form["code"].ToString(), out var asked) || asked.Challenge != proof || asked.Redirect != form["redirect_uri"] || form["client_secret"] != Secret || asked.Who["fault"] == "token")
        {
            http.Response.StatusCode = 400;
            await http.Response.WriteAsJsonAsync(new { error = "invalid_grant" });
            return;
        }
        var (fault, now) = (asked.Who["fault"], DateTime.UtcNow);
        Dictionary<string, object> claims = new() { ["sub"] = "holder", ["nonce"] = fault == "nonce" ? "fel" : asked.Nonce, ["acr"] = asked.Who["acr"] ?? Loa3 };
        if (asked.Who["number"] is { } number) claims[asked.Who["claim"] ?? "https://id.oidc.se/claim/personalIdentityNumber"] = number;
        if (fault == "old") now = now.AddHours(-3);
        var token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = fault == "issuer" ? "https://nagon-annan.test" : Issuer, Audience = fault == "audience" ? "nagon-annan" : Client, Claims = claims, IssuedAt = now, NotBefore = now, Expires = now.AddMinutes(10),
            SigningCredentials = fault == "unsigned" ? null : new(fault == "signature" ? forged : key, SecurityAlgorithms.RsaSha256),
        });
        var access = Guid.NewGuid().ToString("N");
        tokens[access] = asked;
        await http.Response.WriteAsJsonAsync(new { access_token = access, token_type = "Bearer", expires_in = 60, id_token = token });
    }

    /// <summary>Answers what is asked of the provider's name before the product sees it.</summary>
    sealed class Server : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) => http.Request.Host.Host == "eid.test" ? Answer(http) : rest(http));
            next(app);
        };
    }

    /// <summary>The server is there first when it has been started.</summary>
    sealed class Lazily(Func<HttpMessageHandler> server) : HttpMessageHandler
    {
        readonly Lazy<HttpMessageInvoker> invoker = new(() => new HttpMessageInvoker(server()));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => invoker.Value.SendAsync(request, cancellation);
    }
}
