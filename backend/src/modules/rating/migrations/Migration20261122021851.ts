import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021851 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_set" drop constraint if exists "ocop_product_set_slug_unique";`);
    this.addSql(`alter table if exists "ocop_product_set" drop constraint if exists "ocop_product_set_no_unique";`);
    this.addSql(`alter table if exists "ocop_product_group" drop constraint if exists "ocop_product_group_slug_unique";`);
    this.addSql(`alter table if exists "ocop_product_group" drop constraint if exists "ocop_product_group_code_unique";`);
    this.addSql(`alter table if exists "ocop_industry" drop constraint if exists "ocop_industry_slug_unique";`);
    this.addSql(`alter table if exists "ocop_industry" drop constraint if exists "ocop_industry_code_unique";`);
    this.addSql(`create table if not exists "ocop_industry" ("id" text not null, "code" text not null, "name" text not null, "slug" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_industry_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_industry_code_unique" ON "ocop_industry" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_industry_slug_unique" ON "ocop_industry" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_industry_deleted_at" ON "ocop_industry" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_product_group" ("id" text not null, "code" text not null, "name" text not null, "slug" text not null, "industry_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_group_code_unique" ON "ocop_product_group" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_group_slug_unique" ON "ocop_product_group" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_group_industry_id" ON "ocop_product_group" ("industry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_group_deleted_at" ON "ocop_product_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_product_set" ("id" text not null, "no" integer not null, "name" text not null, "slug" text not null, "lead_agencies" jsonb not null, "sample_count" integer not null, "group_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_set_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_set_no_unique" ON "ocop_product_set" ("no") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_set_slug_unique" ON "ocop_product_set" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_set_group_id" ON "ocop_product_set" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_set_deleted_at" ON "ocop_product_set" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_star_event" ("id" text not null, "registered_product_id" text not null, "certificate_id" text null, "ruleset_code" text not null, "set_no" integer null, "points_x100" integer null, "stars" integer not null, "kind" text check ("kind" in ('new', 're_evaluation', 'upgrade')) not null, "decision_number" text not null, "decided_on" text not null, "authority_level" text check ("authority_level" in ('district', 'province', 'central')) not null, "corrects_id" text null, "import_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_star_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_star_event_deleted_at" ON "ocop_star_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_star_event_registered_product_id" ON "ocop_star_event" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_star_event_certificate_id" ON "ocop_star_event" ("certificate_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ocop_product_group" add constraint "ocop_product_group_industry_id_foreign" foreign key ("industry_id") references "ocop_industry" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_product_set" add constraint "ocop_product_set_group_id_foreign" foreign key ("group_id") references "ocop_product_group" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_group" drop constraint if exists "ocop_product_group_industry_id_foreign";`);

    this.addSql(`alter table if exists "ocop_product_set" drop constraint if exists "ocop_product_set_group_id_foreign";`);

    this.addSql(`drop table if exists "ocop_industry" cascade;`);

    this.addSql(`drop table if exists "ocop_product_group" cascade;`);

    this.addSql(`drop table if exists "ocop_product_set" cascade;`);

    this.addSql(`drop table if exists "ocop_star_event" cascade;`);
  }

}
