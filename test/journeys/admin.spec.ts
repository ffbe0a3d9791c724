/** The office: signs in, reads the register, imports a file with a fault, mends it, imports it. */
import { expect, test, type Page } from "@playwright/test"
import { backendUrl, demoAccount } from "./stack-commands"
import { writeWorkbook, type SheetRow } from "./workbook"

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false })

const stamp = Date.now().toString(36).toUpperCase()
const row: SheetRow = {
  productName: `Trà thử quản trị ${stamp}`,
  producerName: "HTX Thử nghiệm Quản trị",
  commune: "Kỳ Phú",
  district: "Kỳ Anh",
  productSet: 11,
  points: 61,
  stars: 3,
  decisionNumber: `9/QĐ-${stamp}`,
  decidedOn: "10/05/2024",
  authority: "UBND huyện Kỳ Anh",
  certificateNumber: `QT-${stamp}`,
}

async function signIn(page: Page): Promise<void> {
  const { email, password } = demoAccount("vanphong@vidu.ocop")
  await page.goto(`${backendUrl}/app/login`)
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.includes("login"))
}

test("reads the register as of a day and exports it", async ({ page }) => {
  await signIn(page)
  await page.goto(`${backendUrl}/app/so-dang-ky`)
  await expect(page.getByRole("heading", { name: "Sổ đăng ký" }).first()).toBeVisible()
  await expect(page.getByRole("row").nth(1)).toBeVisible()
  await page.goto(`${backendUrl}/app/so-dang-ky?as_of=2021-01-01`)
  await expect(page.getByRole("heading", { name: "Sổ đăng ký" }).first()).toBeVisible()
  const exported = await page.request.get(`${backendUrl}/admin/ocop/register/export?format=xlsx`)
  expect(exported.status()).toBe(200)
  expect((await exported.body()).subarray(0, 2).toString()).toBe("PK")
})

test("shows faults before anything is written, then imports the mended file once", async ({ page }) => {
  await signIn(page)
  await page.goto(`${backendUrl}/app/nhap-du-lieu`)
  await page.locator('input[type="file"]').setInputFiles(await writeWorkbook([{ ...row, stars: 5 }]))
  await expect(page.getByText("STARS_POINTS_MISMATCH").first()).toBeVisible({ timeout: 30_000 })
  const before = await (await page.request.get(`${backendUrl}/open/v1/register?q=QT-${stamp}`)).json()
  expect(before.total).toBe(0)

  await page.goto(`${backendUrl}/app/nhap-du-lieu`)
  await page.locator('input[type="file"]').setInputFiles(await writeWorkbook([row]))
  const confirm = page.getByRole("button", { name: /^(Xác nhận|Ghi vào|Nhập)/ }).last()
  await expect(confirm).toBeEnabled({ timeout: 30_000 })
  await confirm.click()
  const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog"))
  if (await dialog.isVisible().catch(() => false)) {
    await dialog.getByRole("button").last().click()
  }
  await expect
    .poll(
      async () =>
        (await (await page.request.get(`${backendUrl}/open/v1/register?q=QT-${stamp}`)).json()).total,
      {
        timeout: 30_000,
      },
    )
    .toBe(1)
})

test("refuses the office's pages and data to strangers", async ({ request }) => {
  for (const address of ["register", "producers", "communes", "imports", "statistics"]) {
    const answer = await request.get(`${backendUrl}/admin/ocop/${address}`)
    expect(answer.status(), address).toBe(401)
  }
})
