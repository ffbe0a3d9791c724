import type { CertificateEntry, ProductEntry, Snapshot } from "../catalogue/model"
import { districtFullNameOf, fullNameOf } from "../catalogue/unit-names"
import type { CertificateState, RegisterPage, RegisterRow } from "../contract"
import { fold } from "../lib/fold"
import type { IsoDay } from "../lib/local-day"
import { isEffective } from "../modules/certificate/rules/certificate-state"
import { certificatesOn } from "../modules/certificate/rules/product-stars"
import type { RegisterFilters } from "./register-filters"

/** One certificate and what it is on the day asked for. */
export interface RegisterLine {
  product: ProductEntry
  certificate: CertificateEntry
  state: CertificateState
}

const FAR_FUTURE: IsoDay = "9999-12-31"

/** Certificates of the same day keep one order for ever: by code, which never changes. */
function newestFirst(a: RegisterLine, b: RegisterLine): number {
  if (a.certificate.issuedOn !== b.certificate.issuedOn) {
    return a.certificate.issuedOn < b.certificate.issuedOn ? 1 : -1
  }
  return a.certificate.verificationCode < b.certificate.verificationCode ? -1 : 1
}

/** Unit periods whose certificates belong to the unit asked for: itself and what went into it. */
function coveredUnits({ units }: Snapshot, unitIds: readonly string[]): Set<string> {
  const covered = new Set<string>()
  for (const unitId of unitIds) {
    const lastDay = units.byId(unitId)?.validTo ?? FAR_FUTURE
    covered.add(unitId)
    for (const { unit } of units.formerOf(unitId)) {
      // A unit that was split counts with the successor it mainly went to, not with each.
      if (units.unitOn(unit.id, lastDay)?.id === unitId) covered.add(unit.id)
    }
  }
  return covered
}

const haystacks = new WeakMap<CertificateEntry, string>()

function haystackOf({ product, certificate }: RegisterLine): string {
  const known = haystacks.get(certificate)
  if (known !== undefined) return known
  const texts = [
    product.name,
    certificate.productNameAtIssue,
    product.producer.name,
    product.producer.legalName,
    certificate.producerNameAtIssue,
    certificate.number,
    certificate.decisionNumber,
    certificate.verificationCode,
    product.registryCode,
  ]
  const haystack = fold(texts.filter((text) => text !== null).join(" | "))
  haystacks.set(certificate, haystack)
  return haystack
}

/** Every certificate that had been issued by the day and passes the filters, newest first. */
export function registerLines(snapshot: Snapshot, filters: RegisterFilters): RegisterLine[] {
  const { asOf, states, stars, words } = filters
  const units = filters.unitIds.length === 0 ? null : coveredUnits(snapshot, filters.unitIds)
  return snapshot.products
    .flatMap((product) =>
      certificatesOn(product.certificates, asOf).map((onDay): RegisterLine => ({ product, ...onDay })),
    )
    .filter((line) => {
      const { certificate, state } = line
      if (states.size > 0 && !states.has(state)) return false
      if (units !== null && !units.has(certificate.unitId)) return false
      if (stars.length > 0 && !(isEffective(state) && stars.includes(certificate.stars))) return false
      return words.every((word) => haystackOf(line).includes(word))
    })
    .sort(newestFirst)
}

/** The public row: names of places as they were at recognition and as they are on the day. */
export function registerRow({ units }: Snapshot, line: RegisterLine, asOf: IsoDay): RegisterRow {
  const { product, certificate, state } = line
  const recognised = units.byId(certificate.unitId)
  const onDay = units.unitOn(certificate.unitId, asOf) ?? recognised
  return {
    verification_code: certificate.verificationCode,
    certificate_number: certificate.number,
    registry_code: product.registryCode,
    product: product.name,
    product_handle: product.shop?.handle ?? null,
    set_no: product.setNo,
    set_name: product.set?.name ?? null,
    producer: product.producer.name,
    producer_kind: product.producer.kind,
    commune_at_recognition: recognised === null ? "" : fullNameOf(recognised),
    district_at_recognition: districtFullNameOf(units, certificate.unitId),
    commune: onDay === null ? "" : fullNameOf(onDay),
    commune_code: onDay?.code ?? "",
    awarded_stars: certificate.stars,
    stars: isEffective(state) ? certificate.stars : null,
    state,
    kind: certificate.kind,
    decision_number: certificate.decisionNumber,
    decided_on: certificate.decidedOn,
    authority: certificate.authorityName,
    authority_level: certificate.authorityLevel,
    issued_on: certificate.issuedOn,
    expires_on: certificate.expiresOn,
    withdrawn_on: state === "withdrawn" ? certificate.withdrawnOn : null,
    withdrawn_ground: state === "withdrawn" ? certificate.withdrawnGround : null,
    sample: certificate.sample,
  }
}

/** The lines of the page asked for; a page past the end is empty. */
export function pageOf<Line>(lines: readonly Line[], { page, pageSize }: RegisterFilters): Line[] {
  return lines.slice((page - 1) * pageSize, page * pageSize)
}

export function registerPageOf(snapshot: Snapshot, filters: RegisterFilters): RegisterPage {
  const lines = registerLines(snapshot, filters)
  return {
    as_of: filters.asOf,
    total: lines.length,
    page: filters.page,
    page_size: filters.pageSize,
    items: pageOf(lines, filters).map((line) => registerRow(snapshot, line, filters.asOf)),
  }
}
