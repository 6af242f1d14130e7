using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Bodies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    support = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    seats = table.Column<string>(type: "jsonb", nullable: false),
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    sort_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "body_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<Guid>(type: "uuid", nullable: false),
                    body_name = table.Column<string>(type: "text", nullable: false),
                    support = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    plan = table.Column<string>(type: "jsonb", nullable: false),
                    matters = table.Column<string>(type: "jsonb", nullable: false),
                    documents = table.Column<string>(type: "jsonb", nullable: false),
                    noticed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    cancel_reason = table.Column<string>(type: "text", nullable: true),
                    attendance = table.Column<string>(type: "jsonb", nullable: false),
                    absent = table.Column<string>(type: "jsonb", nullable: false),
                    decisions = table.Column<string>(type: "jsonb", nullable: false),
                    assignments = table.Column<string>(type: "jsonb", nullable: false),
                    minutes = table.Column<string>(type: "jsonb", nullable: true),
                    additions = table.Column<string>(type: "jsonb", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_meetings", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bodies_municipality_sort_name",
                table: "bodies",
                columns: new[] { "municipality", "sort_name" });

            migrationBuilder.CreateIndex(
                name: "IX_body_meetings_body_on",
                table: "body_meetings",
                columns: new[] { "body", "on" });

            migrationBuilder.CreateIndex(
                name: "IX_body_meetings_state_on",
                table: "body_meetings",
                columns: new[] { "state", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bodies");

            migrationBuilder.DropTable(
                name: "body_meetings");
        }
    }
}
