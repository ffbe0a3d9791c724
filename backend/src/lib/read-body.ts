import type { z } from "@medusajs/framework/zod"
import { badRequest } from "./api-fault"

/**
 * The body of a request as its schema says.
 * @throws ApiFaultError 400 INVALID_BODY naming the first property at fault
 */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined
  const field = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])].join(".").slice(0, 120)
  const message =
    unknown === undefined
      ? `Giá trị của «${field || "nội dung gửi lên"}» còn thiếu hoặc không đúng dạng.`
      : `Không có mục «${field}»: bỏ mục này đi.`
  throw badRequest("INVALID_BODY", field === "" ? null : field, message)
}
