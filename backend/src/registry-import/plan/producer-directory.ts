import type { ProducerKind } from "../../contract"
import type { IsoDay } from "../../lib/local-day"
import type { ProducerIdentity } from "../../modules/producer/queries/producer-identities"
import { producerKindOf } from "../values/vocabulary"
import { producerKey } from "./identity-keys"

/** A producer of the register or of this file. */
export interface ProducerRef {
  /** Null until it is written. */
  id: string | null
  name: string
  key: string
  kind: ProducerKind
  taxCode: string | null
  presentUnitId: string | null
  /** The earliest decision of the file that names it: where a new producer is registered. */
  registration: ProducerClaim | null
  /** The kind its latest decision states. */
  stated: { kind: ProducerKind; decidedOn: IsoDay } | null
  /** What the register held before this file. */
  known: { kind: ProducerKind; taxCode: string | null } | null
}

/** What one row tells of its producer. */
export interface ProducerClaim {
  row: number
  name: string
  kind: ProducerKind | null
  taxCode: string | null
  unitId: string
  presentUnitId: string
  districtTitle: string | null
  decidedOn: IsoDay
}

function order({ decidedOn, name, unitId }: ProducerClaim): string {
  return `${decidedOn}|${name}|${unitId}`
}

function placeKey(key: string, presentUnitId: string | null): string {
  return `${key}@${presentUnitId ?? ""}`
}

/**
 * Recognises producers: by tax code, else by name in the commune of today. Rows with a tax code are
 * to be resolved before rows without, so that the order of rows in a file plays no part.
 */
export class ProducerDirectory {
  private readonly byTaxCode = new Map<string, ProducerRef>()
  private readonly byPlace = new Map<string, ProducerRef[]>()

  constructor(known: readonly ProducerIdentity[], presentUnitOf: (unitId: string) => string | null) {
    for (const { id, name, kind, taxCode, unitId } of known) {
      this.add({
        id,
        name,
        key: producerKey(name),
        kind,
        taxCode,
        presentUnitId: unitId === null ? null : presentUnitOf(unitId),
        registration: null,
        stated: null,
        known: { kind, taxCode },
      })
    }
  }

  /** The producers the register knew before this file. */
  byId(): Map<string, ProducerRef> {
    const known = [...this.byPlace.values()].flat()
    return new Map(known.flatMap((producer) => (producer.id === null ? [] : [[producer.id, producer]])))
  }

  /** As `resolve`, and takes down what the row tells of the producer. */
  claim(claim: ProducerClaim): ProducerRef | "ambiguous" {
    const producer = this.resolve(claim)
    if (producer === "ambiguous") return producer
    const { registration, stated } = producer
    if (registration === null || order(claim) < order(registration)) producer.registration = claim
    if (claim.kind !== null && (stated === null || stated.decidedOn <= claim.decidedOn)) {
      producer.stated = { kind: claim.kind, decidedOn: claim.decidedOn }
      producer.kind = claim.kind
    }
    return producer
  }

  /** The producer a row means; "ambiguous" when several of that name and place differ by tax code. */
  private resolve(claim: ProducerClaim): ProducerRef | "ambiguous" {
    const key = producerKey(claim.name)
    const namesakes = this.byPlace.get(placeKey(key, claim.presentUnitId)) ?? []
    if (claim.taxCode === null) {
      const [only, second] = namesakes
      if (second !== undefined) return "ambiguous"
      return only ?? this.create(claim, key)
    }
    const registered = this.byTaxCode.get(claim.taxCode)
    if (registered !== undefined) return registered
    const untaxed = namesakes.find(({ taxCode }) => taxCode === null)
    if (untaxed === undefined) return this.create(claim, key)
    untaxed.taxCode = claim.taxCode
    this.byTaxCode.set(claim.taxCode, untaxed)
    return untaxed
  }

  private create(claim: ProducerClaim, key: string): ProducerRef {
    const { name, taxCode, presentUnitId } = claim
    const kind = producerKindOf(name) ?? "unknown"
    const told = { registration: null, stated: null, known: null }
    return this.add({ id: null, name, key, kind, taxCode, presentUnitId, ...told })
  }

  private add(producer: ProducerRef): ProducerRef {
    if (producer.taxCode !== null) this.byTaxCode.set(producer.taxCode, producer)
    const place = placeKey(producer.key, producer.presentUnitId)
    const list = this.byPlace.get(place)
    if (list === undefined) this.byPlace.set(place, [producer])
    else list.push(producer)
    return producer
  }
}
