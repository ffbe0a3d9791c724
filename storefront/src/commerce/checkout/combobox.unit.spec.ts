import { matchChoices } from "./combobox"

const COMMUNES = ["Xã Kỳ Anh", "Xã Kỳ Xuân", "Phường Thành Sen", "Xã Đức Thọ", "Xã Thạch Khê"].map(
  (name, index) => ({
    code: String(index),
    name,
  }),
)
const names = (typed: string) => matchChoices(COMMUNES, typed).map(({ name }) => name)

describe("matchChoices", () => {
  it("finds names typed without diacritics, đ as d, words in any order", () => {
    expect(names("duc tho")).toEqual(["Xã Đức Thọ"])
    expect(names("sen thanh")).toEqual(["Phường Thành Sen"])
    expect(names("ha")).toEqual([])
    expect(names("Kỳ")).toEqual(["Xã Kỳ Anh", "Xã Kỳ Xuân"])
  })

  it("puts names that start with what is typed first", () => {
    expect(names("th")[0]).toBe("Phường Thành Sen")
    expect(names("th")).toContain("Xã Đức Thọ")
  })

  it("shows everything while nothing is typed and nothing when nothing fits", () => {
    expect(names("")).toHaveLength(5)
    expect(names("hà nội")).toEqual([])
  })
})
