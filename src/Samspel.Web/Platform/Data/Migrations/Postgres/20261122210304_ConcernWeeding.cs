using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ConcernWeeding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "answers_corrected",
                table: "concern_reports",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "corrections",
                table: "concern_reports",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "kept",
                table: "concern_reports",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "kept_on",
                table: "concern_reports",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "links",
                table: "concern_reports",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "told_before",
                table: "concern_reports",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "weed_from",
                table: "concern_reports",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "concern_weedings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    earliest = table.Column<DateOnly>(type: "date", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    plan = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_weedings", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_unit_kept_on",
                table: "concern_reports",
                columns: new[] { "unit", "kept_on" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_unit_weed_from",
                table: "concern_reports",
                columns: new[] { "unit", "weed_from" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_weedings_number",
                table: "concern_weedings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_concern_weedings_unit_on",
                table: "concern_weedings",
                columns: new[] { "unit", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "concern_weedings");

            migrationBuilder.DropIndex(
                name: "IX_concern_reports_unit_kept_on",
                table: "concern_reports");

            migrationBuilder.DropIndex(
                name: "IX_concern_reports_unit_weed_from",
                table: "concern_reports");

            migrationBuilder.DropColumn(
                name: "answers_corrected",
                table: "concern_reports");

            migrationBuilder.DropColumn(
                name: "corrections",
                table: "concern_reports");

            migrationBuilder.DropColumn(
                name: "kept",
                table: "concern_reports");

            migrationBuilder.DropColumn(
                name: "kept_on",
                table: "concern_reports");

            migrationBuilder.DropColumn(
                name: "links",
                table: "concern_reports");

            migrationBuilder.DropColumn(
                name: "told_before",
                table: "concern_reports");

            migrationBuilder.DropColumn(
                name: "weed_from",
                table: "concern_reports");
        }
    }
}
