import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { judgeMediaType, sniffMediaType } from "./media-type"
import { parseMetadata, readUploadRequest, tidyFileName } from "./upload-request"

const base64 = (text: string) => Buffer.from(text).toString("base64")
const head = (metadata: string, length = "100") => ({ "upload-length": length, "upload-metadata": metadata })

describe("readUploadRequest", () => {
  it("reads name, length and what the file proves", () => {
    const metadata = `filename ${base64("Ảnh nhãn.jpg")},criterion ${base64("3.5")}`
    expect(readUploadRequest(head(metadata))).toEqual({
      fileName: "Ảnh nhãn.jpg",
      bytes: 100,
      criterion: "3.5",
      documentKind: null,
    })
  })

  it.each([
    [head(`filename ${base64("a.pdf")},criterion ${base64("1.1")}`, "524288000"), "EVIDENCE_TOO_LARGE"],
    [head(`filename ${base64("a.pdf")},criterion ${base64("1.1")}`, "0"), "EMPTY_FILE"],
    [head(`filename ${base64("a.pdf")}`, "-1"), "UPLOAD_LENGTH_REQUIRED"],
    [head(`criterion ${base64("1.1")}`), "FILE_NAME_REQUIRED"],
    [head(`filename ${base64("a.pdf")}`), "EVIDENCE_PURPOSE_REQUIRED"],
    [head(`filename ${base64("a.pdf")},documentKind ${base64("x")}`), "EVIDENCE_PURPOSE_REQUIRED"],
    [
      head(`filename ${base64("a.pdf")},documentKind ${base64("story")},criterion ${base64("1.1")}`),
      "EVIDENCE_PURPOSE_REQUIRED",
    ],
  ])("refuses %j", (headers, code) => {
    expect(() => readUploadRequest(headers)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code }) }),
    )
  })

  it("takes no folders or control characters out of a name", () => {
    expect(tidyFileName("../../etc/passwd")).toBe("passwd")
    expect(tidyFileName("C:\\hồ sơ\\nhãn\u0000\u202e.pdf")).toBe("nhãn.pdf")
    expect(tidyFileName(`${"a".repeat(400)}.pdf`)).toHaveLength(200)
    expect(parseMetadata(undefined).size).toBe(0)
  })
})

describe("what a file is", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-evidence-"))
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  const judge = async (name: string, content: Buffer) => {
    const file = path.join(folder, "upload")
    fs.writeFileSync(file, content)
    const verdict = judgeMediaType(name, await sniffMediaType(file))
    return verdict.ok ? verdict.mediaType : verdict.code
  }
  const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n")
  const png = Buffer.from(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000000020001e221bc330000000049454e44ae426082",
    "hex",
  )

  it("is told by its bytes, not by its name", async () => {
    expect(await judge("giay.pdf", pdf)).toBe("application/pdf")
    expect(await judge("anh.PNG", png)).toBe("image/png")
    expect(await judge("giay.pdf", png)).toBe("EVIDENCE_DISGUISED")
    expect(await judge("giay.pdf", Buffer.from("MZ\u0090\u0000 this is a program"))).toBe(
      "EVIDENCE_TYPE_REFUSED",
    )
    expect(await judge("trang.pdf", Buffer.from("<html><script>1</script></html>"))).toBe(
      "EVIDENCE_TYPE_REFUSED",
    )
    expect(await judge("trong.pdf", Buffer.alloc(3))).toBe("EVIDENCE_TYPE_REFUSED")
  })
})
