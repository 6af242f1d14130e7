using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    placement = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    regional = table.Column<string>(type: "jsonb", nullable: false),
                    regional_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    planned_from = table.Column<DateOnly>(type: "date", nullable: false),
                    how = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    placed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    shared = table.Column<string>(type: "jsonb", nullable: true),
                    draft = table.Column<string>(type: "jsonb", nullable: true),
                    versions = table.Column<string>(type: "jsonb", nullable: false),
                    registration_municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    disagreement = table.Column<string>(type: "jsonb", nullable: true),
                    support = table.Column<string>(type: "jsonb", nullable: false),
                    care = table.Column<string>(type: "jsonb", nullable: false),
                    contracts = table.Column<string>(type: "jsonb", nullable: false),
                    claims = table.Column<string>(type: "jsonb", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
