using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlacementCosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "placement_costs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    placement = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "TEXT", nullable: false),
                    compartment = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    responsible = table.Column<Guid>(type: "TEXT", nullable: true),
                    regional = table.Column<string>(type: "TEXT", nullable: false),
                    regional_unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    planned_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    placed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    shared = table.Column<string>(type: "TEXT", nullable: true),
                    draft = table.Column<string>(type: "TEXT", nullable: true),
                    versions = table.Column<string>(type: "TEXT", nullable: false),
                    registration_municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    disagreement = table.Column<string>(type: "TEXT", nullable: true),
                    support = table.Column<string>(type: "TEXT", nullable: false),
                    care = table.Column<string>(type: "TEXT", nullable: false),
                    contracts = table.Column<string>(type: "TEXT", nullable: false),
                    claims = table.Column<string>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_placement_costs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_number",
                table: "placement_costs",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_placement",
                table: "placement_costs",
                column: "placement",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_regional_unit_state",
                table: "placement_costs",
                columns: new[] { "regional_unit", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_unit_state_last_day",
                table: "placement_costs",
                columns: new[] { "unit", "state", "last_day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "placement_costs");
        }
    }
}
