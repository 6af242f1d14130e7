using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DutiesForManagers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "duties_unit_managers",
                table: "duties",
                column: "unit",
                filter: "done_at IS NULL AND for_managers");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "duties_unit_managers",
                table: "duties");
        }
    }
}
