import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY = [
  "ocop_council_rule",
  "ocop_council_conflict",
  "ocop_scorecard",
  "ocop_council_agreement",
  "ocop_council_result",
  "ocop_council_event",
]

/** Councils, sessions, scorecards and results; append-only and closed rows are held by triggers. */
export class Migration20261122063508 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_scorecard_draft" drop constraint if exists "ocop_scorecard_draft_item_id_member_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_scorecard" drop constraint if exists "ocop_scorecard_member_id_client_key_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_scorecard" drop constraint if exists "ocop_scorecard_item_id_member_id_round_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council_rule" drop constraint if exists "ocop_council_rule_recorded_seq_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council_result" drop constraint if exists "ocop_council_result_item_id_revision_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council_member" drop constraint if exists "ocop_council_member_council_id_user_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council_item" drop constraint if exists "ocop_council_item_dossier_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council_conflict" drop constraint if exists "ocop_council_conflict_item_id_member_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council_attendance" drop constraint if exists "ocop_council_attendance_session_id_member_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council_agreement" drop constraint if exists "ocop_council_agreement_item_id_revision_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_council" drop constraint if exists "ocop_council_decision_number_decided_on_unique";`,
    )
    this.addSql(
      `create table if not exists "ocop_council" ("id" text not null, "name" text not null, "decision_number" text not null, "decided_on" text not null, "valid_from" text not null, "valid_to" text null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_deleted_at" ON "ocop_council" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_decision_number_decided_on_unique" ON "ocop_council" ("decision_number", "decided_on") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_agreement" ("id" text not null, "item_id" text not null, "revision" integer not null, "choices" jsonb not null, "total_x100" integer null, "stars" integer null, "reason" text null, "disqualified_for" text null, "recorded_by" text not null, "recorded_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_agreement_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_agreement_deleted_at" ON "ocop_council_agreement" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_agreement_item_id_revision_unique" ON "ocop_council_agreement" ("item_id", "revision") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_attendance" ("id" text not null, "session_id" text not null, "member_id" text not null, "role" text check ("role" in ('chair', 'secretary', 'member')) not null, "is_scoring" boolean not null, "present" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_attendance_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_attendance_deleted_at" ON "ocop_council_attendance" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_attendance_session_id_member_id_unique" ON "ocop_council_attendance" ("session_id", "member_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_conflict" ("id" text not null, "item_id" text not null, "member_id" text not null, "reason" text not null, "declared_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_conflict_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_conflict_deleted_at" ON "ocop_council_conflict" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_conflict_item_id_member_id_unique" ON "ocop_council_conflict" ("item_id", "member_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_event" ("id" text not null, "session_id" text not null, "item_id" text null, "kind" text not null, "actor_id" text not null, "actor_role" text not null, "detail" jsonb null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_event_deleted_at" ON "ocop_council_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_event_session_id_at" ON "ocop_council_event" ("session_id", "at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_item" ("id" text not null, "session_id" text not null, "position" integer not null, "dossier_id" text not null, "dossier_version" integer not null, "dossier_sha256" text not null, "product_name" text not null, "producer_name" text not null, "ruleset_code" text not null, "ruleset_version" integer not null, "set_no" integer not null, "mode" text check ("mode" in ('sheet', 'total')) not null, "state" text check ("state" in ('pending', 'scoring', 'discussion', 'agreed', 'closed', 'postponed')) not null, "round" integer not null default 0, "postponed_for" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_item_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_item_deleted_at" ON "ocop_council_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_item_session_id_position" ON "ocop_council_item" ("session_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_item_dossier_id_unique" ON "ocop_council_item" ("dossier_id") WHERE state NOT IN ('closed', 'postponed') AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_member" ("id" text not null, "council_id" text not null, "user_id" text not null, "full_name" text not null, "position" text not null default '', "organisation" text not null, "role" text check ("role" in ('chair', 'secretary', 'member')) not null, "is_scoring" boolean not null, "left_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_member_deleted_at" ON "ocop_council_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_member_council_id_user_id_unique" ON "ocop_council_member" ("council_id", "user_id") WHERE left_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_member_user_id" ON "ocop_council_member" ("user_id") WHERE left_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_result" ("id" text not null, "item_id" text not null, "dossier_id" text not null, "revision" integer not null, "average_x100" integer not null, "band" integer not null, "stars" integer not null, "blocked_by" jsonb not null, "agreed_choices" jsonb not null, "gap_x100" integer not null, "round" integer not null, "scorecard_count" integer not null, "disqualified_for" text null, "reason" text null, "recorded_by" text not null, "recorded_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_result_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_result_deleted_at" ON "ocop_council_result" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_result_item_id_revision_unique" ON "ocop_council_result" ("item_id", "revision") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_result_dossier_id" ON "ocop_council_result" ("dossier_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_rule" ("id" text not null, "recorded_seq" integer not null, "valid_from" text not null, "quorum_percent" integer not null, "chair_must_be_present" boolean not null, "max_gap_x100" integer not null, "max_rounds" integer not null, "averaging" text check ("averaging" in ('mean', 'trimmed_mean')) not null, "minima" text check ("minima" in ('agreed', 'least', 'majority')) not null, "source" text not null, "is_example" boolean not null default false, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_rule_deleted_at" ON "ocop_council_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_rule_recorded_seq_unique" ON "ocop_council_rule" ("recorded_seq") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_council_session" ("id" text not null, "council_id" text not null, "title" text not null, "held_on" text not null, "place" text not null default '', "state" text check ("state" in ('planned', 'open', 'closed')) not null, "rule_id" text null, "opened_at" timestamptz null, "closed_at" timestamptz null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_session_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_session_deleted_at" ON "ocop_council_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_session_council_id_held_on" ON "ocop_council_session" ("council_id", "held_on") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_scorecard" ("id" text not null, "item_id" text not null, "member_id" text not null, "round" integer not null, "client_key" text not null, "choices" jsonb not null, "total_x100" integer not null, "part_a_x100" integer not null, "part_b_x100" integer not null, "part_c_x100" integer not null, "comment" text not null default '', "sent_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_scorecard_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_scorecard_deleted_at" ON "ocop_scorecard" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_scorecard_item_id_member_id_round_unique" ON "ocop_scorecard" ("item_id", "member_id", "round") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_scorecard_member_id_client_key_unique" ON "ocop_scorecard" ("member_id", "client_key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_scorecard_draft" ("id" text not null, "item_id" text not null, "member_id" text not null, "round" integer not null, "choices" jsonb not null, "comment" text not null default '', "saved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_scorecard_draft_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_scorecard_draft_deleted_at" ON "ocop_scorecard_draft" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_scorecard_draft_item_id_member_id_unique" ON "ocop_scorecard_draft" ("item_id", "member_id") WHERE deleted_at IS NULL;`,
    )
    // What was sent, agreed, decided or declared stays as it was; a correction is a new row.
    this.addSql(
      `create or replace function ocop_council_append_only() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`,
    )
    for (const table of APPEND_ONLY) {
      this.addSql(
        `create or replace trigger ${table}_append_only before update or delete on "${table}" for each row execute function ocop_council_append_only();`,
      )
    }
    // A closed item or session never changes.
    this.addSql(
      `create or replace function ocop_council_closed_stays() returns trigger language plpgsql as $$ begin if old.state = 'closed' then raise exception '% % is closed', tg_table_name, old.id; end if; if tg_op = 'DELETE' then return old; end if; return new; end $$;`,
    )
    for (const table of ["ocop_council_item", "ocop_council_session"]) {
      this.addSql(
        `create or replace trigger ${table}_closed_stays before update or delete on "${table}" for each row execute function ocop_council_closed_stays();`,
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_council" cascade;`)

    this.addSql(`drop table if exists "ocop_council_agreement" cascade;`)

    this.addSql(`drop table if exists "ocop_council_attendance" cascade;`)

    this.addSql(`drop table if exists "ocop_council_conflict" cascade;`)

    this.addSql(`drop table if exists "ocop_council_event" cascade;`)

    this.addSql(`drop table if exists "ocop_council_item" cascade;`)

    this.addSql(`drop table if exists "ocop_council_member" cascade;`)

    this.addSql(`drop table if exists "ocop_council_result" cascade;`)

    this.addSql(`drop table if exists "ocop_council_rule" cascade;`)

    this.addSql(`drop table if exists "ocop_council_session" cascade;`)

    this.addSql(`drop table if exists "ocop_scorecard" cascade;`)

    this.addSql(`drop table if exists "ocop_scorecard_draft" cascade;`)
    this.addSql(`drop function if exists ocop_council_append_only() cascade;`)
    this.addSql(`drop function if exists ocop_council_closed_stays() cascade;`)
  }
}
