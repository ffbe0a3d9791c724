import type { MedusaRequest } from "@medusajs/framework/http"
import type { NoticesPage } from "../contract"
import { notFound, type ApiFaultError } from "../lib/api-fault"
import { readDatabase } from "../lib/database"
import { booleanParam, intParam, refuseUnknownParams } from "../lib/query-params"
import { noticesOf } from "../modules/notice/queries/notices"
import type { NewNotice } from "../modules/notice/writers/notices"

const PAGE_SIZE = { default: 30, max: 100 }

/** The page of notices a request asks for: ?unread=true&page=&page_size=. */
export function noticesPageFor(req: MedusaRequest, reader: NewNotice["audience"]): Promise<NoticesPage> {
  refuseUnknownParams(req.query, ["unread", "page", "page_size"])
  return noticesOf(readDatabase(req.scope).knex, reader, {
    unreadOnly: booleanParam(req.query, "unread"),
    page: intParam(req.query, "page", { min: 1, max: 10_000 }, "BAD_PAGE") ?? 1,
    pageSize:
      intParam(req.query, "page_size", { min: 1, max: PAGE_SIZE.max }, "BAD_PAGE_SIZE") ?? PAGE_SIZE.default,
  })
}

export function noticeNotFound(): ApiFaultError {
  return notFound("NOTICE_UNKNOWN", "id", "Không có thông báo này.")
}
