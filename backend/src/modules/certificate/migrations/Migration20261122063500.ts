import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The certificate's own history (append-only, hash-chained), withdrawal and extension facts, signing
 * keys and the day book of state changes.
 */
export class Migration20261122063500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_certificate" add column if not exists "ruleset_version" integer null, add column if not exists "dossier_id" text null, add column if not exists "withdrawal_ground_code" text null check ("withdrawal_ground_code" in ('false_dossier', 'criteria_not_kept', 'law_breach', 'mark_misused', 'production_stopped', 'other_conclusion')), add column if not exists "withdrawal_decision_number" text null, add column if not exists "withdrawal_decided_on" text null, add column if not exists "withdrawal_concluded_on" text null, add column if not exists "withdrawal_authority_level" text null check ("withdrawal_authority_level" in ('province', 'central')), add column if not exists "extension_ground_code" text null;`);

    this.addSql(`create table if not exists "ocop_certificate_event" ("seq" bigint not null, "certificate_id" text not null, "kind" text not null, "occurred_on" text not null, "recorded_at" text not null, "actor_id" text null, "facts" jsonb not null, "record" jsonb not null, "prev_hash" text not null, "hash" text not null, constraint "ocop_certificate_event_pkey" primary key ("seq"), constraint "ocop_certificate_event_hash_unique" unique ("hash"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_certificate_id" ON "ocop_certificate_event" ("certificate_id", "seq");`);
    this.addSql(`create table if not exists "ocop_certificate_chain" ("id" integer not null check ("id" = 1), "seq" bigint not null, "hash" text not null, "genesis_at" timestamptz null, constraint "ocop_certificate_chain_pkey" primary key ("id"));`);
    this.addSql(`insert into "ocop_certificate_chain" ("id", "seq", "hash") values (1, 0, repeat('0', 64)) on conflict do nothing;`);
    this.addSql(`create or replace function ocop_certificate_event_is_immutable() returns trigger language plpgsql as $$ begin raise exception 'ocop_certificate_event is append-only'; end $$;`);
    this.addSql(`create or replace trigger ocop_certificate_event_immutable before update or delete on "ocop_certificate_event" for each row execute function ocop_certificate_event_is_immutable();`);
    this.addSql(`create or replace trigger ocop_certificate_event_untruncated before truncate on "ocop_certificate_event" for each statement execute function ocop_certificate_event_is_immutable();`);

    this.addSql(`create table if not exists "ocop_signing_key" ("id" text not null, "public_jwk" jsonb not null, "private_key" text not null, "created_at" timestamptz not null default now(), "retired_at" timestamptz null, constraint "ocop_signing_key_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_signing_key_active" ON "ocop_signing_key" ((true)) WHERE retired_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_certificate_day" ("day" text not null, "changes" jsonb not null, "recorded_at" timestamptz not null default now(), constraint "ocop_certificate_day_pkey" primary key ("day"));`);
    this.addSql(`create table if not exists "ocop_certificate_day_mark" ("id" integer not null check ("id" = 1), "last_day" text not null, constraint "ocop_certificate_day_mark_pkey" primary key ("id"));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_certificate_day_mark" cascade;`);
    this.addSql(`drop table if exists "ocop_certificate_day" cascade;`);
    this.addSql(`drop table if exists "ocop_signing_key" cascade;`);
    this.addSql(`drop table if exists "ocop_certificate_chain" cascade;`);
    this.addSql(`drop table if exists "ocop_certificate_event" cascade;`);
    this.addSql(`drop function if exists ocop_certificate_event_is_immutable();`);
    this.addSql(`alter table if exists "ocop_certificate" drop column if exists "ruleset_version", drop column if exists "dossier_id", drop column if exists "withdrawal_ground_code", drop column if exists "withdrawal_decision_number", drop column if exists "withdrawal_decided_on", drop column if exists "withdrawal_concluded_on", drop column if exists "withdrawal_authority_level", drop column if exists "extension_ground_code";`);
  }

}
