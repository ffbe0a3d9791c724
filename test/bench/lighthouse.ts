import lighthouseOf from "lighthouse"
import puppeteer from "puppeteer-core"
import { CHROMIUM_ARGS, requireChromium } from "../runner/chromium"

/** The parts of a Lighthouse result we report. Bytes are compressed, as transferred. */
export interface LighthouseRun {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  lcpMs: number
  tbtMs: number
  cls: number
  scriptBytes: number
  imageBytes: number
  htmlBytes: number
}

interface Result {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number; details?: unknown }>
}

interface Transfer {
  resourceType?: string
  transferSize?: number
}

function transfers(details: unknown): Transfer[] {
  return typeof details === "object" && details !== null && "items" in details && Array.isArray(details.items)
    ? (details.items as Transfer[])
    : []
}

function read(report: Result): LighthouseRun {
  const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100)
  const value = (name: string) => report.audits[name]?.numericValue ?? Number.NaN
  const bytes = (type: string) =>
    transfers(report.audits["network-requests"]?.details)
      .filter(({ resourceType }) => resourceType?.toLowerCase() === type)
      .reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0)
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcpMs: value("largest-contentful-paint"),
    tbtMs: value("total-blocking-time"),
    cls: value("cumulative-layout-shift"),
    scriptBytes: bytes("script"),
    imageBytes: bytes("image"),
    htmlBytes: bytes("document"),
  }
}

/**
 * One Lighthouse 12 run, mobile with simulated throttling, in a fresh browser. The page is brought to
 * the front: a tab in the background draws once a second, and its first paint would be that late.
 */
export async function lighthouse(url: string): Promise<LighthouseRun> {
  const browser = await puppeteer.launch({
    executablePath: requireChromium(),
    headless: true,
    args: CHROMIUM_ARGS,
  })
  try {
    const page = await browser.newPage()
    await page.bringToFront()
    const result = await lighthouseOf(url, { output: "json", logLevel: "error" }, undefined, page)
    if (result === undefined) throw new Error(`lighthouse has no result for ${url}`)
    return read(result.lhr)
  } finally {
    await browser.close()
  }
}
