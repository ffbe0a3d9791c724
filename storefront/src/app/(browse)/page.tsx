import type { Metadata } from "next"
import { getCatalogue, getCommunes, getStatistics, getTaxonomy, getToday } from "@/lib/api"
import { CertificateBand, Hero } from "./_home/hero"
import { Industries } from "./_home/industries"
import { Places } from "./_home/places"
import { ProducerCall } from "./_home/producer-call"
import { SeasonCalendar } from "./_home/season-calendar"
import { Shelf } from "./_home/shelf"
import "@/styles/home.css"
import "@/styles/map.css"

export const ensureStatic = "navigation"

export const metadata: Metadata = { alternates: { canonical: "/" } }

/** Newest ranked goods in stock; the query of the first shelf. */
const SHELF_QUERY = "stars=3,4,5&in_stock=true&sort=new&limit=4"

export default async function HomePage() {
  const [today, statistics, taxonomy, shelf, communes] = await Promise.all([
    getToday(),
    getStatistics(),
    getTaxonomy(),
    getCatalogue(SHELF_QUERY),
    getCommunes(),
  ])
  return (
    <main id="noi-dung">
      <Hero />
      <CertificateBand statistics={statistics} />
      <Industries taxonomy={taxonomy} />
      <SeasonCalendar month={Number(today.slice(5, 7))} />
      <Shelf items={shelf?.items ?? []} />
      <Places communes={communes} />
      <ProducerCall />
    </main>
  )
}
