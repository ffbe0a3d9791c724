import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122064500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_inspection_plan" ("id" text not null, "kind" text check ("kind" in ('periodic', 'sudden')) not null, "title" text not null, "basis" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_inspection_plan_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_plan_deleted_at" ON "ocop_inspection_plan" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_inspection" ("id" text not null, "plan_id" text not null, "kind" text check ("kind" in ('periodic', 'sudden')) not null, "registered_product_id" text not null, "certificate_id" text null, "state" text check ("state" in ('planned', 'passed', 'mending', 'mended', 'withdrawal_proposed', 'withdrawn', 'dismissed', 'cancelled')) not null, "revision" integer not null default 1, "planned_on" text not null, "inspected_on" text null, "checklist" jsonb null, "findings" jsonb null, "conclusion" text null, "mend_by" text null, "ground" text null, "concluded_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_inspection_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_deleted_at" ON "ocop_inspection" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_plan_id" ON "ocop_inspection" ("plan_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_state_planned_on" ON "ocop_inspection" ("state", "planned_on") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_registered_product_id" ON "ocop_inspection" ("registered_product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_inspection_photo" ("id" text not null, "inspection_id" text not null, "file_id" text not null, "mime_type" text not null, "bytes" integer not null, "sha256" text not null, "caption" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_inspection_photo_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_photo_deleted_at" ON "ocop_inspection_photo" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_inspection_photo_inspection_id_sha256_unique" ON "ocop_inspection_photo" ("inspection_id", "sha256") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_inspection_step" ("id" text not null, "inspection_id" text not null, "revision" integer not null, "from_state" text null, "to_state" text not null, "actor_id" text null, "facts" jsonb not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_inspection_step_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_step_deleted_at" ON "ocop_inspection_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_inspection_step_inspection_id_revision_unique" ON "ocop_inspection_step" ("inspection_id", "revision") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_inspection_step" cascade;`)
    this.addSql(`drop table if exists "ocop_inspection_photo" cascade;`)
    this.addSql(`drop table if exists "ocop_inspection" cascade;`)
    this.addSql(`drop table if exists "ocop_inspection_plan" cascade;`)
  }
}
