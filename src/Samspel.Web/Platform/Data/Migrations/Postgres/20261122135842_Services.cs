using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Services : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "development_works",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    party_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    results = table.Column<string>(type: "jsonb", nullable: false),
                    spread = table.Column<string>(type: "jsonb", nullable: false),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    where = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_development_works", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "local_services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    values = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_services", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipal_provisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    offers = table.Column<string>(type: "jsonb", nullable: false),
                    missing = table.Column<string>(type: "jsonb", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipal_provisions", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_development_works_state_since_id",
                table: "development_works",
                columns: new[] { "state_since", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_development_works_state_state_since",
                table: "development_works",
                columns: new[] { "state", "state_since" });

            migrationBuilder.CreateIndex(
                name: "IX_local_services_kind_municipality_code",
                table: "local_services",
                columns: new[] { "kind", "municipality_code" },
                unique: true,
                filter: "ended_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_municipal_provisions_municipality_code",
                table: "municipal_provisions",
                column: "municipality_code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "development_works");

            migrationBuilder.DropTable(
                name: "local_services");

            migrationBuilder.DropTable(
                name: "municipal_provisions");
        }
    }
}
