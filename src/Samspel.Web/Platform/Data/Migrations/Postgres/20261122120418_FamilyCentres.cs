using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FamilyCentres : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "family_centres",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    declared = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    declarations = table.Column<string>(type: "jsonb", nullable: false),
                    opened = table.Column<string>(type: "jsonb", nullable: false),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    values = table.Column<string>(type: "jsonb", nullable: false),
                    now = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_centres", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inventory_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    asked = table.Column<string>(type: "jsonb", nullable: false),
                    forms = table.Column<string>(type: "jsonb", nullable: false),
                    corrections = table.Column<string>(type: "jsonb", nullable: false),
                    figures = table.Column<string>(type: "jsonb", nullable: true),
                    catalogue_version = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inventory_rounds", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_family_centres_municipality_code_name",
                table: "family_centres",
                columns: new[] { "municipality_code", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_inventory_rounds_catalogue_version",
                table: "inventory_rounds",
                column: "catalogue_version");

            migrationBuilder.CreateIndex(
                name: "IX_inventory_rounds_day",
                table: "inventory_rounds",
                column: "day");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "family_centres");

            migrationBuilder.DropTable(
                name: "inventory_rounds");
        }
    }
}
