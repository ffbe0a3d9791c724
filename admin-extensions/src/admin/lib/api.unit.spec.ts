import { describe, expect, it } from "vitest"
import { ApiError, endpoint, errorOfAnswer, fileNameOf } from "./api"
import { errorSentence } from "./error-words"
import { worthRetrying } from "./query-policy"
import { commonWords } from "./words/common"

describe("endpoint", () => {
  it("leaves out what is not set and escapes the rest", () => {
    expect(endpoint("/admin/x", { q: "cu đơ & bưởi", commune: null, state: "", page: 2 })).toBe(
      "/admin/x?q=cu+%C4%91%C6%A1+%26+b%C6%B0%E1%BB%9Fi&page=2",
    )
    expect(endpoint("/admin/x")).toBe("/admin/x")
  })
})

describe("a refused request", () => {
  const words = commonWords.vi

  it("shows the backend's own sentence", () => {
    const error = errorOfAnswer(400, '{"code":"BAD_DAY","field":"as_of","message":"Ngày không tồn tại."}')
    expect(error).toMatchObject({ reason: "refused", status: 400, code: "BAD_DAY" })
    expect(errorSentence(error, words)).toBe("Ngày không tồn tại.")
  })

  it("has a sentence for every failure without one", () => {
    expect(errorSentence(errorOfAnswer(401, '{"message":"Unauthorized"}'), words)).toBe(words.signedOut)
    expect(errorSentence(errorOfAnswer(403, ""), words)).toBe(words.forbidden)
    expect(errorSentence(errorOfAnswer(404, "<html>"), words)).toBe(words.notFound)
    expect(errorSentence(errorOfAnswer(502, "Bad gateway"), words)).toBe(words.serverFailed)
    expect(errorSentence(new TypeError("boom"), words)).toBe(words.serverFailed)
  })

  it("never shows a stack or SQL of a failing server", () => {
    const error = errorOfAnswer(500, '{"code":"unknown_error","message":"select * from ocop_certificate"}')
    expect(errorSentence(error, words)).toBe(words.serverFailed)
  })

  it("is asked again only when asking again can help", () => {
    expect(worthRetrying(0, new ApiError("offline", null, null, null))).toBe(true)
    expect(worthRetrying(0, errorOfAnswer(503, ""))).toBe(true)
    expect(worthRetrying(2, errorOfAnswer(503, ""))).toBe(false)
    expect(worthRetrying(0, errorOfAnswer(400, ""))).toBe(false)
  })
})

describe("name of a download", () => {
  it("prefers the UTF-8 form", () => {
    expect(fileNameOf("attachment; filename=\"so.xlsx\"; filename*=UTF-8''s%E1%BB%95.xlsx")).toBe("sổ.xlsx")
    expect(fileNameOf('attachment; filename="so-dang-ky.csv"')).toBe("so-dang-ky.csv")
    expect(fileNameOf("inline")).toBeNull()
    expect(fileNameOf(null)).toBeNull()
  })
})
