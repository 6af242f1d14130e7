using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AwaitedBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "awaited_by",
                table: "duties",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "duties_awaited_by",
                table: "duties",
                columns: new[] { "owed_to", "awaited_by" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "duties_unit_person",
                table: "duties",
                columns: new[] { "unit", "person" },
                filter: "done_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "duties_awaited_by",
                table: "duties");

            migrationBuilder.DropIndex(
                name: "duties_unit_person",
                table: "duties");

            migrationBuilder.DropColumn(
                name: "awaited_by",
                table: "duties");
        }
    }
}
