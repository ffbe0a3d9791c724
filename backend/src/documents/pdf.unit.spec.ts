import { renderPdf } from "./pdf"

describe("renderPdf", () => {
  it("sets Vietnamese text in its own font", async () => {
    const pdf = await renderPdf({ content: ["Trích lục chứng nhận: Đặng, Kỳ Ngưỡng, ẵ ỡ ữ"] })
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pdf.toString("latin1")).toMatch(/\/BaseFont \/[A-Z]{6}\+BeVietnamPro/)
  })

  it("opens no file and no address a document names", async () => {
    await expect(renderPdf({ content: [{ image: "/etc/hostname" }] })).rejects.toThrow()
    await expect(
      renderPdf({ images: { a: "http://127.0.0.1:9/a.png" }, content: [{ image: "a" }] }),
    ).rejects.toThrow()
  })
})
