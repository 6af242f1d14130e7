using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WeedingOfAdultReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "kept",
                table: "substance_reports",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "kept_on",
                table: "substance_reports",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "weed_from",
                table: "substance_reports",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_substance_reports_unit_kept_on",
                table: "substance_reports",
                columns: new[] { "unit", "kept_on" });

            migrationBuilder.CreateIndex(
                name: "IX_substance_reports_unit_weed_from",
                table: "substance_reports",
                columns: new[] { "unit", "weed_from" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_substance_reports_unit_kept_on",
                table: "substance_reports");

            migrationBuilder.DropIndex(
                name: "IX_substance_reports_unit_weed_from",
                table: "substance_reports");

            migrationBuilder.DropColumn(
                name: "kept",
                table: "substance_reports");

            migrationBuilder.DropColumn(
                name: "kept_on",
                table: "substance_reports");

            migrationBuilder.DropColumn(
                name: "weed_from",
                table: "substance_reports");
        }
    }
}
