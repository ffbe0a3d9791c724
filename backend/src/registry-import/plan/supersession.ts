import { addDays, type IsoDay } from "../../lib/local-day"
import { lastEffectiveDay } from "../../modules/certificate/rules/certificate-state"
import type { CertificateTarget } from "./certificate-target"

/** Two certificates of one product in force together; `later` is the one issued second. */
export interface Overlap {
  earlier: CertificateTarget
  later: CertificateTarget
  /** Last day the earlier one is in force. */
  until: IsoDay
}

function inOrder(targets: readonly CertificateTarget[]): CertificateTarget[] {
  const key = ({ content }: CertificateTarget) =>
    `${content.issuedOn}|${content.decidedOn}|${content.number ?? ""}|${content.decisionNumber}`
  return [...targets].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/**
 * Sets which certificate each one takes the place of: a re-evaluation or an upgrade supersedes the
 * latest one issued before it. Computed from all certificates of the product, so files may come in
 * any order.
 */
export function chainCertificates(targets: readonly CertificateTarget[]): CertificateTarget[] {
  const ordered = inOrder(targets)
  for (const [place, target] of ordered.entries()) {
    const earlier = ordered
      .slice(0, place)
      .filter(({ content }) => content.issuedOn < target.content.issuedOn)
    const superseded = target.content.kind === "new" ? undefined : earlier.at(-1)
    target.content = { ...target.content, supersedesId: superseded?.id ?? null }
  }
  return ordered
}

function endOf(target: CertificateTarget, successorOn: IsoDay | undefined): IsoDay {
  const { id, content, before } = target
  const own = lastEffectiveDay({
    ...content,
    id,
    extensionLodgedOn: before?.record.extensionLodgedOn ?? null,
    extensionDecidedOn: before?.record.extensionDecidedOn ?? null,
  })
  const eve = successorOn === undefined ? own : addDays(successorOn, -1)
  return eve < own ? eve : own
}

/** Pairs in force together, at least one of them told by the file; for a chained, ordered list. */
export function findOverlaps(ordered: readonly CertificateTarget[]): Overlap[] {
  const successorOn = new Map<string, IsoDay>()
  for (const { content } of ordered) {
    if (content.supersedesId !== null && !successorOn.has(content.supersedesId)) {
      successorOn.set(content.supersedesId, content.issuedOn)
    }
  }
  const overlaps: Overlap[] = []
  for (const [place, later] of ordered.entries()) {
    const neverInForce = endOf(later, successorOn.get(later.id)) < later.content.issuedOn
    const earlier = ordered.slice(0, place).find((candidate) => {
      if (candidate.row === null && later.row === null) return false
      return endOf(candidate, successorOn.get(candidate.id)) >= later.content.issuedOn
    })
    if (earlier === undefined || neverInForce) continue
    overlaps.push({ earlier, later, until: endOf(earlier, successorOn.get(earlier.id)) })
  }
  return overlaps
}
