import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021849 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_unit" drop constraint if exists "ocop_unit_slug_unique";`);
    this.addSql(`alter table if exists "ocop_unit" drop constraint if exists "ocop_unit_code_valid_from_unique";`);
    this.addSql(`alter table if exists "ocop_ntm_recognition" drop constraint if exists "ocop_ntm_recognition_unit_id_level_decision_number_unique";`);
    this.addSql(`create table if not exists "ocop_ntm_recognition" ("id" text not null, "unit_id" text not null, "level" text check ("level" in ('standard', 'advanced', 'model')) not null, "decision_number" text not null, "decided_on" text not null, "authority_name" text null, "ruleset_period" text not null, "ended_on" text null, "ended_ground" text null, "note" text null, "sample" boolean not null default false, "import_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_ntm_recognition_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_ntm_recognition_deleted_at" ON "ocop_ntm_recognition" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_ntm_recognition_unit_id_level_decision_number_unique" ON "ocop_ntm_recognition" ("unit_id", "level", "decision_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_ntm_recognition_decided_on" ON "ocop_ntm_recognition" ("decided_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_unit" ("id" text not null, "code" text not null, "name" text not null, "folded_name" text not null, "kind" text check ("kind" in ('province', 'city', 'town', 'district', 'commune', 'ward', 'township')) not null, "level" text check ("level" in ('province', 'district', 'commune')) not null, "parent_code" text null, "valid_from" text null, "valid_to" text null, "slug" text null, "lat" real null, "lng" real null, "area_km2" real null, "population" integer null, "seat" text null, "tile_q" integer null, "tile_r" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_unit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_deleted_at" ON "ocop_unit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_unit_code_valid_from_unique" ON "ocop_unit" ("code", "valid_from") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_folded_name" ON "ocop_unit" ("folded_name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_unit_slug_unique" ON "ocop_unit" ("slug") WHERE slug IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_unit_lineage" ("id" text not null, "predecessor_id" text not null, "successor_id" text not null, "extent" text check ("extent" in ('whole', 'part')) not null default 'whole', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_unit_lineage_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_lineage_predecessor_id" ON "ocop_unit_lineage" ("predecessor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_lineage_successor_id" ON "ocop_unit_lineage" ("successor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_lineage_deleted_at" ON "ocop_unit_lineage" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ocop_unit_lineage" add constraint "ocop_unit_lineage_predecessor_id_foreign" foreign key ("predecessor_id") references "ocop_unit" ("id") on update cascade;`);
    this.addSql(`alter table if exists "ocop_unit_lineage" add constraint "ocop_unit_lineage_successor_id_foreign" foreign key ("successor_id") references "ocop_unit" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_unit_lineage" drop constraint if exists "ocop_unit_lineage_predecessor_id_foreign";`);

    this.addSql(`alter table if exists "ocop_unit_lineage" drop constraint if exists "ocop_unit_lineage_successor_id_foreign";`);

    this.addSql(`drop table if exists "ocop_ntm_recognition" cascade;`);

    this.addSql(`drop table if exists "ocop_unit" cascade;`);

    this.addSql(`drop table if exists "ocop_unit_lineage" cascade;`);
  }

}
