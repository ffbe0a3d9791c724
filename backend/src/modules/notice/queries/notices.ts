import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Mailbox, Notice, NoticesPage } from "../../../contract"
import type { NewNotice } from "../writers/notices"

interface NoticeRow extends Omit<Notice, "read"> {
  readAt: Date | null
}

function ofReader(db: Knex, reader: NewNotice["audience"]) {
  const query = db("ocop_notice").whereNull("deleted_at").where({ audience: reader.kind })
  return reader.kind === "producer" ? query.where({ producer_id: reader.producerId }) : query
}

/** The reader's notices, newest first. */
export async function noticesOf(
  db: Knex,
  reader: NewNotice["audience"],
  { page, pageSize, unreadOnly }: { page: number; pageSize: number; unreadOnly: boolean },
): Promise<NoticesPage> {
  const [counts] = await ofReader(db, reader).select<{ total: string; unread: string }[]>(
    db.raw("count(*) as total, count(*) filter (where read_at is null) as unread"),
  )
  const wanted = ofReader(db, reader)
  if (unreadOnly) void wanted.whereNull("read_at")
  const rows: NoticeRow[] = await wanted
    .orderBy([
      { column: "noticed_on", order: "desc" },
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select({
      ...{ id: "id", kind: "kind", title: "title", body: "body", link: "link" },
      ...{ noticedOn: "noticed_on", readAt: "read_at" },
    })
  const unread = Number(counts?.unread ?? 0)
  return {
    total: unreadOnly ? unread : Number(counts?.total ?? 0),
    unread,
    page,
    page_size: pageSize,
    items: rows.map(({ readAt, ...row }) => ({ ...row, read: readAt !== null })),
  }
}

const MAILBOX_SIZE = 200

/** The newest mails, for the mailbox page of a trial. */
export async function newestMails(db: Knex): Promise<Mailbox> {
  const rows: (Omit<Mailbox["items"][number], "createdAt"> & { createdAt: Date })[] = await db("ocop_mail")
    .whereNull("deleted_at")
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(MAILBOX_SIZE)
    .select({
      ...{ id: "id", to: "to_address", subject: "subject", text: "text", state: "state" },
      createdAt: "created_at",
    })
  return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) }
}
