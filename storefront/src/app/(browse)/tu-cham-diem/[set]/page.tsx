import type { RulesetDetails, RulesetSet } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { atLeastOne } from "@/lib/static-params"
import { getRulesetOfToday, getRulesetSet } from "@/self-assessment/rulesets"
import { ScoringDesk } from "@/self-assessment/scoring-desk"
import { SELF_ASSESSMENT_PATH, setNoOf, setPath, setSlug } from "@/self-assessment/set-address"
import { Sheet } from "@/self-assessment/sheet"
import { sheetFacts } from "@/self-assessment/sheet-facts"
import { SheetOpener } from "@/self-assessment/sheet-opener"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { EmptyState } from "@/ui/states"
import "@/self-assessment/self-assessment.css"
import "@/self-assessment/score.css"
import "@/self-assessment/print.css"

export const ensureStatic = "navigation"
/** The whole page is in the cache or made at once: there is no shell to show before it. */
export const instant = false

interface Props {
  params: Promise<{ set: string }>
}

/** Sheets are few and change with the law only: all are made with the build. */
export async function generateStaticParams(): Promise<{ set: string }[]> {
  const sets = (await getRulesetOfToday())?.sets ?? []
  return atLeastOne(sets.map(setSlug)).map((set) => ({ set }))
}

/** The sheet an address names under the ruleset of today; null when it names none. */
async function sheetAt(slug: string): Promise<{ ruleset: RulesetDetails; set: RulesetSet } | null> {
  const no = setNoOf(slug)
  const ruleset = no === null ? null : await getRulesetOfToday()
  if (no === null || ruleset === null) return null
  const set = await getRulesetSet(ruleset.code, ruleset.version, no)
  return set === null ? null : { ruleset, set }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await sheetAt((await params).set)
  if (found === null) return { title: "Không có bộ sản phẩm này", robots: { index: false } }
  const { no, name, ruleset } = found.set
  return {
    title: `Tự chấm điểm: ${name}`,
    description: `Phiếu chấm bộ ${no} «${name}» theo Quyết định ${ruleset}/QĐ-TTg: từng tiêu chí, mức tối thiểu cho 3, 4, 5 sao, và còn thiếu gì.`,
    alternates: { canonical: setPath(found.set) },
  }
}

export default async function SheetPage({ params }: Props) {
  const slug = (await params).set
  const found = await sheetAt(slug)
  if (found === null) notFound()
  const { ruleset, set } = found
  if (slug !== setSlug(set)) permanentRedirect(setPath(set))
  return (
    <main id="noi-dung" className="wrap">
      <Breadcrumbs
        steps={[{ href: SELF_ASSESSMENT_PATH, label: "Tự chấm điểm" }, { label: `Bộ ${set.no}` }]}
      />
      <SheetOpener ruleset={ruleset} set={set} />
      {set.parts === null ? (
        <EmptyState title="Chưa có phiếu chấm" action={{ href: SELF_ASSESSMENT_PATH, label: "Chọn bộ khác" }}>
          Phiếu của bộ này chưa được đưa lên sàn.
        </EmptyState>
      ) : (
        <ScoringDesk facts={sheetFacts(ruleset, set)}>
          <Sheet set={set} parts={set.parts} />
        </ScoringDesk>
      )}
    </main>
  )
}
