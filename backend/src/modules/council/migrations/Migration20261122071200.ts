import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whether a member also works at the office, and so keeps the rest of the administration. */
export class Migration20261122071200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_council_member" add column if not exists "works_at_office" boolean not null default false;`,
    )
    this.addSql(`update "ocop_council_member" set "works_at_office" = true where "role" = 'secretary';`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_council_member" drop column if exists "works_at_office";`)
  }
}
