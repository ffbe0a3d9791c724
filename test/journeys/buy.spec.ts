/** The main job: a shopper finds a certified product, checks its certificate, buys it, finds the order again. */
import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./axe"

const PHONE = "0912 345 678"

async function searchFor(page: Page, words: string): Promise<void> {
  const box = page
    .getByRole("searchbox", { name: "Tìm sản phẩm" })
    .or(page.getByRole("combobox", { name: "Tìm sản phẩm" }))
  await box.first().fill(words)
  await box.first().press("Enter")
  await page.waitForURL(/q=/)
}

test("buys fish sauce by typing without diacritics and pays on delivery", async ({ page, browser }) => {
  await page.goto("/")
  await searchFor(page, "nuoc mam")
  const cards = page.locator(".pc")
  await expect(cards.first()).toContainText(/nước mắm/i)

  // A product with stars in force that is on sale.
  const rated = cards
    .filter({ has: page.locator(".stars") })
    .filter({ hasText: "₫" })
    .filter({ hasText: /[345] sao/ })
  await rated.first().getByRole("link").first().click()
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  const title = (await page.getByRole("heading", { level: 1 }).innerText()).trim()
  await expectAccessible(page)

  // The certificate opens and is in force.
  const productUrl = page.url()
  await page.locator('a[href^="/tra-cuu/"]').first().click()
  await page.waitForURL(/\/tra-cuu\//)
  await expect(page.getByRole("main")).toContainText(/còn hiệu lực|sắp hết hạn/i)
  await expect(page.getByRole("main")).toContainText(/[345] sao/)
  await expectAccessible(page)

  await page.goto(productUrl)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).locator("visible=true").first().click()
  await expect(page.locator(".badge-n").locator("visible=true").first()).toContainText("1")
  await page.goto("/gio-hang")
  await expect(page.getByRole("main")).toContainText(title, { ignoreCase: true })
  await expectAccessible(page)

  await page.goto("/dat-hang")
  await page.getByLabel("Số điện thoại").fill("0912.345.678")
  await page.getByLabel("Họ và tên người nhận").fill("Khách Thử Nghiệm")
  const province = page.getByRole("combobox", { name: "Tỉnh, thành phố" })
  await province.fill("ha tinh")
  await province.press("Enter")
  const commune = page.getByRole("combobox", { name: "Xã, phường, đặc khu" })
  await commune.fill("ky anh")
  await commune.press("Enter")
  await expect(commune).toHaveValue(/Kỳ Anh/)
  await page.getByLabel("Số nhà, đường, thôn, tổ dân phố").fill("Thôn 3, cạnh trường mầm non")
  await expectAccessible(page)
  await page
    .getByRole("button", { name: /^Đặt hàng/ })
    .locator("visible=true")
    .first()
    .dblclick()

  await page.waitForURL(/\/don-hang\/OH-/)
  const code = /OH-[0-9A-Z]+/.exec(page.url())?.[0] ?? ""
  await expect(page.getByRole("main")).toContainText(code)
  await expect(page.getByRole("main")).toContainText(title, { ignoreCase: true })
  await expect(page.getByRole("main")).not.toContainText("0912345678")
  await expectAccessible(page)
  await page.goto("/gio-hang")
  await expect(page.locator(".badge-n")).toHaveCount(0)

  // Another device: the code alone shows nothing, code and telephone show the order.
  const stranger = await browser.newContext()
  const other = await stranger.newPage()
  await other.goto(`/don-hang/${code}`)
  await expect(other.getByRole("main")).not.toContainText(title, { ignoreCase: true })
  await other.goto("/don-hang")
  await other.getByLabel("Mã đơn hàng").fill(code.toLowerCase())
  await other.getByLabel(/Số điện thoại/).fill("0987654321")
  await other
    .getByRole("button", { name: /Tìm|Xem/ })
    .last()
    .click()
  await expect(other.getByRole("main")).toContainText(/không/i)
  await other.getByLabel(/Số điện thoại/).fill(PHONE)
  await other
    .getByRole("button", { name: /Tìm|Xem/ })
    .last()
    .click()
  await other.waitForURL(new RegExp(code))
  await expect(other.getByRole("main")).toContainText(title, { ignoreCase: true })
  await stranger.close()
})

for (const [typed, expected] of [
  ["nuoc mam", /nước mắm/i],
  ["cu do", /cu đơ/i],
  ["buoi phuc trach", /bưởi phúc trạch/i],
] as const) {
  test(`finds «${typed}»`, async ({ page }) => {
    await page.goto("/san-pham")
    await searchFor(page, typed)
    await expect(page.locator(".pc").first()).toContainText(expected)
  })
}

test("keeps what was typed and says what to mend when the form is wrong", async ({ page }) => {
  await page.goto("/san-pham?q=cu+do&con_hang=1")
  await page.locator(".pc").filter({ hasText: "₫" }).first().getByRole("link").first().click()
  await page.getByRole("button", { name: "Thêm vào giỏ" }).locator("visible=true").first().click()
  await expect(page.locator(".badge-n").first()).toBeVisible()
  await page.goto("/dat-hang")
  await page.getByLabel("Số điện thoại").fill("12345")
  await page.getByLabel("Họ và tên người nhận").fill("Người Thử")
  await page
    .getByRole("button", { name: /^Đặt hàng/ })
    .locator("visible=true")
    .first()
    .click()
  await expect(page).toHaveURL(/\/dat-hang/)
  await expect(page.locator(".err").first()).toBeVisible()
  await expect(page.getByLabel("Họ và tên người nhận")).toHaveValue("Người Thử")
  await page.reload()
  await expect(page.getByLabel("Họ và tên người nhận")).toHaveValue("Người Thử")
  await expectAccessible(page)
})
