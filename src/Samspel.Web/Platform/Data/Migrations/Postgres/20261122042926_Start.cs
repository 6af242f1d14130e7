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
                name: "municipality_practices",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    school_may_call = table.Column<bool>(type: "boolean", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true),
                    decided_from = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipality_practices", x => x.code);
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
                name: "IX_consents_child",
                table: "consents",
                column: "child");

            migrationBuilder.CreateIndex(
                name: "IX_consents_state_to",
                table: "consents",
                columns: new[] { "state", "to" });

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
                name: "duties_owed_to",
                table: "duties",
                columns: new[] { "owed_to", "owed_since" },
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "duties_unit_due",
                table: "duties",
                columns: new[] { "unit", "due" },
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
                name: "IX_form_posts_at",
                table: "form_posts",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_joint_services_party_code_name",
                table: "joint_services",
                columns: new[] { "party_code", "name" });

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
                name: "IX_sips_unit_state_number",
                table: "sips",
                columns: new[] { "unit", "state", "number" });

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
                name: "child_units");

            migrationBuilder.DropTable(
                name: "children");

            migrationBuilder.DropTable(
                name: "compartments");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "disclosures");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "duties");

            migrationBuilder.DropTable(
                name: "facts");

            migrationBuilder.DropTable(
                name: "form_posts");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "joint_services");

            migrationBuilder.DropTable(
                name: "markers");

            migrationBuilder.DropTable(
                name: "municipality_practices");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.DropTable(
                name: "protection_keys");

            migrationBuilder.DropTable(
                name: "sip_meetings");

            migrationBuilder.DropTable(
                name: "sip_proposals");

            migrationBuilder.DropTable(
                name: "sip_versions");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "sips");
        }
    }
}
