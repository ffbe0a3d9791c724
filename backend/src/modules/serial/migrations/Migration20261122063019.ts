import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122063019 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ocop_serial" ("scope" text not null, "last_value" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_serial_pkey" primary key ("scope"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_serial_deleted_at" ON "ocop_serial" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_serial" cascade;`);
  }

}
