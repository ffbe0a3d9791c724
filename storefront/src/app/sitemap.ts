import type { MetadataRoute } from "next"
import { getCatalogue, getCommunes, getProducers, getTaxonomy } from "@/lib/api"
import { siteUrl } from "@/lib/env"
import { getRulesetOfToday } from "@/self-assessment/rulesets"
import { SELF_ASSESSMENT_PATH, setPath } from "@/self-assessment/set-address"

/** The API's largest page. */
const PER_PAGE = 60
/** Site maps hold at most 50,000 addresses; this stays far below. */
const MOST_PAGES = 400

const PLAIN_PAGES = [
  "/",
  "/san-pham",
  "/co-so",
  "/xa",
  "/tra-cuu",
  "/giao-hang-doi-tra",
  "/huong-dan-ho-so",
  SELF_ASSESSMENT_PATH,
  "/phan-anh",
]

async function productPaths(): Promise<string[]> {
  const paths: string[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await getCatalogue(`sort=name&page=${page}&limit=${PER_PAGE}`)
    if (answer === null || answer.items.length === 0) break
    paths.push(...answer.items.map(({ handle }) => `/san-pham/${handle}`))
    if (paths.length >= answer.total) break
  }
  return paths
}

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [products, producers, communes, taxonomy, ruleset] = await Promise.all([
    productPaths(),
    getProducers(),
    getCommunes(),
    getTaxonomy(),
    getRulesetOfToday(),
  ])
  const paths = [
    ...PLAIN_PAGES,
    ...taxonomy.industries.map(({ slug }) => `/san-pham?nganh=${slug}`),
    ...products,
    ...producers.map(({ slug }) => `/co-so/${slug}`),
    ...(ruleset?.sets ?? []).filter(({ isScorable }) => isScorable).map(setPath),
    ...communes.map(({ slug }) => `/xa/${slug}`),
  ]
  return paths.map((path) => ({ url: `${siteUrl()}${path}` }))
}
