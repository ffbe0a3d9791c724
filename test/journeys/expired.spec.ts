/** A product whose certificate ran out yesterday: no star anywhere, and the register says why. */
import { expect, test } from "@playwright/test"
import { expectAccessible } from "./axe"
import { backendUrl, importRegistry } from "./stack-commands"

const DAY_MS = 86_400_000
/** Local day of Việt Nam, so many days from today. */
const localDay = (offset: number) =>
  new Date(Date.now() + 7 * 3_600_000 + offset * DAY_MS).toISOString().slice(0, 10)
const asTyped = (day: string) => day.split("-").reverse().join("/")

/** A commune under the name it had that day: names are resolved as of the decision. */
const placeOn = (day: string) =>
  day < "2025-07-01" ? { commune: "Kỳ Phú", district: "Kỳ Anh" } : { commune: "Kỳ Anh" }

const yesterday = localDay(-1)
const product = `Mật ong hết hạn hôm qua ${Date.now().toString(36)}`
const number = `HH-${Date.now().toString(36)}`.toUpperCase()

interface CatalogueAnswer {
  items: {
    handle: string
    title: string
    stars: number | null
    seal: { state: string; stars: number | null }
  }[]
}

test.describe.configure({ mode: "serial" })

let handle = ""
let code = ""

test("is imported like any other", async ({ request }) => {
  const report = await importRegistry([
    {
      productName: product,
      producerName: "HTX Thử nghiệm Hết hạn",
      ...placeOn(localDay(-1096)),
      productSet: 4,
      stars: 4,
      points: 75,
      decisionNumber: `1/QĐ-${number}`,
      decidedOn: asTyped(localDay(-1096)),
      issuedOn: asTyped(localDay(-1096)),
      expiresOn: asTyped(yesterday),
      authority: "UBND tỉnh Hà Tĩnh",
      certificateNumber: number,
    },
  ])
  expect(report).toMatchObject({ status: "applied", created: 1, faultCount: 0 })
  const register = await (
    await request.get(`${backendUrl}/open/v1/register?q=${encodeURIComponent(number)}`)
  ).json()
  expect(register.items).toHaveLength(1)
  handle = register.items[0].product_handle
  code = register.items[0].verification_code
})

test("has no star in the open data", async ({ request }) => {
  const register = await (
    await request.get(`${backendUrl}/open/v1/register?q=${encodeURIComponent(number)}`)
  ).json()
  expect(register.items[0]).toMatchObject({ state: "expired", stars: null, awarded_stars: 4 })
  const before = await (
    await request.get(`${backendUrl}/open/v1/register?q=${encodeURIComponent(number)}&as_of=${yesterday}`)
  ).json()
  expect(before.items[0]).toMatchObject({ state: "expiring", stars: 4 })
  const verification = await (await request.get(`${backendUrl}/open/v1/verify/${code}`)).json()
  expect(verification).toMatchObject({ state: "expired", stars: null })
  const catalogue = (await (
    await request.get(`${backendUrl}/open/v1/catalogue?q=${encodeURIComponent(product)}`)
  ).json()) as CatalogueAnswer
  const item = catalogue.items.find((candidate) => candidate.handle === handle)
  expect(item).toMatchObject({ stars: null, seal: { state: "expired", stars: null } })
})

test("has no star in the list", async ({ page }) => {
  await page.goto(`/san-pham?q=${encodeURIComponent(product)}`)
  const card = page
    .getByRole("article")
    .filter({ hasText: product })
    .or(page.locator(".pc").filter({ hasText: product }))
  await expect(card.first()).toBeVisible()
  await expect(card.first()).toContainText("hết hạn")
  await expect(card.first()).not.toContainText(/[345] sao/)
})

test("has no star on its page nor in its structured data", async ({ page }) => {
  await page.goto(`/san-pham/${handle}`)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mật ong hết hạn hôm qua")
  await expect(page.getByRole("main")).not.toContainText(/(^|\s)[345] sao/)
  const structured = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(structured.length).toBeGreaterThan(0)
  expect(structured.join(" ")).not.toMatch(/[345] sao/)
  await expectAccessible(page)
})

test("has a verification page that says it has expired", async ({ page }) => {
  await page.goto(`/tra-cuu/${code}`)
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/hết hạn/i)
  await expect(page.getByRole("main")).not.toContainText("còn hiệu lực")
  await expect(page.getByRole("main")).toContainText(asTyped(yesterday))
  await expectAccessible(page)
})
