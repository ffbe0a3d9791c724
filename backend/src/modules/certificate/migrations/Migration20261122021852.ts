import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021852 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_verification_code_unique";`);
    this.addSql(`alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_number_unique";`);
    this.addSql(`alter table if exists "ocop_registered_product" drop constraint if exists "ocop_registered_product_registry_code_unique";`);
    this.addSql(`alter table if exists "ocop_registered_product" drop constraint if exists "ocop_registered_product_product_id_unique";`);
    this.addSql(`create table if not exists "ocop_certificate_change" ("id" text not null, "certificate_id" text not null, "import_id" text null, "actor_id" text null, "reason" text null, "before" jsonb null, "after" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_change_deleted_at" ON "ocop_certificate_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_change_certificate_id" ON "ocop_certificate_change" ("certificate_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_registered_product" ("id" text not null, "product_id" text not null, "registry_code" text null, "identity_key" text not null, "name" text not null, "folded_name" text not null, "producer_id" text not null, "set_no" integer null, "product_set_id" text null, "unit_id" text null, "sample" boolean not null default false, "import_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_registered_product_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_registered_product_deleted_at" ON "ocop_registered_product" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_registered_product_product_id_unique" ON "ocop_registered_product" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_registered_product_registry_code_unique" ON "ocop_registered_product" ("registry_code") WHERE registry_code IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_registered_product_identity_key" ON "ocop_registered_product" ("identity_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_registered_product_producer_id" ON "ocop_registered_product" ("producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_certificate" ("id" text not null, "registered_product_id" text not null, "number" text null, "decision_number" text not null, "decided_on" text not null, "authority_name" text not null, "authority_level" text check ("authority_level" in ('district', 'province', 'central')) not null, "stars" integer not null, "issued_on" text not null, "expires_on" text not null, "kind" text check ("kind" in ('new', 're_evaluation', 'upgrade')) not null, "supersedes_id" text null, "withdrawn_on" text null, "withdrawn_ground" text null, "extension_lodged_on" text null, "extension_ground" text null, "extension_decided_on" text null, "verification_code" text not null, "product_name_at_issue" text not null, "producer_name_at_issue" text not null, "unit_id" text not null, "ruleset_code" text not null, "note" text null, "sample" boolean not null default false, "import_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_registered_product_id" ON "ocop_certificate" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_number_unique" ON "ocop_certificate" ("number") WHERE number IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_verification_code_unique" ON "ocop_certificate" ("verification_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_registered_product_id_issued_on" ON "ocop_certificate" ("registered_product_id", "issued_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_decided_on" ON "ocop_certificate" ("decided_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_expires_on" ON "ocop_certificate" ("expires_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_unit_id" ON "ocop_certificate" ("unit_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_registry_import" ("id" text not null, "kind" text check ("kind" in ('registry', 'ntm')) not null, "file_name" text not null, "sha256" text not null, "actor_id" text null, "status" text check ("status" in ('previewed', 'refused', 'applied')) not null, "row_count" integer not null, "created_count" integer not null, "updated_count" integer not null, "unchanged_count" integer not null, "fault_count" integer not null, "summary" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_registry_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_registry_import_deleted_at" ON "ocop_registry_import" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ocop_certificate" add constraint "ocop_certificate_registered_product_id_foreign" foreign key ("registered_product_id") references "ocop_registered_product" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_registered_product_id_foreign";`);

    this.addSql(`drop table if exists "ocop_certificate_change" cascade;`);

    this.addSql(`drop table if exists "ocop_registered_product" cascade;`);

    this.addSql(`drop table if exists "ocop_certificate" cascade;`);

    this.addSql(`drop table if exists "ocop_registry_import" cascade;`);
  }

}
