import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021855 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_order_reference" drop constraint if exists "ocop_order_reference_code_unique";`);
    this.addSql(`alter table if exists "ocop_order_reference" drop constraint if exists "ocop_order_reference_cart_id_unique";`);
    this.addSql(`alter table if exists "ocop_order_reference" drop constraint if exists "ocop_order_reference_order_id_unique";`);
    this.addSql(`create table if not exists "ocop_order_reference" ("id" text not null, "order_id" text not null, "cart_id" text not null, "code" text not null, "phone_e164" text not null, "seals" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_order_reference_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_order_reference_deleted_at" ON "ocop_order_reference" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_reference_order_id_unique" ON "ocop_order_reference" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_reference_cart_id_unique" ON "ocop_order_reference" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_reference_code_unique" ON "ocop_order_reference" ("code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_order_reference" cascade;`);
  }

}
