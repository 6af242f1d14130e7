using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Tests.Harness;

/// <summary>A viewer for a test that asks the door directly.</summary>
static class Viewers
{
    /// <summary>The person in the assignment, as in a session that has just begun.</summary>
    public static async Task<Viewer?> Viewer(this Db db, PersonId person, AssignmentId assignment)
    {
        var stamp = await db.Context.Users.Where(u => u.Id == person.Value).Select(u => u.SecurityStamp).SingleOrDefaultAsync();
        return (await db.Seat(person, assignment, stamp, demo: true))?.Viewer;
    }
}
