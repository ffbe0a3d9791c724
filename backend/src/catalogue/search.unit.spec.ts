import fc from "fast-check"
import { fold } from "../lib/fold"
import { buildVocabulary, didYouMean, similarity } from "./did-you-mean"
import { relevance, searchDocument, searchQuery } from "./search"

const goods = [
  {
    title: "Nước mắm Kỳ Ninh",
    set: "Tương, nước mắm",
    producer: "HTX Kỳ Ninh",
    places: ["Hải Ninh", "Kỳ Anh"],
  },
  { title: "Kẹo cu đơ Cầu Phủ", set: "Đồ ăn nhanh", producer: "Cơ sở Thư Viện", places: ["Thành Sen"] },
  { title: "Bột củ đót", set: "Chế biến từ củ", producer: "HTX Đông Sơn", places: ["Sơn Kim"] },
  {
    title: "Bưởi Phúc Trạch",
    set: "Quả tươi",
    producer: "HTX Phúc Trạch",
    places: ["Phúc Trạch", "Hương Khê"],
  },
  { title: "Ruốc biển", set: "Chế biến", producer: "HTX Nước Mắm Phú Khương", places: ["Kỳ Xuân"] },
]
const documents = goods.map((texts) => ({ title: texts.title, document: searchDocument(texts) }))

function find(text: string): string[] {
  const query = searchQuery(text)
  return documents
    .map(({ title, document }) => ({ title, score: relevance(document, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ title }) => title)
}

describe("search", () => {
  it.each([
    ["nuoc mam", "Nước mắm Kỳ Ninh"],
    ["NƯỚC MẮM", "Nước mắm Kỳ Ninh"],
    ["nước mắm".normalize("NFD"), "Nước mắm Kỳ Ninh"],
    ["cu do", "Kẹo cu đơ Cầu Phủ"],
    ["buoi phuc trach", "Bưởi Phúc Trạch"],
    ["buoi ph", "Bưởi Phúc Trạch"],
    ["mắm Kỳ Anh", "Nước mắm Kỳ Ninh"],
    ["bưởi, hương khê!", "Bưởi Phúc Trạch"],
  ])("«%s» finds %s first", (text, title) => {
    expect(find(text)[0]).toBe(title)
  })

  it("needs every word, and finds the beginnings of words only", () => {
    expect(find("nuoc mam buoi")).toEqual([])
    expect(find("ruoc nuoc")).toEqual(["Ruốc biển"])
    expect(find("uoc mam")).toEqual([])
  })

  it("puts a title before a producer, and the accents that were typed before others", () => {
    expect(find("nuoc mam")).toEqual(["Nước mắm Kỳ Ninh", "Ruốc biển"])
    expect(find("củ đ")[0]).toBe("Bột củ đót")
  })

  it("does not care about accents, case or spaces of the query", () => {
    const words = goods.flatMap(({ title }) => title.split(" "))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (picked) => {
        const text = picked.join(" ")
        expect(new Set(find(fold(text)))).toEqual(new Set(find(text)))
        expect(find(`  ${text.toUpperCase()}  `)).toEqual(find(text))
      }),
    )
  })

  it("never throws and never scores below zero, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { document } of documents)
          expect(relevance(document, searchQuery(text))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe("didYouMean", () => {
  const vocabulary = buildVocabulary(goods.map(({ title }) => title))

  it.each([
    ["nuok mamm", "nước mắm"],
    ["buoii phuc trach", "bưởi phúc trạch"],
    ["kheo cu do", "kẹo cu đơ"],
  ])("«%s» → %s", (typed, proposal) => {
    expect(didYouMean(typed, vocabulary)).toBe(proposal)
  })

  it("proposes nothing for known words or for what resembles nothing", () => {
    expect(didYouMean("nước mắm", vocabulary)).toBeNull()
    expect(didYouMean("xyzzy", vocabulary)).toBeNull()
    expect(didYouMean("", vocabulary)).toBeNull()
  })

  it("measures likeness between 0 and 1, the same both ways", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a))
        expect(similarity(a, a)).toBe(1)
        expect(similarity(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
