import { z } from "@medusajs/framework/zod"
import { ApiFaultError } from "../../../../lib/api-fault"

const kind = z.enum(["registry", "ntm"])

const uploadQuery = z.object({ kind, file_name: z.string().trim().min(1).max(200) })
const templateQuery = z.object({ kind })

const MESSAGES: Readonly<Record<string, string>> = {
  kind: "Tham số kind phải là «registry» hoặc «ntm».",
  file_name: "Thiếu tên tệp (file_name), tối đa 200 ký tự.",
}

function parse<T>(schema: z.ZodType<T>, query: unknown): T {
  const parsed = schema.safeParse(query)
  if (parsed.success) return parsed.data
  const field = String(parsed.error.issues[0]?.path[0] ?? "kind")
  throw new ApiFaultError(400, {
    code: "INVALID_PARAMETER",
    field,
    message: MESSAGES[field] ?? "Tham số không hợp lệ.",
  })
}

export function readUploadQuery(query: unknown): z.infer<typeof uploadQuery> {
  return parse(uploadQuery, query)
}

export function readTemplateQuery(query: unknown): z.infer<typeof templateQuery> {
  return parse(templateQuery, query)
}

export function importNotFound(): ApiFaultError {
  return new ApiFaultError(404, { code: "IMPORT_NOT_FOUND", field: "id", message: "Không có lần nhập này." })
}
