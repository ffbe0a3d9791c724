import { chromium } from "@playwright/test"
import { CHROMIUM_ARGS, requireChromium } from "../runner/chromium"
import { median } from "./report"

export const ADDS = 200

/** Runs in the page, as text: the loader's helpers do not exist there. */
const TAPS = `async (adds) => {
  const badge = () => document.querySelector("[data-basket-count]")?.getAttribute("data-basket-count") ?? "0"
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const target = [...document.querySelectorAll("button")].find((button) => button.textContent.includes("Thêm vào giỏ"))
  const measured = []
  for (let index = 0; index < adds; index++) {
    const before = badge()
    const startedAt = performance.now()
    target.click()
    while (badge() === before) {
      if (performance.now() - startedAt > 9000) throw new Error("stalled at add " + (index + 1))
      await frame()
    }
    await frame()
    measured.push(performance.now() - startedAt)
  }
  return measured
}`

export interface AddTimes {
  firstMs: number
  medianMs: number
  slowestMs: number
  /** What the basket page says at the end: must equal the adds. */
  countAtEnd: number
}

/** Taps «Thêm vào giỏ» 200 times; each time is from the tap to the changed badge plus one frame. */
export async function measureAdds(productUrl: string, basketUrl: string): Promise<AddTimes> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(productUrl, { waitUntil: "networkidle" })
    await page.getByRole("button", { name: "Thêm vào giỏ" }).locator("visible=true").first().waitFor()
    const times = await page.evaluate<number[]>(`(${TAPS})(${ADDS})`)
    await page.waitForLoadState("networkidle")
    await page.goto(basketUrl, { waitUntil: "networkidle" })
    const countAtEnd = Number(
      await page.locator("[data-basket-count]").first().getAttribute("data-basket-count"),
    )
    return {
      firstMs: times[0] ?? Number.NaN,
      medianMs: median(times),
      slowestMs: Math.max(...times),
      countAtEnd,
    }
  } finally {
    await browser.close()
  }
}
