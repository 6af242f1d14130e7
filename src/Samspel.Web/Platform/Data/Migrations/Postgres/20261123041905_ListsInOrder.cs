using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ListsInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_sips_unit_number",
                table: "sips",
                columns: new[] { "unit", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_placements_unit_number",
                table: "placements",
                columns: new[] { "unit", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_sips_unit_number",
                table: "sips");

            migrationBuilder.DropIndex(
                name: "IX_placements_unit_number",
                table: "placements");
        }
    }
}
