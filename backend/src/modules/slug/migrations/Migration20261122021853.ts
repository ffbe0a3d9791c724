import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021853 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_slug_alias" drop constraint if exists "ocop_slug_alias_entity_slug_unique";`);
    this.addSql(`create table if not exists "ocop_slug_alias" ("id" text not null, "entity" text check ("entity" in ('product', 'producer', 'commune')) not null, "slug" text not null, "target_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_slug_alias_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_slug_alias_deleted_at" ON "ocop_slug_alias" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_slug_alias_entity_slug_unique" ON "ocop_slug_alias" ("entity", "slug") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_slug_alias" cascade;`);
  }

}
