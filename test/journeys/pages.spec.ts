/** Every public page, on a phone and on a desktop: accessible, no sideways scroll, nothing in the console. */
import { expect, test } from "@playwright/test"
import { expectAccessible } from "./axe"
import { backendUrl } from "./stack-commands"

interface Item {
  handle: string
  producer: { slug: string }
  commune: { slug: string } | null
}

async function sampleItem(): Promise<Item> {
  const { items } = (await (await fetch(`${backendUrl}/open/v1/catalogue?q=cu+do&in_stock=true`)).json()) as {
    items: Item[]
  }
  const item = items.find(({ commune }) => commune !== null)
  if (item === undefined) throw new Error("no product to look at")
  return item
}

const pages: [name: string, path: (item: Item) => string][] = [
  ["home", () => "/"],
  ["catalogue", () => "/san-pham"],
  ["filtered catalogue", () => "/san-pham?sao=4&sap_xep=stars"],
  ["empty result", () => "/san-pham?q=khong+co+gi+nhu+the+nay"],
  ["product", ({ handle }) => `/san-pham/${handle}`],
  ["producers", () => "/co-so"],
  ["producer", ({ producer }) => `/co-so/${producer.slug}`],
  ["communes", () => "/xa"],
  ["commune", ({ commune }) => `/xa/${commune?.slug ?? ""}`],
  ["verification form", () => "/tra-cuu"],
  ["unknown code", () => "/tra-cuu/HT0000000X"],
  ["basket", () => "/gio-hang"],
  ["checkout without goods", () => "/dat-hang"],
  ["order look-up", () => "/don-hang"],
  ["account", () => "/tai-khoan"],
  ["producer sign-in", () => "/kenh-nha-san-xuat"],
  ["delivery and returns", () => "/giao-hang-doi-tra"],
  ["self-assessment", () => "/tu-cham-diem"],
  ["scoring sheet", () => "/tu-cham-diem/9-tuong-nuoc-mam-gia-vi-dang-long-khac"],
  ["scoring sheet with cases", () => "/tu-cham-diem/26-du-lich"],
  ["not found", () => "/khong-co-trang-nay"],
]

for (const [name, path] of pages) {
  test(`${name} is accessible and fits`, async ({ page }) => {
    const complaints: string[] = []
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.goto(path(await sampleItem()))
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
    await page.waitForLoadState("networkidle")
    await expectAccessible(page)
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })
}

test("unknown pages answer 404", async ({ request }) => {
  for (const path of ["/khong-co-trang-nay", "/san-pham/khong-co", "/xa/khong-co", "/co-so/khong-co"]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test("filters live in the address and the back button undoes them", async ({ page }) => {
  await page.goto("/san-pham")
  await page.goto("/san-pham?sao=4")
  const withStars = await page.locator(".pc").count()
  expect(withStars).toBeGreaterThan(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/san-pham$/)
  await page.goForward()
  await expect(page).toHaveURL(/sao=4/)
  await expect(page.locator(".pc")).toHaveCount(withStars)
})
