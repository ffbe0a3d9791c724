import fs from "node:fs"
import path from "node:path"
import { fold } from "../../lib/fold"
import { isRecognised, readRegistryFiles } from "../registry/registry-file"
import { planListings } from "./listing-plans"

const ART = path.resolve(__dirname, "../../../../storefront/public/art")
const plans = planListings()
const sold = plans.filter(({ onSale }) => onSale)

describe("planListing", () => {
  it("puts 220 of the 294 products on sale, each with 1 to 3 sizes; the others have none", () => {
    expect([plans.length, sold.length]).toEqual([294, 220])
    for (const { variants } of sold) {
      expect(variants.length).toBeGreaterThanOrEqual(1)
      expect(variants.length).toBeLessThanOrEqual(3)
    }
    expect(plans.filter(({ onSale, variants }) => !onSale && variants.length > 0)).toEqual([])
  })

  it("prices in whole thousands of đồng, and a litre above half a litre", () => {
    for (const { variants } of sold) {
      for (const { priceVnd } of variants) {
        expect(priceVnd % 1000).toBe(0)
        expect(priceVnd).toBeGreaterThan(0)
      }
    }
    const honey = sold.find(({ productName }) => productName === "Mật ong Kỳ Thượng")
    expect((honey?.variants[1]?.priceVnd ?? 0) > (honey?.variants[0]?.priceVnd ?? 0)).toBe(true)
  })

  it("gives every variant a unique SKU, and the same plan every time", () => {
    const skus = sold.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(new Set(skus).size).toBe(skus.length)
    expect(planListings()).toEqual(plans)
  })

  it("has something sold out and nothing below zero", () => {
    const stock = sold.flatMap(({ variants }) => variants.map(({ stockQuantity }) => stockQuantity))
    expect(Math.min(...stock)).toBe(0)
    expect(stock.filter((quantity) => quantity === 0).length).toBeLessThan(stock.length / 8)
  })

  it("uses drawings the storefront has", () => {
    for (const picture of new Set(plans.map(({ metadata }) => metadata.picture))) {
      expect(fs.existsSync(path.join(ART, `${picture}.svg`))).toBe(true)
    }
  })

  it("marks every listing as sample and states no ingredients for a real product", () => {
    const real = new Set(
      readRegistryFiles()
        .filter(isRecognised)
        .map(({ name }) => name),
    )
    for (const { productName, metadata, description } of plans) {
      expect(metadata.sample).toBe(true)
      expect(description).toContain("dữ liệu mẫu")
      if (!real.has(productName)) continue
      expect(metadata.labelFacts.map(({ name }) => name)).not.toContain("Thành phần")
    }
  })

  it("warns on the label where peanuts or fish are in it", () => {
    for (const { productName, metadata } of sold) {
      if (!/^(keo cu do|nuoc mam)/.test(fold(productName))) continue
      expect(metadata.labelFacts.some(({ emphasis }) => emphasis)).toBe(true)
    }
  })

  it.each(["kẹo cu đơ", "nước mắm", "bưởi phúc trạch", "mực một nắng", "hương trầm", "mật ong", "bánh ram"])(
    "has several of «%s» on sale",
    (words) => {
      const found = sold.filter(({ productName }) => fold(productName).startsWith(fold(words)))
      expect(found.length).toBeGreaterThanOrEqual(2)
    },
  )

  it("sells the names people ask for, with about thirty stories", () => {
    const names = new Set(sold.map(({ productName }) => productName))
    for (const name of [
      "Cam Thượng Lộc",
      "Cam Bù Hương Sơn",
      "Nhung hươu Hương Sơn",
      "Bánh đa vừng Nguyên Lâm",
    ]) {
      expect(names.has(name)).toBe(true)
    }
    expect(sold.filter(({ metadata }) => metadata.story !== null).length).toBeGreaterThanOrEqual(28)
  })
})
