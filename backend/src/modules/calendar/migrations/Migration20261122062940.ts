import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122062940 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_calendar_day" drop constraint if exists "ocop_calendar_day_day_unique";`,
    )
    this.addSql(
      `create table if not exists "ocop_calendar_day" ("id" text not null, "day" text not null, "kind" text check ("kind" in ('off', 'work')) not null, "title" text not null, "source" text not null, "certain" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_calendar_day_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_calendar_day_deleted_at" ON "ocop_calendar_day" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_calendar_day_day_unique" ON "ocop_calendar_day" ("day") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_calendar_day" cascade;`)
  }
}
