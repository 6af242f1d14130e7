using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samspel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    assignment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    child = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    act = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    @object = table.Column<string>(name: "object", type: "text", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    allowed = table.Column<bool>(type: "boolean", nullable: false),
                    numbers = table.Column<string>(type: "text", nullable: true),
                    trace = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    search_name = table.Column<string>(type: "text", nullable: false),
                    party_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    disabled = table.Column<bool>(type: "boolean", nullable: false),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    persona = table.Column<string>(type: "text", nullable: true),
                    wants_mail = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agreement_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    dnr = table.Column<string>(type: "text", nullable: true),
                    document_version = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    document = table.Column<string>(type: "jsonb", nullable: false),
                    warnings = table.Column<string>(type: "jsonb", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    imported_by = table.Column<Guid>(type: "uuid", nullable: false),
                    imported_by_name = table.Column<string>(type: "text", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_editions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agreement_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_uploads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    extension = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachments", x => x.key);
                });

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
                    sequence = table.Column<int>(type: "integer", nullable: false),
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
                name: "child_units",
                columns: table => new
                {
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_child_units", x => new { x.child, x.unit });
                });

            migrationBuilder.CreateTable(
                name: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    registered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    temporary_id = table.Column<string>(type: "text", nullable: true),
                    given_name = table.Column<string>(type: "text", nullable: false),
                    family_name = table.Column<string>(type: "text", nullable: false),
                    search_name = table.Column<string>(type: "text", nullable: false),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: false),
                    legal_sex = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    home_municipality = table.Column<string>(type: "text", nullable: true),
                    interpreter_language = table.Column<string>(type: "text", nullable: true),
                    deciders = table.Column<string>(type: "jsonb", nullable: false),
                    protection = table.Column<string>(type: "jsonb", nullable: true),
                    deceased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_children", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "compartments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_code = table.Column<string>(type: "text", nullable: false),
                    branch = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_compartments", x => x.id);
                });

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
                    told_before = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    answers_corrected = table.Column<int>(type: "integer", nullable: false),
                    corrections = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'[]'"),
                    links = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'[]'"),
                    kept = table.Column<string>(type: "jsonb", nullable: true),
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
                    why_received_later = table.Column<string>(type: "text", nullable: true),
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
                    investigation_extensions = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'[]'"),
                    about = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    kept_on = table.Column<DateOnly>(type: "date", nullable: true),
                    weed_from = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "concern_weedings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    earliest = table.Column<DateOnly>(type: "date", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    plan = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_weedings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    scope = table.Column<string>(type: "jsonb", nullable: false),
                    assessment = table.Column<string>(type: "jsonb", nullable: false),
                    child_age = table.Column<int>(type: "integer", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    must_answer = table.Column<string>(type: "jsonb", nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_by = table.Column<string>(type: "jsonb", nullable: true),
                    replaces = table.Column<Guid>(type: "uuid", nullable: true),
                    follows = table.Column<Guid>(type: "uuid", nullable: true),
                    succeeded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "county_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    preparation = table.Column<string>(type: "jsonb", nullable: true),
                    recommendation = table.Column<string>(type: "jsonb", nullable: true),
                    party_decisions = table.Column<string>(type: "jsonb", nullable: false),
                    signatures = table.Column<string>(type: "jsonb", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    dnr = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    settings = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    entered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    entered_in_force = table.Column<bool>(type: "boolean", nullable: false),
                    revision = table.Column<string>(type: "jsonb", nullable: false),
                    renegotiation = table.Column<string>(type: "jsonb", nullable: true),
                    interim = table.Column<string>(type: "jsonb", nullable: false),
                    annexes = table.Column<string>(type: "jsonb", nullable: false),
                    notices = table.Column<string>(type: "jsonb", nullable: false),
                    successor = table.Column<string>(type: "jsonb", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_county_agreements", x => x.id);
                });

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
                name: "disclosures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    sip = table.Column<Guid>(type: "uuid", nullable: true),
                    case_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    item_number = table.Column<int>(type: "integer", nullable: false),
                    item_version = table.Column<int>(type: "integer", nullable: false),
                    from_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    from_name = table.Column<string>(type: "text", nullable: false),
                    from_compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    to_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    to_name = table.Column<string>(type: "text", nullable: false),
                    to_compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ground_note = table.Column<string>(type: "text", nullable: true),
                    consent = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ending = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "document_files",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    media_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    extension = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_files", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    page = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => new { x.person, x.page });
                });

            migrationBuilder.CreateTable(
                name: "duties",
                columns: table => new
                {
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    for_managers = table.Column<bool>(type: "boolean", nullable: false),
                    visible_from = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    owed_to = table.Column<Guid>(type: "uuid", nullable: true),
                    awaited_by = table.Column<Guid>(type: "uuid", nullable: true),
                    owed_since = table.Column<DateOnly>(type: "date", nullable: true),
                    section = table.Column<string>(type: "text", nullable: true),
                    law = table.Column<string>(type: "text", nullable: true),
                    compartment = table.Column<Guid>(type: "uuid", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duties", x => new { x.subject_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "facts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    sentence = table.Column<string>(type: "text", nullable: false),
                    data = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_name = table.Column<string>(type: "text", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "family_accesses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    decider = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    number = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment = table.Column<string>(type: "jsonb", nullable: true),
                    maturity = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by = table.Column<Guid>(type: "uuid", nullable: true),
                    why_ended = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_accesses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "family_centres",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    declared = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    declarations = table.Column<string>(type: "jsonb", nullable: false),
                    opened = table.Column<string>(type: "jsonb", nullable: false),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    values = table.Column<string>(type: "jsonb", nullable: false),
                    now = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_centres", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "family_releases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sip = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_version = table.Column<int>(type: "integer", nullable: false),
                    established_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<string>(type: "jsonb", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    taken_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "uuid", nullable: true),
                    why_taken_back = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_releases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "form_posts",
                columns: table => new
                {
                    once = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    location = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_posts", x => new { x.person, x.once });
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
                name: "implementations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    agreement = table.Column<Guid>(type: "uuid", nullable: true),
                    measures = table.Column<string>(type: "jsonb", nullable: false),
                    asked = table.Column<string>(type: "jsonb", nullable: false),
                    confirmations = table.Column<string>(type: "jsonb", nullable: false),
                    trainings = table.Column<string>(type: "jsonb", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_implementations", x => x.id);
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
                name: "inventory_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    asked = table.Column<string>(type: "jsonb", nullable: false),
                    forms = table.Column<string>(type: "jsonb", nullable: false),
                    corrections = table.Column<string>(type: "jsonb", nullable: false),
                    figures = table.Column<string>(type: "jsonb", nullable: true),
                    brief = table.Column<string>(type: "jsonb", nullable: true),
                    catalogue_version = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inventory_rounds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inventory_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cells = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inventory_uploads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    job = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_job_runs", x => new { x.job, x.day });
                });

            migrationBuilder.CreateTable(
                name: "joint_services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_code = table.Column<string>(type: "text", nullable: false),
                    municipality_code = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    members = table.Column<string>(type: "jsonb", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_services", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "local_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    county = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    scope = table.Column<string>(type: "jsonb", nullable: false),
                    planned_at = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_lead = table.Column<string>(type: "jsonb", nullable: true),
                    region_lead = table.Column<string>(type: "jsonb", nullable: true),
                    activities = table.Column<string>(type: "jsonb", nullable: false),
                    revises = table.Column<Guid>(type: "uuid", nullable: true),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    writers = table.Column<string>(type: "jsonb", nullable: false),
                    sections = table.Column<string>(type: "jsonb", nullable: false),
                    comments = table.Column<string>(type: "jsonb", nullable: false),
                    goals = table.Column<string>(type: "jsonb", nullable: false),
                    attachments = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'[]'"),
                    rules = table.Column<string>(type: "jsonb", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false),
                    entered_afterwards = table.Column<bool>(type: "boolean", nullable: false),
                    in_force_from = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true),
                    revised_by = table.Column<Guid>(type: "uuid", nullable: true),
                    follow_ups = table.Column<string>(type: "jsonb", nullable: false),
                    circulations = table.Column<string>(type: "jsonb", nullable: false),
                    decisions = table.Column<string>(type: "jsonb", nullable: false),
                    signatures = table.Column<string>(type: "jsonb", nullable: false),
                    registrations = table.Column<string>(type: "jsonb", nullable: false),
                    brief = table.Column<string>(type: "jsonb", nullable: false),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: true),
                    holds_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_agreements", x => x.id);
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

            migrationBuilder.CreateTable(
                name: "markers",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_markers", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "minor_amendments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    decision = table.Column<string>(type: "jsonb", nullable: true),
                    annex_number = table.Column<int>(type: "integer", nullable: true),
                    notice = table.Column<string>(type: "jsonb", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minor_amendments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipal_coverage",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    coordination = table.Column<Guid>(type: "uuid", nullable: false),
                    missing = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipal_coverage", x => x.code);
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

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => new { x.kind, x.year });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_error = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    unique_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    is_region = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "placement_costs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    placement = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    regional = table.Column<string>(type: "jsonb", nullable: false),
                    regional_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    planned_from = table.Column<DateOnly>(type: "date", nullable: false),
                    how = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    placed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    shared = table.Column<string>(type: "jsonb", nullable: true),
                    draft = table.Column<string>(type: "jsonb", nullable: true),
                    versions = table.Column<string>(type: "jsonb", nullable: false),
                    registration_municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    disagreement = table.Column<string>(type: "jsonb", nullable: true),
                    support = table.Column<string>(type: "jsonb", nullable: false),
                    care = table.Column<string>(type: "jsonb", nullable: false),
                    contracts = table.Column<string>(type: "jsonb", nullable: false),
                    claims = table.Column<string>(type: "jsonb", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_placement_costs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "placements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    basis = table.Column<string>(type: "jsonb", nullable: false),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    region = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sip = table.Column<string>(type: "jsonb", nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    child_birth = table.Column<DateOnly>(type: "date", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "jsonb", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    carried_since = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decision = table.Column<string>(type: "jsonb", nullable: false),
                    how = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    placed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    placed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    why_acute = table.Column<string>(type: "text", nullable: true),
                    open_decision = table.Column<string>(type: "jsonb", nullable: true),
                    split_version = table.Column<int>(type: "integer", nullable: true),
                    split_on = table.Column<DateOnly>(type: "date", nullable: true),
                    previous = table.Column<Guid>(type: "uuid", nullable: true),
                    next = table.Column<Guid>(type: "uuid", nullable: true),
                    never_weed = table.Column<bool>(type: "boolean", nullable: false),
                    follow_ups = table.Column<string>(type: "jsonb", nullable: false),
                    considered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    registration = table.Column<string>(type: "jsonb", nullable: true),
                    registered_since = table.Column<DateOnly>(type: "date", nullable: true),
                    ending_plan = table.Column<string>(type: "jsonb", nullable: true),
                    ending_since = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_as = table.Column<string>(type: "jsonb", nullable: true),
                    ended_how = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    followed_up_after_end = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_placements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "places_of_stay",
                columns: table => new
                {
                    placement = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    readers = table.Column<string>(type: "jsonb", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places_of_stay", x => x.placement);
                });

            migrationBuilder.CreateTable(
                name: "protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "related_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    superseded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    superseded_from = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_related_documents", x => x.id);
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
                name: "routine_registers",
                columns: table => new
                {
                    party_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    missing_since = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_routine_registers", x => x.party_code);
                });

            migrationBuilder.CreateTable(
                name: "sip_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "jsonb", nullable: false),
                    to_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "jsonb", nullable: false),
                    names = table.Column<string>(type: "jsonb", nullable: false),
                    need = table.Column<string>(type: "jsonb", nullable: false),
                    family_agrees = table.Column<string>(type: "text", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decline_reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sip_proposals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sip_versions",
                columns: table => new
                {
                    sip = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    established_on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sip_versions", x => new { x.sip, x.version });
                });

            migrationBuilder.CreateTable(
                name: "sips",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consent = table.Column<Guid>(type: "uuid", nullable: true),
                    consent_to = table.Column<DateOnly>(type: "date", nullable: true),
                    asked_as_adult = table.Column<bool>(type: "boolean", nullable: false),
                    offered_instead = table.Column<string>(type: "text", nullable: true),
                    best_interests = table.Column<string>(type: "jsonb", nullable: true),
                    best_interests_judged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    child_birth = table.Column<DateOnly>(type: "date", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "jsonb", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    carried_since = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateOnly>(type: "date", nullable: false),
                    state_before_pause = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    proposal = table.Column<Guid>(type: "uuid", nullable: true),
                    need = table.Column<string>(type: "jsonb", nullable: false),
                    message_count = table.Column<int>(type: "integer", nullable: false),
                    versions = table.Column<string>(type: "jsonb", nullable: false),
                    plan_version = table.Column<int>(type: "integer", nullable: false),
                    established_on = table.Column<DateOnly>(type: "date", nullable: true),
                    plan_withheld_from = table.Column<string>(type: "jsonb", nullable: false),
                    follow_ups = table.Column<string>(type: "jsonb", nullable: false),
                    follow_up_required_since = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    completed = table.Column<bool>(type: "boolean", nullable: true),
                    close_reason = table.Column<string>(type: "text", nullable: true),
                    plan = table.Column<string>(type: "jsonb", nullable: false),
                    next_follow_up = table.Column<DateOnly>(type: "date", nullable: true),
                    preparation = table.Column<string>(type: "jsonb", nullable: true),
                    participants = table.Column<string>(type: "jsonb", nullable: false),
                    open_questions = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sips", x => x.id);
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
                    kept = table.Column<string>(type: "jsonb", nullable: true),
                    forwardings = table.Column<string>(type: "jsonb", nullable: false),
                    about = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    kept_on = table.Column<DateOnly>(type: "date", nullable: true),
                    weed_from = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_substance_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_code = table.Column<string>(type: "text", nullable: false),
                    compartment = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    municipality_code = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    participation = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_asp_net_user_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_asp_net_user_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asp_net_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_asp_net_user_passkeys_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_asp_net_user_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sip_meetings",
                columns: table => new
                {
                    sip = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    plan = table.Column<string>(type: "jsonb", nullable: false),
                    calls = table.Column<string>(type: "jsonb", nullable: false),
                    contributions = table.Column<string>(type: "jsonb", nullable: false),
                    minutes = table.Column<string>(type: "jsonb", nullable: true),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sip_meetings", x => new { x.sip, x.number });
                    table.ForeignKey(
                        name: "FK_sip_meetings_sips_sip",
                        column: x => x.sip,
                        principalTable: "sips",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_compartment_at",
                table: "access_log",
                columns: new[] { "compartment", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_number_at",
                table: "access_log",
                columns: new[] { "number", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_owner_at",
                table: "access_log",
                columns: new[] { "owner", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_person_at",
                table: "access_log",
                columns: new[] { "person", "at" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_party_code_display_name",
                table: "accounts",
                columns: new[] { "party_code", "display_name" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_persona",
                table: "accounts",
                column: "persona",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreement_editions_source_turn",
                table: "agreement_editions",
                columns: new[] { "source", "turn" });

            migrationBuilder.CreateIndex(
                name: "IX_agreement_editions_turn",
                table: "agreement_editions",
                column: "turn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreement_uploads_at",
                table: "agreement_uploads",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_asp_net_user_claims_user_id",
                table: "asp_net_user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_asp_net_user_logins_user_id",
                table: "asp_net_user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_asp_net_user_passkeys_user_id",
                table: "asp_net_user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_assignments_person_from",
                table: "assignments",
                columns: new[] { "person", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_assignments_unit",
                table: "assignments",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_attachments_number",
                table: "attachments",
                column: "number");

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
                name: "IX_child_units_unit",
                table: "child_units",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_children_birth_date",
                table: "children",
                column: "birth_date");

            migrationBuilder.CreateIndex(
                name: "IX_children_compartment_number",
                table: "children",
                columns: new[] { "compartment", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_children_compartment_search_name",
                table: "children",
                columns: new[] { "compartment", "search_name" });

            migrationBuilder.CreateIndex(
                name: "IX_children_compartment_temporary_id",
                table: "children",
                columns: new[] { "compartment", "temporary_id" },
                unique: true);

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
                name: "IX_concern_reports_unit_kept_on",
                table: "concern_reports",
                columns: new[] { "unit", "kept_on" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_unit_state_number",
                table: "concern_reports",
                columns: new[] { "unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_reports_unit_weed_from",
                table: "concern_reports",
                columns: new[] { "unit", "weed_from" });

            migrationBuilder.CreateIndex(
                name: "IX_concern_weedings_number",
                table: "concern_weedings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_concern_weedings_unit_on",
                table: "concern_weedings",
                columns: new[] { "unit", "on" });

            migrationBuilder.CreateIndex(
                name: "IX_consents_child",
                table: "consents",
                column: "child");

            migrationBuilder.CreateIndex(
                name: "IX_consents_state_to",
                table: "consents",
                columns: new[] { "state", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_county_agreements_dnr",
                table: "county_agreements",
                column: "dnr");

            migrationBuilder.CreateIndex(
                name: "IX_development_works_state_since_id",
                table: "development_works",
                columns: new[] { "state_since", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_development_works_state_state_since",
                table: "development_works",
                columns: new[] { "state", "state_since" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_case_number",
                table: "disclosures",
                column: "case_number");

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_from_unit_case_number",
                table: "disclosures",
                columns: new[] { "from_unit", "case_number" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_to_unit_at",
                table: "disclosures",
                columns: new[] { "to_unit", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_to_unit_case_number",
                table: "disclosures",
                columns: new[] { "to_unit", "case_number" });

            migrationBuilder.CreateIndex(
                name: "IX_drafts_saved_at",
                table: "drafts",
                column: "saved_at");

            migrationBuilder.CreateIndex(
                name: "duties_awaited_by",
                table: "duties",
                columns: new[] { "owed_to", "awaited_by" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "duties_owed_to",
                table: "duties",
                columns: new[] { "owed_to", "owed_since" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "duties_subject_due",
                table: "duties",
                columns: new[] { "subject_id", "due" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "duties_unit_due",
                table: "duties",
                columns: new[] { "unit", "due" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "duties_unit_managers",
                table: "duties",
                column: "unit",
                filter: "done_at IS NULL AND for_managers");

            migrationBuilder.CreateIndex(
                name: "duties_unit_person",
                table: "duties",
                columns: new[] { "unit", "person" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_facts_number_at",
                table: "facts",
                columns: new[] { "number", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_facts_subject_id_at",
                table: "facts",
                columns: new[] { "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "family_accesses_one_at_a_time",
                table: "family_accesses",
                columns: new[] { "child", "unit", "number" },
                unique: true,
                filter: "ended_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_family_accesses_child_unit",
                table: "family_accesses",
                columns: new[] { "child", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_family_accesses_number_state",
                table: "family_accesses",
                columns: new[] { "number", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_family_accesses_state",
                table: "family_accesses",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_family_centres_municipality_code_name",
                table: "family_centres",
                columns: new[] { "municipality_code", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_family_releases_child_compartment",
                table: "family_releases",
                columns: new[] { "child", "compartment" });

            migrationBuilder.CreateIndex(
                name: "IX_family_releases_sip_plan_version",
                table: "family_releases",
                columns: new[] { "sip", "plan_version" });

            migrationBuilder.CreateIndex(
                name: "IX_form_posts_at",
                table: "form_posts",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_framework_documents_state_state_since",
                table: "framework_documents",
                columns: new[] { "state", "state_since" });

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
                name: "IX_implementations_municipality_code",
                table: "implementations",
                column: "municipality_code",
                unique: true);

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
                name: "IX_inventory_rounds_catalogue_version",
                table: "inventory_rounds",
                column: "catalogue_version");

            migrationBuilder.CreateIndex(
                name: "IX_inventory_rounds_day",
                table: "inventory_rounds",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_inventory_uploads_at",
                table: "inventory_uploads",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_joint_services_party_code_name",
                table: "joint_services",
                columns: new[] { "party_code", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_local_agreements_municipality_code_kind_holds_from",
                table: "local_agreements",
                columns: new[] { "municipality_code", "kind", "holds_from" });

            migrationBuilder.CreateIndex(
                name: "IX_local_agreements_municipality_code_number",
                table: "local_agreements",
                columns: new[] { "municipality_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_local_agreements_state_holds_from",
                table: "local_agreements",
                columns: new[] { "state", "holds_from" });

            migrationBuilder.CreateIndex(
                name: "IX_local_services_kind_municipality_code",
                table: "local_services",
                columns: new[] { "kind", "municipality_code" },
                unique: true,
                filter: "ended_on IS NULL");

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

            migrationBuilder.CreateIndex(
                name: "IX_minor_amendments_agreement",
                table: "minor_amendments",
                column: "agreement");

            migrationBuilder.CreateIndex(
                name: "IX_minor_amendments_state_state_since",
                table: "minor_amendments",
                columns: new[] { "state", "state_since" });

            migrationBuilder.CreateIndex(
                name: "IX_municipal_provisions_municipality_code",
                table: "municipal_provisions",
                column: "municipality_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_unique_key",
                table: "outbox",
                column: "unique_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "outbox_due",
                table: "outbox",
                column: "due_at",
                filter: "sent_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_number",
                table: "placement_costs",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_placement",
                table: "placement_costs",
                column: "placement",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_regional_unit_state",
                table: "placement_costs",
                columns: new[] { "regional_unit", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_placement_costs_unit_state_last_day",
                table: "placement_costs",
                columns: new[] { "unit", "state", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_placements_child_unit",
                table: "placements",
                columns: new[] { "child", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_placements_number",
                table: "placements",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_placements_previous",
                table: "placements",
                column: "previous");

            migrationBuilder.CreateIndex(
                name: "IX_placements_responsible_state",
                table: "placements",
                columns: new[] { "responsible", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_placements_unit_number",
                table: "placements",
                columns: new[] { "unit", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_placements_unit_state_number",
                table: "placements",
                columns: new[] { "unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_related_documents_party_code_title",
                table: "related_documents",
                columns: new[] { "party_code", "title" });

            migrationBuilder.CreateIndex(
                name: "IX_related_documents_title",
                table: "related_documents",
                column: "title");

            migrationBuilder.CreateIndex(
                name: "IX_release_stops_child_compartment",
                table: "release_stops",
                columns: new[] { "child", "compartment" });

            migrationBuilder.CreateIndex(
                name: "IX_release_stops_report",
                table: "release_stops",
                column: "report");

            migrationBuilder.CreateIndex(
                name: "IX_sip_proposals_number",
                table: "sip_proposals",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sip_proposals_to_unit_state",
                table: "sip_proposals",
                columns: new[] { "to_unit", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_sip_proposals_unit",
                table: "sip_proposals",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_sips_child_unit",
                table: "sips",
                columns: new[] { "child", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_sips_number",
                table: "sips",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sips_responsible_state",
                table: "sips",
                columns: new[] { "responsible", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_sips_state_child_birth",
                table: "sips",
                columns: new[] { "state", "child_birth" });

            migrationBuilder.CreateIndex(
                name: "IX_sips_unit_number",
                table: "sips",
                columns: new[] { "unit", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_sips_unit_state_number",
                table: "sips",
                columns: new[] { "unit", "state", "number" });

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
                name: "IX_substance_reports_unit_kept_on",
                table: "substance_reports",
                columns: new[] { "unit", "kept_on" });

            migrationBuilder.CreateIndex(
                name: "IX_substance_reports_unit_state_number",
                table: "substance_reports",
                columns: new[] { "unit", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_substance_reports_unit_weed_from",
                table: "substance_reports",
                columns: new[] { "unit", "weed_from" });

            migrationBuilder.CreateIndex(
                name: "IX_units_compartment",
                table: "units",
                column: "compartment");

            migrationBuilder.CreateIndex(
                name: "IX_units_municipality_code_kind",
                table: "units",
                columns: new[] { "municipality_code", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_units_party_code_name",
                table: "units",
                columns: new[] { "party_code", "name" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "agreement_editions");

            migrationBuilder.DropTable(
                name: "agreement_uploads");

            migrationBuilder.DropTable(
                name: "asp_net_user_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_logins");

            migrationBuilder.DropTable(
                name: "asp_net_user_passkeys");

            migrationBuilder.DropTable(
                name: "asp_net_user_tokens");

            migrationBuilder.DropTable(
                name: "assignments");

            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "bodies");

            migrationBuilder.DropTable(
                name: "body_meetings");

            migrationBuilder.DropTable(
                name: "centre_starts");

            migrationBuilder.DropTable(
                name: "child_units");

            migrationBuilder.DropTable(
                name: "children");

            migrationBuilder.DropTable(
                name: "compartments");

            migrationBuilder.DropTable(
                name: "concern_boards");

            migrationBuilder.DropTable(
                name: "concern_drafts");

            migrationBuilder.DropTable(
                name: "concern_reports");

            migrationBuilder.DropTable(
                name: "concern_weedings");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "county_agreements");

            migrationBuilder.DropTable(
                name: "development_works");

            migrationBuilder.DropTable(
                name: "disclosures");

            migrationBuilder.DropTable(
                name: "document_files");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "duties");

            migrationBuilder.DropTable(
                name: "facts");

            migrationBuilder.DropTable(
                name: "family_accesses");

            migrationBuilder.DropTable(
                name: "family_centres");

            migrationBuilder.DropTable(
                name: "family_releases");

            migrationBuilder.DropTable(
                name: "form_posts");

            migrationBuilder.DropTable(
                name: "framework_documents");

            migrationBuilder.DropTable(
                name: "health_examinations");

            migrationBuilder.DropTable(
                name: "implementations");

            migrationBuilder.DropTable(
                name: "information_requests");

            migrationBuilder.DropTable(
                name: "inventory_rounds");

            migrationBuilder.DropTable(
                name: "inventory_uploads");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "joint_services");

            migrationBuilder.DropTable(
                name: "local_agreements");

            migrationBuilder.DropTable(
                name: "local_services");

            migrationBuilder.DropTable(
                name: "lvu_examinations");

            migrationBuilder.DropTable(
                name: "markers");

            migrationBuilder.DropTable(
                name: "minor_amendments");

            migrationBuilder.DropTable(
                name: "municipal_coverage");

            migrationBuilder.DropTable(
                name: "municipal_provisions");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.DropTable(
                name: "placement_costs");

            migrationBuilder.DropTable(
                name: "placements");

            migrationBuilder.DropTable(
                name: "places_of_stay");

            migrationBuilder.DropTable(
                name: "protection_keys");

            migrationBuilder.DropTable(
                name: "related_documents");

            migrationBuilder.DropTable(
                name: "release_stops");

            migrationBuilder.DropTable(
                name: "routine_registers");

            migrationBuilder.DropTable(
                name: "sip_meetings");

            migrationBuilder.DropTable(
                name: "sip_proposals");

            migrationBuilder.DropTable(
                name: "sip_versions");

            migrationBuilder.DropTable(
                name: "substance_reports");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "sips");
        }
    }
}
