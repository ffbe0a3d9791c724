import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Dossiers. Versions and events are append-only, held by triggers. */
export class Migration20261122062941 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_dossier_version" drop constraint if exists "ocop_dossier_version_dossier_id_no_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_dossier_event" drop constraint if exists "ocop_dossier_event_dossier_id_seq_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_dossier" drop constraint if exists "ocop_dossier_registered_product_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_dossier" drop constraint if exists "ocop_dossier_province_receipt_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_dossier" drop constraint if exists "ocop_dossier_commune_receipt_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_dossier" drop constraint if exists "ocop_dossier_product_code_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_commune_report" drop constraint if exists "ocop_commune_report_dossier_id_version_no_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_commune_officer" drop constraint if exists "ocop_commune_officer_user_id_unit_code_unique";`,
    )
    this.addSql(
      `create table if not exists "ocop_commune_officer" ("id" text not null, "user_id" text not null, "unit_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_commune_officer_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_commune_officer_deleted_at" ON "ocop_commune_officer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_commune_officer_user_id_unit_code_unique" ON "ocop_commune_officer" ("user_id", "unit_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_commune_officer_unit_code" ON "ocop_commune_officer" ("unit_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_commune_report" ("id" text not null, "dossier_id" text not null, "version_no" integer not null, "raw_material" text not null, "labour" text not null, "idea_origin" text not null, "local_identity" text not null, "document_number" text null, "sample_count" integer not null, "reported_on" text not null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_commune_report_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_commune_report_deleted_at" ON "ocop_commune_report" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_commune_report_dossier_id_version_no_unique" ON "ocop_commune_report" ("dossier_id", "version_no") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_dossier" ("id" text not null, "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) not null, "producer_id" text not null, "registered_product_id" text null, "product_name" text not null, "folded_name" text not null, "set_no" integer null, "ruleset_code" text not null, "ruleset_version" integer not null, "unit_id" text not null, "unit_code" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'advisory', 'supplement_requested', 'council', 'decided', 'forwarded', 'recognised', 'refused', 'withdrawn')) not null, "event_seq" integer not null default 0, "draft" jsonb not null, "revision" integer not null default 1, "frozen_revision" integer null, "version_no" integer null, "version_sha256" text null, "base_dossier_id" text null, "certificate_id" text null, "extension_ground" text null, "product_code" text null, "commune_receipt" text null, "province_receipt" text null, "lodged_on" text null, "proposed_on" text null, "clock_kind" text null, "clock_started_on" text null, "clock_due_on" text null, "officer_id" text null, "result_id" text null, "average_x100" integer null, "stars" integer null, "agreed_choices" jsonb null, "decision_number" text null, "decided_on" text null, "issued_certificate_id" text null, "opened_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_deleted_at" ON "ocop_dossier" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_producer_id" ON "ocop_dossier" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_state_unit_code" ON "ocop_dossier" ("state", "unit_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_clock_due_on" ON "ocop_dossier" ("clock_due_on") WHERE clock_due_on IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_product_code_unique" ON "ocop_dossier" ("product_code") WHERE product_code IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_commune_receipt_unique" ON "ocop_dossier" ("commune_receipt") WHERE commune_receipt IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_province_receipt_unique" ON "ocop_dossier" ("province_receipt") WHERE province_receipt IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_registered_product_id_unique" ON "ocop_dossier" ("registered_product_id") WHERE registered_product_id IS NOT NULL AND deleted_at IS NULL AND state NOT IN ('recognised', 'refused', 'withdrawn');`,
    )

    this.addSql(
      `create table if not exists "ocop_dossier_event" ("id" text not null, "dossier_id" text not null, "seq" integer not null, "name" text not null, "from_state" text null, "to_state" text not null, "actor_id" text not null, "actor_role" text not null, "reason" text null, "payload" jsonb null, "at" timestamptz not null, "on_day" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_event_deleted_at" ON "ocop_dossier_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_event_dossier_id_seq_unique" ON "ocop_dossier_event" ("dossier_id", "seq") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_dossier_evidence" ("id" text not null, "dossier_id" text not null, "criterion" text null, "document_kind" text null, "file_name" text not null, "media_type" text not null, "bytes" integer not null, "sha256" text not null, "storage_key" text not null, "uploaded_by" text not null, "uploaded_on" text not null, "removed_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_evidence_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_evidence_deleted_at" ON "ocop_dossier_evidence" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_evidence_dossier_id" ON "ocop_dossier_evidence" ("dossier_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_dossier_version" ("id" text not null, "dossier_id" text not null, "no" integer not null, "sha256" text not null, "content" text not null, "frozen_at" timestamptz not null, "frozen_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_version_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_version_deleted_at" ON "ocop_dossier_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_version_dossier_id_no_unique" ON "ocop_dossier_version" ("dossier_id", "no") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_product_idea" ("id" text not null, "product_name" text not null, "producer_name" text not null, "producer_id" text null, "unit_id" text not null, "unit_code" text not null, "registered_on" text not null, "appraised_on" text null, "plan_accepted_on" text null, "note" text null, "dossier_id" text null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_idea_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_idea_deleted_at" ON "ocop_product_idea" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_idea_unit_code" ON "ocop_product_idea" ("unit_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_supplement_request" ("id" text not null, "dossier_id" text not null, "kind" text check ("kind" in ('documents', 'survey', 'tests')) not null, "request" text not null, "requested_on" text not null, "due_on" text not null, "actor_id" text not null, "answered_on" text null, "answered_by_version" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_supplement_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_supplement_request_deleted_at" ON "ocop_supplement_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_supplement_request_dossier_id" ON "ocop_supplement_request" ("dossier_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create or replace function ocop_dossier_is_append_only() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`,
    )
    for (const table of ["ocop_dossier_version", "ocop_dossier_event"]) {
      this.addSql(
        `create or replace trigger ${table}_append_only before update or delete on "${table}" for each row execute function ocop_dossier_is_append_only();`,
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_commune_officer" cascade;`)

    this.addSql(`drop table if exists "ocop_commune_report" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier_event" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier_evidence" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier_version" cascade;`)

    this.addSql(`drop table if exists "ocop_product_idea" cascade;`)

    this.addSql(`drop table if exists "ocop_supplement_request" cascade;`)
    this.addSql(`drop function if exists ocop_dossier_is_append_only();`)
  }
}
