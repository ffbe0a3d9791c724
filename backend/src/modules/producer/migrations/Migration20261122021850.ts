import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021850 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_producer_member" drop constraint if exists "ocop_producer_member_email_unique";`);
    this.addSql(`alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_tax_code_unique";`);
    this.addSql(`alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_slug_unique";`);
    this.addSql(`create table if not exists "ocop_producer" ("id" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative_group', 'enterprise', 'household', 'farm', 'association', 'unknown')) not null, "legal_name" text not null, "display_name" text not null, "folded_name" text not null, "slug" text not null, "tax_code" text null, "registered_unit_id" text null, "district_at_registration" text null, "story" text null, "phone_e164" text null, "email" text null, "address_line" text null, "status" text check ("status" in ('pending', 'active', 'suspended', 'closed')) not null default 'active', "sample" boolean not null default false, "import_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_deleted_at" ON "ocop_producer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_slug_unique" ON "ocop_producer" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_tax_code_unique" ON "ocop_producer" ("tax_code") WHERE tax_code IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_folded_name" ON "ocop_producer" ("folded_name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_registered_unit_id" ON "ocop_producer" ("registered_unit_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_producer_member" ("id" text not null, "email" text not null, "role" text check ("role" in ('owner', 'staff')) not null default 'owner', "status" text check ("status" in ('invited', 'active', 'removed')) not null default 'active', "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_member_producer_id" ON "ocop_producer_member" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_member_deleted_at" ON "ocop_producer_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_member_email_unique" ON "ocop_producer_member" ("email") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ocop_producer_member" add constraint "ocop_producer_member_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_producer_member" drop constraint if exists "ocop_producer_member_producer_id_foreign";`);

    this.addSql(`drop table if exists "ocop_producer" cascade;`);

    this.addSql(`drop table if exists "ocop_producer_member" cascade;`);
  }

}
