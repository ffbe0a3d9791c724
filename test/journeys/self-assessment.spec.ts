/** A producer scores fish sauce on the phone, without an account, and learns what is missing for more stars. */
import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./axe"

const SHEET = "/tu-cham-diem/9-tuong-nuoc-mam-gia-vi-dang-long-khac"
/** Of every criterion the option a modest producer would choose: the second, or the only better one. */
const MODEST = 1

const panel = (page: Page) => page.getByRole("region", { name: "Điểm tự chấm" })
const criteria = (page: Page) => page.getByRole("form", { name: "Phiếu tự chấm" }).locator("fieldset")

async function starsTold(page: Page): Promise<number> {
  const words = await panel(page).locator(".sa-rank b").innerText()
  return words.includes("chưa đủ") ? 2 : Number(/mức (\d) sao/.exec(words)?.[1])
}

/** Waits until the rating is about what is chosen now. */
async function settled(page: Page): Promise<void> {
  await expect(panel(page).locator('[aria-busy="false"]')).toBeVisible()
  await expect(panel(page).getByRole("status").last()).toContainText("đã chọn")
}

test("finds the sheet by typing without diacritics", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("contentinfo").getByRole("link", { name: "Tự chấm điểm" }).click()
  await page.waitForURL(/\/tu-cham-diem$/)
  const found = page.locator(".sa-sets a")
  await expect(found).toHaveCount(26)
  await page.getByRole("searchbox", { name: "Sản phẩm của bà con là gì" }).fill("nuoc mam")
  await expect(found).toHaveCount(1)
  await expect(page.locator("mark").first()).toHaveText(/nước mắm/)
  await expectAccessible(page)
  await found.click()
  await page.waitForURL(`**${SHEET}`)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("nước mắm")
})

test("scores, advises, and the advice followed brings the star", async ({ page }) => {
  await page.goto(SHEET)
  await expect(page.getByText("không phải công nhận")).toBeVisible()
  const count = await criteria(page).count()
  expect(count).toBe(31)
  let expected = 0
  for (let index = 0; index < count; index += 1) {
    const options = criteria(page).nth(index).getByRole("radio")
    const option = options.nth(Math.min(MODEST, (await options.count()) - 1))
    await option.check()
    expected += Number((await option.inputValue()).split(":")[1])
  }
  await expect(panel(page).locator(".sa-total")).toHaveText(`${expected}/100 điểm`)
  await expect(panel(page)).toContainText("Đã chọn đủ 31 tiêu chí")
  await settled(page)
  await expectAccessible(page)

  // Step by step up to five stars, each by the advice alone.
  for (let stars = await starsTold(page); stars < 5; stars = await starsTold(page)) {
    await expect(panel(page).getByRole("heading", { name: `Còn thiếu cho ${stars + 1} sao` })).toBeVisible()
    await panel(page).getByRole("button", { name: "Thử cách này (cách ngắn nhất)" }).click()
    await expect(panel(page).locator(".sa-rank b")).toContainText(`mức ${stars + 1} sao`)
    await settled(page)
    expect(await starsTold(page)).toBe(stars + 1)
  }
  await expect(panel(page)).toContainText("đủ mức tối thiểu cho 5 sao")
  await expectAccessible(page)

  // The last step can be taken back, by the keyboard too.
  const undo = page.getByRole("button", { name: "Trả lại như trước" })
  await expect(undo).toBeFocused()
  await undo.press("Enter")
  await expect(panel(page).locator(".sa-rank b")).toContainText("mức 4 sao")
})

test("follows the advice within the case a criterion was answered for", async ({ page }) => {
  await page.goto("/tu-cham-diem/26-dich-vu-du-lich-cong-dong-du-lich-sinh-thai-va-diem-du-lich")
  // 88 points: each of these is one option below its best, and only criterion 8 can bring two at once.
  const lowered = ["1.3", "1.4", "2.2", "3.2", "4.3", "5.2", "5.3", "8", "9", "11", "17"]
  for (const criterion of await criteria(page).all()) {
    const options = criterion.getByRole("radio")
    const name = (await options.first().getAttribute("name")) ?? ""
    await options.nth((await options.count()) - (lowered.includes(name) ? 2 : 1)).check()
  }
  await expect(panel(page).locator(".sa-total")).toHaveText("88/100 điểm")
  await settled(page)
  await panel(page).getByRole("button", { name: "Thử cách này (cách ngắn nhất)" }).click()
  await expect(panel(page).locator(".sa-rank b")).toContainText("mức 5 sao")
  // Both cases have an option of three points; the answer stays in the second case.
  await expect(page.locator('input[name="8"]').last()).toBeChecked()
})

test("keeps choices on this device until they are deleted", async ({ page }) => {
  await page.goto(SHEET)
  await page.getByLabel("Tên sản phẩm").fill("Nước mắm thử nghiệm")
  const first = criteria(page).nth(0).getByRole("radio").nth(1)
  await first.focus()
  await page.keyboard.press("Space")
  await criteria(page).nth(1).getByRole("radio").nth(2).check()
  await expect(panel(page).locator(".sa-total")).toHaveText("6/100 điểm")

  await page.reload()
  await expect(first).toBeChecked()
  await expect(page.getByLabel("Tên sản phẩm")).toHaveValue("Nước mắm thử nghiệm")
  await expect(panel(page).locator(".sa-total")).toHaveText("6/100 điểm")
  await expect(panel(page)).toContainText("Còn 29 tiêu chí chưa chọn")
  await expect(panel(page).getByRole("heading", { name: "Còn thiếu cho 3 sao" })).toBeVisible()
  await expectAccessible(page)

  await criteria(page).nth(1).getByRole("button", { name: "Bỏ chọn" }).click()
  await expect(panel(page).locator(".sa-total")).toHaveText("3/100 điểm")

  await panel(page).getByRole("button", { name: "Xóa hết" }).click()
  await expect(first).not.toBeChecked()
  await expect(panel(page).locator(".sa-total")).toHaveText("0/100 điểm")
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("tu-cham"))),
  ).toEqual([])
  await page.reload()
  await expect(panel(page).locator(".sa-total")).toHaveText("0/100 điểm")
})

test("adds up without a network and rates when it is back", async ({ page, context }) => {
  await page.goto(SHEET)
  // The page answers: its scripts are there before the network goes.
  await criteria(page).nth(0).getByRole("radio").first().check()
  await settled(page)
  await context.setOffline(true)
  await criteria(page).nth(0).getByRole("radio").last().check()
  await expect(panel(page).locator(".sa-total")).toHaveText("5/100 điểm")
  await expect(panel(page).getByRole("alert")).toContainText("Điểm vẫn cộng trên máy")
  await context.setOffline(false)
  await expect(panel(page).getByRole("alert")).toHaveCount(0)
  await expect(panel(page).locator(".sa-rank b")).toContainText("chưa đủ 3 sao")
})

test("prints the score and what was chosen, and nothing to press", async ({ page }) => {
  await page.goto(SHEET)
  await criteria(page).nth(0).getByRole("radio").nth(1).check()
  await page.emulateMedia({ media: "print" })
  const [first, second] = [criteria(page).nth(0), criteria(page).nth(1)]
  await expect(first.locator(".sa-opt").locator("visible=true")).toHaveCount(1)
  await expect(second.locator(".sa-opt").locator("visible=true")).toHaveCount(3)
  await expect(panel(page).getByText("3/100 điểm").first()).toBeVisible()
  await expect(page.getByRole("button").locator("visible=true")).toHaveCount(0)
})

test("an old or unknown address leads on or answers 404", async ({ page, request }) => {
  await page.goto("/tu-cham-diem/9-ten-cu")
  await expect(page).toHaveURL(new RegExp(`${SHEET}$`))
  for (const path of ["/tu-cham-diem/99-khong-co", "/tu-cham-diem/nuoc-mam"]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
