using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ConcernReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "concern_boards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_boards", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "concern_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<string>(type: "jsonb", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    changed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sent_as = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    after_birth_of = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "concern_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<string>(type: "jsonb", nullable: true),
                    answer = table.Column<string>(type: "jsonb", nullable: true),
                    news_read = table.Column<int>(type: "integer", nullable: false),
                    watches_birth = table.Column<DateOnly>(type: "date", nullable: true),
                    birth = table.Column<string>(type: "jsonb", nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    reporter = table.Column<string>(type: "jsonb", nullable: false),
                    reporter_person = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    board = table.Column<string>(type: "jsonb", nullable: false),
                    basis = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    why_this_board = table.Column<string>(type: "text", nullable: true),
                    copy = table.Column<string>(type: "text", nullable: false),
                    checksum = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sent_at = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    urgency = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    additions = table.Column<string>(type: "jsonb", nullable: false),
                    reporter_secrecy = table.Column<string>(type: "text", nullable: true),
                    after_birth_of = table.Column<Guid>(type: "uuid", nullable: true),
                    arrived_at = table.Column<string>(type: "jsonb", nullable: false),
                    opened_at = table.Column<string>(type: "jsonb", nullable: true),
                    additions_read = table.Column<int>(type: "integer", nullable: false),
                    received_at = table.Column<string>(type: "jsonb", nullable: true),
                    assess_by = table.Column<DateOnly>(type: "date", nullable: true),
                    protection_assessed_at = table.Column<string>(type: "jsonb", nullable: true),
                    decide_by = table.Column<DateOnly>(type: "date", nullable: true),
                    extensions = table.Column<string>(type: "jsonb", nullable: false),
                    decision = table.Column<string>(type: "jsonb", nullable: true),
                    forwardings = table.Column<string>(type: "jsonb", nullable: false),
                    meetings = table.Column<string>(type: "jsonb", nullable: false),
                    entry = table.Column<string>(type: "jsonb", nullable: true),
                    investigate_by = table.Column<DateOnly>(type: "date", nullable: true),
                    investigation_closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    about = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "information_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    report = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "jsonb", nullable: false),
                    to_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "jsonb", nullable: false),
                    about = table.Column<string>(type: "jsonb", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sent_at = table.Column<string>(type: "jsonb", nullable: false),
                    answer = table.Column<string>(type: "jsonb", nullable: true),
                    answer_read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_information_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "release_stops",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: true),
                    cause = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    report = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lifted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lifted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    why_lifted = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release_stops", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "substance_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    physician = table.Column<string>(type: "jsonb", nullable: false),
                    physician_person = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    board = table.Column<string>(type: "jsonb", nullable: false),
                    copy = table.Column<string>(type: "text", nullable: false),
                    checksum = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sent_at = table.Column<string>(type: "jsonb", nullable: false),
                    arrived_at = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    received_at = table.Column<string>(type: "jsonb", nullable: true),
                    entry = table.Column<string>(type: "jsonb", nullable: true),
                    forwardings = table.Column<string>(type: "jsonb", nullable: false),
                    about = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_substance_reports", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_concern_boards_municipality_code",
                table: "concern_boards",
                column: "municipality_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_concern_drafts_reporter_state",
                table: "concern_drafts",
                columns: new[] { "reporter", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_drafts_state_changed_on",
                table: "concern_drafts",
                columns: new[] { "state", "changed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_number",
                table: "concern_reports",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_reporter_person_number",
                table: "concern_reports",
                columns: new[] { "reporter_person", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_unit_decided_on",
                table: "concern_reports",
                columns: new[] { "unit", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_unit_state_number",
                table: "concern_reports",
                columns: new[] { "unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_information_requests_number",
                table: "information_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_information_requests_report",
                table: "information_requests",
                column: "report");

            migrationBuilder.CreateIndex(
                name: "IX_information_requests_to_unit_state_number",
                table: "information_requests",
                columns: new[] { "to_unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_information_requests_unit_number",
                table: "information_requests",
                columns: new[] { "unit", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_release_stops_child_compartment",
                table: "release_stops",
                columns: new[] { "child", "compartment" });

            migrationBuilder.CreateIndex(
                name: "IX_release_stops_report",
                table: "release_stops",
                column: "report");

            migrationBuilder.CreateIndex(
                name: "IX_substance_reports_number",
                table: "substance_reports",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_substance_reports_physician_person_number",
                table: "substance_reports",
                columns: new[] { "physician_person", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_substance_reports_unit_state_number",
                table: "substance_reports",
                columns: new[] { "unit", "state", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "concern_boards");

            migrationBuilder.DropTable(
                name: "concern_drafts");

            migrationBuilder.DropTable(
                name: "concern_reports");

            migrationBuilder.DropTable(
                name: "information_requests");

            migrationBuilder.DropTable(
                name: "release_stops");

            migrationBuilder.DropTable(
                name: "substance_reports");
        }
    }
}
