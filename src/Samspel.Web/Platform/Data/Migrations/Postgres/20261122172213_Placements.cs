using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Placements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "placements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    basis = table.Column<string>(type: "jsonb", nullable: false),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    region = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sip = table.Column<string>(type: "jsonb", nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    child_birth = table.Column<DateOnly>(type: "date", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "jsonb", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    carried_since = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decision = table.Column<string>(type: "jsonb", nullable: false),
                    how = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    placed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    placed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    why_acute = table.Column<string>(type: "text", nullable: true),
                    open_decision = table.Column<string>(type: "jsonb", nullable: true),
                    split_version = table.Column<int>(type: "integer", nullable: true),
                    previous = table.Column<Guid>(type: "uuid", nullable: true),
                    next = table.Column<Guid>(type: "uuid", nullable: true),
                    never_weed = table.Column<bool>(type: "boolean", nullable: false),
                    follow_ups = table.Column<string>(type: "jsonb", nullable: false),
                    considered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    registration = table.Column<string>(type: "jsonb", nullable: true),
                    registered_since = table.Column<DateOnly>(type: "date", nullable: true),
                    ending_plan = table.Column<string>(type: "jsonb", nullable: true),
                    ending_since = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_as = table.Column<string>(type: "jsonb", nullable: true),
                    ended_how = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    followed_up_after_end = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_placements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "places_of_stay",
                columns: table => new
                {
                    placement = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    readers = table.Column<string>(type: "jsonb", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places_of_stay", x => x.placement);
                });

            migrationBuilder.CreateIndex(
                name: "IX_placements_child_unit",
                table: "placements",
                columns: new[] { "child", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_placements_number",
                table: "placements",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_placements_previous",
                table: "placements",
                column: "previous");

            migrationBuilder.CreateIndex(
                name: "IX_placements_responsible_state",
                table: "placements",
                columns: new[] { "responsible", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_placements_unit_state_number",
                table: "placements",
                columns: new[] { "unit", "state", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "placements");

            migrationBuilder.DropTable(
                name: "places_of_stay");
        }
    }
}
