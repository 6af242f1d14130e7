using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    items = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    sip = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "TEXT", nullable: false),
                    child_birth = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    compartment = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    responsible = table.Column<Guid>(type: "TEXT", nullable: true),
                    carried_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    placed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    placed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    why_acute = table.Column<string>(type: "TEXT", nullable: true),
                    open_decision = table.Column<string>(type: "TEXT", nullable: true),
                    split_version = table.Column<int>(type: "INTEGER", nullable: true),
                    previous = table.Column<Guid>(type: "TEXT", nullable: true),
                    next = table.Column<Guid>(type: "TEXT", nullable: true),
                    never_weed = table.Column<bool>(type: "INTEGER", nullable: false),
                    follow_ups = table.Column<string>(type: "TEXT", nullable: false),
                    considered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    registration = table.Column<string>(type: "TEXT", nullable: true),
                    registered_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ending_plan = table.Column<string>(type: "TEXT", nullable: true),
                    ending_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_as = table.Column<string>(type: "TEXT", nullable: true),
                    ended_how = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    followed_up_after_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_placements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "places_of_stay",
                columns: table => new
                {
                    placement = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    compartment = table.Column<Guid>(type: "TEXT", nullable: false),
                    readers = table.Column<string>(type: "TEXT", nullable: false),
                    written_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
