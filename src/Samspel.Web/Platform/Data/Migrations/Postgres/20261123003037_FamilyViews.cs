using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    decider = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    number = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment = table.Column<string>(type: "jsonb", nullable: true),
                    maturity = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by = table.Column<Guid>(type: "uuid", nullable: true),
                    why_ended = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_accesses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "family_releases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sip = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_version = table.Column<int>(type: "integer", nullable: false),
                    established_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<string>(type: "jsonb", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    taken_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "uuid", nullable: true),
                    why_taken_back = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
