/** Pages are cached, validity is not: what a page shows when the device's day has passed the last day in force. */
import { expect, test } from "@playwright/test"
import { expectAccessible } from "./axe"

const AFTER_THE_DAY_MS = 36 * 3_600_000

test("a page kept past the last day in force shows no star, in the list and on the product page", async ({
  page,
}) => {
  await page.goto("/san-pham")
  const rated = page.locator(".pc").filter({ has: page.locator(".stars[data-until]") })
  const chip = rated.first().locator(".stars[data-until]")
  await expect(chip).toHaveText(/[345]/)
  const lastDay = (await chip.getAttribute("data-until")) ?? ""
  expect(lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const product = (await rated.first().getByRole("link").first().getAttribute("href")) ?? ""

  await page.clock.install({ time: new Date(Date.parse(`${lastDay}T00:00:00Z`) + AFTER_THE_DAY_MS) })
  await page.goto("/san-pham")
  const lapsed = page.locator(`.pc:has(a[href="${product}"]) .stars`)
  await expect(lapsed).toHaveAttribute("data-lapsed", "")
  await expect(lapsed).toHaveText("", { useInnerText: true })

  await page.goto(product)
  await expect(page.locator(".sealbox[data-until]").first()).toHaveAttribute("data-lapsed", "")
  await expect(page.getByRole("main")).not.toContainText(/(^|\s)[345] sao/, { useInnerText: true })
  await expectAccessible(page)
})
