using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MeetingMovesAndLocalAttachments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "attachments",
                table: "local_agreements",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "sequence",
                table: "body_meetings",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "attachments",
                table: "local_agreements");

            migrationBuilder.DropColumn(
                name: "sequence",
                table: "body_meetings");
        }
    }
}
