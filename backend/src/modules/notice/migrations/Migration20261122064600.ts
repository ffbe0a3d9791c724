import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122064600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_notice" ("id" text not null, "audience" text check ("audience" in ('office', 'producer')) not null, "producer_id" text null, "kind" text not null, "title" text not null, "body" text not null, "link" text null, "noticed_on" text not null, "dedupe_key" text not null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_notice_pkey" primary key ("id"), constraint "ocop_notice_whose" check (("audience" = 'producer') = ("producer_id" is not null)));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_notice_dedupe_key_unique" ON "ocop_notice" ("dedupe_key");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_notice_deleted_at" ON "ocop_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_notice_audience_producer_id_noticed_on" ON "ocop_notice" ("audience", "producer_id", "noticed_on") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_mail" ("id" text not null, "to_address" text not null, "subject" text not null, "text" text not null, "state" text check ("state" in ('waiting', 'sent', 'failed', 'kept')) not null default 'waiting', "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "last_error" text null, "dedupe_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_mail_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_mail_dedupe_key_unique" ON "ocop_mail" ("dedupe_key");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_mail_deleted_at" ON "ocop_mail" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_mail_state_created_at" ON "ocop_mail" ("state", "created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_mail" cascade;`)
    this.addSql(`drop table if exists "ocop_notice" cascade;`)
  }
}
