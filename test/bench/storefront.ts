/** `bench storefront`: Lighthouse 12 (mobile, median of 3), requests per second beside a bare server, adds. */
import { lighthouse, type LighthouseRun } from "./lighthouse"
import { bareRequestsPerSecond, requestsPerSecond } from "./load"
import { ADDS, measureAdds } from "./add-to-basket"
import { median, type BenchReport, type Bound, type Figure } from "./report"
import { backendUrl, onStack, storefrontUrl } from "./stack-for-bench"

const RUNS = 3

/**
 * The public Medusa DTC starter served each page this many times slower than a bare Node server
 * served the same bytes on the same machine; "20 × the starter" is therefore bare / (that / 20).
 */
const STARTER_SLOWER_THAN_BARE = { home: 180, catalogue: 226, product: 182 } as const
const TIMES_FASTER_THAN_STARTER = 20

type PageName = keyof typeof STARTER_SLOWER_THAN_BARE

interface PageFigures {
  figures: Figure[]
  bounds: Bound[]
}

interface Variant {
  stockQuantity: number
}

/** A product on sale with at least 200 in stock, so that 200 adds are 200 pieces. */
async function productHandle(): Promise<string> {
  const answer = await fetch(`${backendUrl}/open/v1/catalogue?in_stock=true&limit=60`)
  const { items } = (await answer.json()) as { items: { handle: string }[] }
  for (const { handle } of items) {
    const detail = await fetch(`${backendUrl}/open/v1/products/${handle}`)
    const { variants } = (await detail.json()) as { variants: Variant[] }
    if (variants.length > 0 && (variants[0]?.stockQuantity ?? 0) >= ADDS) return handle
  }
  throw new Error(`no product on the first page has ${ADDS} in stock`)
}

function audits(page: PageName, runs: LighthouseRun[]): PageFigures {
  const middle = (key: keyof LighthouseRun) => median(runs.map((run) => run[key]))
  const kilobytes = (key: keyof LighthouseRun) => middle(key) / 1000
  const bound = (name: string, value: number, limit: Pick<Bound, "atMost" | "atLeast">): Bound => ({
    name: `${page}: ${name}`,
    value,
    ...limit,
  })
  return {
    figures: [
      { name: `${page}: TBT`, value: middle("tbtMs"), unit: "ms" },
      { name: `${page}: CLS`, value: middle("cls"), unit: "" },
      { name: `${page}: HTML`, value: kilobytes("htmlBytes"), unit: "kB" },
    ],
    bounds: [
      bound("performance", middle("performance"), { atLeast: 97 }),
      bound("accessibility", middle("accessibility"), { atLeast: 100 }),
      bound("best practices", middle("bestPractices"), { atLeast: 100 }),
      bound("SEO", middle("seo"), { atLeast: 100 }),
      bound("LCP (s)", middle("lcpMs") / 1000, { atMost: 1.6 }),
      bound("script, compressed (kB)", kilobytes("scriptBytes"), { atMost: 130 }),
      bound("images (kB)", kilobytes("imageBytes"), { atMost: 300 }),
    ],
  }
}

async function load(page: PageName, url: string): Promise<PageFigures> {
  const body = await (await fetch(url)).text()
  const ours = await requestsPerSecond(url)
  const bare = await bareRequestsPerSecond(body)
  const starterHere = bare / STARTER_SLOWER_THAN_BARE[page]
  return {
    figures: [
      { name: `${page}: requests`, value: ours, unit: "/s" },
      { name: `${page}: bare Node, same bytes`, value: bare, unit: "/s" },
    ],
    bounds: [
      {
        name: `${page}: requests / (DTC starter scaled to this machine)`,
        value: ours / starterHere,
        atLeast: TIMES_FASTER_THAN_STARTER,
      },
    ],
  }
}

export function benchStorefront(): Promise<BenchReport> {
  return onStack(async () => {
    const product = `${storefrontUrl}/san-pham/${await productHandle()}`
    const pages: [PageName, string][] = [
      ["home", `${storefrontUrl}/`],
      ["catalogue", `${storefrontUrl}/san-pham`],
      ["product", product],
    ]
    const parts: PageFigures[] = []
    for (const [page, url] of pages) {
      await fetch(url)
      process.stderr.write(`▸ Lighthouse ${page} (${RUNS} lần) …\n`)
      const runs: LighthouseRun[] = []
      for (let run = 0; run < RUNS; run += 1) runs.push(await lighthouse(url))
      parts.push(audits(page, runs))
      process.stderr.write(`▸ Tải ${page} …\n`)
      parts.push(await load(page, url))
    }
    process.stderr.write("▸ Thêm vào giỏ 200 lần …\n")
    const adds = await measureAdds(product, `${storefrontUrl}/gio-hang`)
    return {
      bench: "storefront",
      figures: [
        ...parts.flatMap(({ figures }) => figures),
        { name: "first add to basket", value: adds.firstMs, unit: "ms" },
        { name: "add to basket, median of 200", value: adds.medianMs, unit: "ms" },
      ],
      bounds: [
        ...parts.flatMap(({ bounds }) => bounds),
        { name: "first add to basket shown (ms)", value: adds.firstMs, atMost: 200 },
        { name: "slowest of 200 adds (ms)", value: adds.slowestMs, atMost: 200 },
        { name: "pieces in the basket after 200 adds", value: adds.countAtEnd, atMost: 200, atLeast: 200 },
      ],
    }
  })
}
