using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "sequence",
                table: "body_meetings",
                type: "INTEGER",
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
