using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FamilyViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "family_accesses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    child = table.Column<Guid>(type: "TEXT", nullable: false),
                    compartment = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    decider = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    given_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment = table.Column<string>(type: "TEXT", nullable: true),
                    maturity = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    why_ended = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_accesses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "family_releases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sip = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "TEXT", nullable: false),
                    compartment = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_version = table.Column<int>(type: "INTEGER", nullable: false),
                    established_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    taken_back_at = table.Column<long>(type: "INTEGER", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    why_taken_back = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_releases", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_family_accesses_child_unit",
                table: "family_accesses",
                columns: new[] { "child", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_family_accesses_number_state",
                table: "family_accesses",
                columns: new[] { "number", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_family_accesses_state",
                table: "family_accesses",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_family_releases_child_compartment",
                table: "family_releases",
                columns: new[] { "child", "compartment" });

            migrationBuilder.CreateIndex(
                name: "IX_family_releases_sip_plan_version",
                table: "family_releases",
                columns: new[] { "sip", "plan_version" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "family_accesses");

            migrationBuilder.DropTable(
                name: "family_releases");
        }
    }
}
