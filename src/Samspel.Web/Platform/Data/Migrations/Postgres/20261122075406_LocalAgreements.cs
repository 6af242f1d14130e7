using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    agreement = table.Column<Guid>(type: "uuid", nullable: true),
                    measures = table.Column<string>(type: "jsonb", nullable: false),
                    asked = table.Column<string>(type: "jsonb", nullable: false),
                    confirmations = table.Column<string>(type: "jsonb", nullable: false),
                    trainings = table.Column<string>(type: "jsonb", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_implementations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "local_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    county = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    scope = table.Column<string>(type: "jsonb", nullable: false),
                    planned_at = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_lead = table.Column<string>(type: "jsonb", nullable: true),
                    region_lead = table.Column<string>(type: "jsonb", nullable: true),
                    activities = table.Column<string>(type: "jsonb", nullable: false),
                    revises = table.Column<Guid>(type: "uuid", nullable: true),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    writers = table.Column<string>(type: "jsonb", nullable: false),
                    sections = table.Column<string>(type: "jsonb", nullable: false),
                    comments = table.Column<string>(type: "jsonb", nullable: false),
                    goals = table.Column<string>(type: "jsonb", nullable: false),
                    rules = table.Column<string>(type: "jsonb", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false),
                    entered_afterwards = table.Column<bool>(type: "boolean", nullable: false),
                    in_force_from = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true),
                    revised_by = table.Column<Guid>(type: "uuid", nullable: true),
                    follow_ups = table.Column<string>(type: "jsonb", nullable: false),
                    circulations = table.Column<string>(type: "jsonb", nullable: false),
                    decisions = table.Column<string>(type: "jsonb", nullable: false),
                    signatures = table.Column<string>(type: "jsonb", nullable: false),
                    registrations = table.Column<string>(type: "jsonb", nullable: false),
                    brief = table.Column<string>(type: "jsonb", nullable: false),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: true),
                    holds_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_agreements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipal_coverage",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    coordination = table.Column<Guid>(type: "uuid", nullable: false),
                    missing = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    code = table.Column<string>(type: "text", nullable: false),
                    decided_from = table.Column<DateOnly>(type: "date", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    school_may_call = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipality_practices", x => x.code);
                });
        }
    }
}
