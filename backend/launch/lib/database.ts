import pg from "pg"
import { Sentence } from "./sentence"

/** Creates the database when it does not exist. Idempotent. @throws Sentence when the server refuses us. */
export async function ensureDatabase(databaseUrl: string): Promise<void> {
  const target = new URL(databaseUrl)
  const name = decodeURIComponent(target.pathname.slice(1))
  const admin = new URL(databaseUrl)
  admin.pathname = "/postgres"
  const client = new pg.Client({ connectionString: admin.href })
  try {
    await client.connect()
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)} encoding 'UTF8'`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Sentence(
      "DATABASE_UNREACHABLE",
      `Không dùng được PostgreSQL ở ${target.host} (${reason}): kiểm tra DATABASE_URL và quyền tạo cơ sở dữ liệu.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Stamps that belong to the data and not to the folder: which migrations and which seed this very
 * database has seen. Kept in the database, so that a dropped or restored one is never taken as fresh.
 */
export class DatabaseStamps {
  constructor(private readonly databaseUrl: string) {}

  private async withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.databaseUrl })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  read(): Promise<Map<string, string>> {
    return this.withClient(async (client) => {
      await client.query(
        "create table if not exists ocop_launch_stamp (name text primary key, value text not null, stamped_at timestamptz not null default now())",
      )
      const { rows } = await client.query<{ name: string; value: string }>(
        "select name, value from ocop_launch_stamp",
      )
      return new Map(rows.map((row) => [row.name, row.value]))
    })
  }

  write(name: string, value: string): Promise<void> {
    return this.withClient(async (client) => {
      await client.query(
        "insert into ocop_launch_stamp (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value, stamped_at = now()",
        [name, value],
      )
    })
  }

  /** A killed migration can leave Medusa's own lock row or connections; end idle ones of ours. */
  endStrayConnections(): Promise<void> {
    return this.withClient(async (client) => {
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'",
      )
    })
  }
}
