import { spawnSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { CHROMIUM_ARGS, requireChromium } from "../runner/chromium"
import { root } from "../runner/phase"

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
  audits: Record<
    string,
    { numericValue?: number; details?: { items?: { resourceType?: string; transferSize?: number }[] } }
  >
}

/** One Lighthouse 12 run, mobile with simulated throttling. */
export function lighthouse(url: string): LighthouseRun {
  const file = path.join(os.tmpdir(), `ocop-lighthouse-${process.pid}.json`)
  const result = spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/lighthouse/cli/index.js"),
      url,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(" ")}`,
    ],
    { encoding: "utf8", env: { ...process.env, CHROME_PATH: requireChromium() }, timeout: 180_000 },
  )
  if (result.status !== 0) throw new Error(`lighthouse failed on ${url}: ${result.stderr}`)
  const report = JSON.parse(fs.readFileSync(file, "utf8")) as Result
  fs.rmSync(file)
  const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100)
  const value = (name: string) => report.audits[name]?.numericValue ?? Number.NaN
  const bytes = (type: string) =>
    (
      report.audits["resource-summary"]?.details?.items ??
      report.audits["network-requests"]?.details?.items ??
      []
    )
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
