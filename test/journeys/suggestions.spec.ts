/** The list under the search box, by keyboard alone and by screen reader's words. */
import { expect, test } from "@playwright/test"
import { expectAccessible } from "./axe"

test("suggests while one types, and opens the chosen line with Enter", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("searchbox", { name: "Tìm sản phẩm" }).click()
  const box = page.getByRole("combobox", { name: "Tìm sản phẩm" })
  await box.pressSequentially("nuoc mam", { delay: 40 })
  const options = page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option")
  await expect(options.first()).toContainText(/nước mắm/i)
  await expect(box).toHaveAttribute("aria-expanded", "true")
  await expectAccessible(page)

  await box.press("ArrowDown")
  await expect(options.first()).toHaveAttribute("aria-selected", "true")
  await expect(box).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "")
  const target = (await options.first().getAttribute("href")) ?? ""
  await box.press("Enter")
  await page.waitForURL((url) => `${url.pathname}${url.search}` === target)
})

test("Escape closes the list and Enter then searches for what was typed", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("searchbox", { name: "Tìm sản phẩm" }).click()
  const box = page.getByRole("combobox", { name: "Tìm sản phẩm" })
  await box.pressSequentially("cu do", { delay: 40 })
  const list = page.getByRole("listbox", { name: "Gợi ý" })
  await expect(list.getByRole("option").first()).toBeVisible()
  await box.press("Escape")
  await expect(list).toBeHidden()
  await expect(box).toHaveAttribute("aria-expanded", "false")
  await box.press("Enter")
  await page.waitForURL(/\/san-pham\?q=cu\+do|q=cu%20do/)
  await expect(page.locator(".pc").first()).toContainText(/cu đơ/i)
})
