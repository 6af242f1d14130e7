using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Examinations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "health_examinations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    placement = table.Column<Guid>(type: "uuid", nullable: true),
                    legal_base = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    child_birth = table.Column<DateOnly>(type: "date", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "jsonb", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    regional = table.Column<string>(type: "jsonb", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    not_needed = table.Column<string>(type: "jsonb", nullable: true),
                    covered_by_asylum = table.Column<string>(type: "jsonb", nullable: true),
                    consent = table.Column<string>(type: "jsonb", nullable: true),
                    sent = table.Column<string>(type: "jsonb", nullable: true),
                    offers = table.Column<string>(type: "jsonb", nullable: false),
                    booked_for = table.Column<DateOnly>(type: "date", nullable: true),
                    parts = table.Column<string>(type: "jsonb", nullable: false),
                    statement = table.Column<string>(type: "jsonb", nullable: true),
                    regional_unit = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_health_examinations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lvu_examinations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    child_birth = table.Column<DateOnly>(type: "date", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "jsonb", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    regional = table.Column<string>(type: "jsonb", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    decision = table.Column<string>(type: "jsonb", nullable: true),
                    omission = table.Column<string>(type: "jsonb", nullable: true),
                    shared = table.Column<string>(type: "jsonb", nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    certificate = table.Column<string>(type: "jsonb", nullable: true),
                    applied_on = table.Column<DateOnly>(type: "date", nullable: true),
                    regional_unit = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lvu_examinations", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_health_examinations_child_unit",
                table: "health_examinations",
                columns: new[] { "child", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_health_examinations_number",
                table: "health_examinations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_health_examinations_placement",
                table: "health_examinations",
                column: "placement");

            migrationBuilder.CreateIndex(
                name: "IX_health_examinations_regional_unit_state_number",
                table: "health_examinations",
                columns: new[] { "regional_unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_health_examinations_unit_state_number",
                table: "health_examinations",
                columns: new[] { "unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_lvu_examinations_child_unit",
                table: "lvu_examinations",
                columns: new[] { "child", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_lvu_examinations_number",
                table: "lvu_examinations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lvu_examinations_regional_unit_state_number",
                table: "lvu_examinations",
                columns: new[] { "regional_unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_lvu_examinations_unit_state_number",
                table: "lvu_examinations",
                columns: new[] { "unit", "state", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "health_examinations");

            migrationBuilder.DropTable(
                name: "lvu_examinations");
        }
    }
}
