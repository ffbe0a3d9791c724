import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Ruleset versions: append-only, held by a trigger. */
export class Migration20261122061000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ocop_ruleset_version" ("id" text not null, "code" text not null, "version" integer not null, "sha256" text not null, "title" text not null, "valid_from" text not null, "valid_to" text null, "transition_to" text null, "loaded_at" timestamptz not null, "loaded_by" text null, "source_note" text not null, "content" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_ruleset_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_ruleset_version_deleted_at" ON "ocop_ruleset_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_ruleset_version_code_version_unique" ON "ocop_ruleset_version" ("code", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`create or replace function ocop_ruleset_version_is_immutable() returns trigger language plpgsql as $$ begin raise exception 'ocop_ruleset_version is append-only: load a new version'; end $$;`);
    this.addSql(`create or replace trigger ocop_ruleset_version_immutable before update or delete on "ocop_ruleset_version" for each row execute function ocop_ruleset_version_is_immutable();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_ruleset_version" cascade;`);
    this.addSql(`drop function if exists ocop_ruleset_version_is_immutable();`);
  }

}
