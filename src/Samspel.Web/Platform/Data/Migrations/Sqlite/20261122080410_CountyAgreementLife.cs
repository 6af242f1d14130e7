using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CountyAgreementLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "county_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    preparation = table.Column<string>(type: "TEXT", nullable: true),
                    recommendation = table.Column<string>(type: "TEXT", nullable: true),
                    party_decisions = table.Column<string>(type: "TEXT", nullable: false),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    dnr = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    settings = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    entered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    entered_in_force = table.Column<bool>(type: "INTEGER", nullable: false),
                    revision = table.Column<string>(type: "TEXT", nullable: false),
                    renegotiation = table.Column<string>(type: "TEXT", nullable: true),
                    interim = table.Column<string>(type: "TEXT", nullable: false),
                    annexes = table.Column<string>(type: "TEXT", nullable: false),
                    notices = table.Column<string>(type: "TEXT", nullable: false),
                    successor = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_county_agreements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "document_files",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    extension = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_files", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "minor_amendments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    annex_number = table.Column<int>(type: "INTEGER", nullable: true),
                    notice = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minor_amendments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "related_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    superseded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    superseded_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_related_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "routine_registers",
                columns: table => new
                {
                    party_code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    missing_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_routine_registers", x => x.party_code);
                });

            migrationBuilder.CreateIndex(
                name: "IX_county_agreements_dnr",
                table: "county_agreements",
                column: "dnr");

            migrationBuilder.CreateIndex(
                name: "IX_minor_amendments_agreement",
                table: "minor_amendments",
                column: "agreement");

            migrationBuilder.CreateIndex(
                name: "IX_minor_amendments_state_state_since",
                table: "minor_amendments",
                columns: new[] { "state", "state_since" });

            migrationBuilder.CreateIndex(
                name: "IX_related_documents_party_code_title",
                table: "related_documents",
                columns: new[] { "party_code", "title" });

            migrationBuilder.CreateIndex(
                name: "IX_related_documents_title",
                table: "related_documents",
                column: "title");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "county_agreements");

            migrationBuilder.DropTable(
                name: "document_files");

            migrationBuilder.DropTable(
                name: "minor_amendments");

            migrationBuilder.DropTable(
                name: "related_documents");

            migrationBuilder.DropTable(
                name: "routine_registers");
        }
    }
}
