using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CentreStarts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "centre_starts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    state_reason = table.Column<string>(type: "text", nullable: true),
                    municipal_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    regional_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    picture = table.Column<string>(type: "jsonb", nullable: false),
                    dialogue = table.Column<string>(type: "jsonb", nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    help = table.Column<string>(type: "jsonb", nullable: false),
                    budgets = table.Column<string>(type: "jsonb", nullable: false),
                    decisions = table.Column<string>(type: "jsonb", nullable: false),
                    agreement = table.Column<Guid>(type: "uuid", nullable: true),
                    centre = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: true),
                    number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_centre_starts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "framework_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    versions = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    adopted_by = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "jsonb", nullable: true),
                    annex = table.Column<Guid>(type: "uuid", nullable: true),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_framework_documents", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_centre_starts_agreement",
                table: "centre_starts",
                column: "agreement");

            migrationBuilder.CreateIndex(
                name: "IX_centre_starts_municipality_code_number",
                table: "centre_starts",
                columns: new[] { "municipality_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_framework_documents_state_state_since",
                table: "framework_documents",
                columns: new[] { "state", "state_since" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "centre_starts");

            migrationBuilder.DropTable(
                name: "framework_documents");
        }
    }
}
