using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LocalAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "municipality_practices");

            migrationBuilder.CreateTable(
                name: "implementations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    agreement = table.Column<Guid>(type: "TEXT", nullable: true),
                    measures = table.Column<string>(type: "TEXT", nullable: false),
                    asked = table.Column<string>(type: "TEXT", nullable: false),
                    confirmations = table.Column<string>(type: "TEXT", nullable: false),
                    trainings = table.Column<string>(type: "TEXT", nullable: false),
                    last_number = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_implementations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "local_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    municipality_code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    county = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    planned_at = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_lead = table.Column<string>(type: "TEXT", nullable: true),
                    region_lead = table.Column<string>(type: "TEXT", nullable: true),
                    activities = table.Column<string>(type: "TEXT", nullable: false),
                    revises = table.Column<Guid>(type: "TEXT", nullable: true),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    writers = table.Column<string>(type: "TEXT", nullable: false),
                    sections = table.Column<string>(type: "TEXT", nullable: false),
                    comments = table.Column<string>(type: "TEXT", nullable: false),
                    goals = table.Column<string>(type: "TEXT", nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false),
                    last_number = table.Column<int>(type: "INTEGER", nullable: false),
                    entered_afterwards = table.Column<bool>(type: "INTEGER", nullable: false),
                    in_force_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", nullable: true),
                    replaced_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    revised_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    follow_ups = table.Column<string>(type: "TEXT", nullable: false),
                    circulations = table.Column<string>(type: "TEXT", nullable: false),
                    decisions = table.Column<string>(type: "TEXT", nullable: false),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    registrations = table.Column<string>(type: "TEXT", nullable: false),
                    brief = table.Column<string>(type: "TEXT", nullable: false),
                    holds_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    holds_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_agreements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipal_coverage",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    coordination = table.Column<Guid>(type: "TEXT", nullable: false),
                    missing = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipal_coverage", x => x.code);
                });

            migrationBuilder.CreateIndex(
                name: "IX_implementations_municipality_code",
                table: "implementations",
                column: "municipality_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_local_agreements_municipality_code_kind_holds_from",
                table: "local_agreements",
                columns: new[] { "municipality_code", "kind", "holds_from" });

            migrationBuilder.CreateIndex(
                name: "IX_local_agreements_municipality_code_number",
                table: "local_agreements",
                columns: new[] { "municipality_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_local_agreements_state_holds_from",
                table: "local_agreements",
                columns: new[] { "state", "holds_from" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "implementations");

            migrationBuilder.DropTable(
                name: "local_agreements");

            migrationBuilder.DropTable(
                name: "municipal_coverage");

            migrationBuilder.CreateTable(
                name: "municipality_practices",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    decided_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    school_may_call = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipality_practices", x => x.code);
                });
        }
    }
}
