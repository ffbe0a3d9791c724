import type { CommuneDetail } from "../contract"
import { communeSummaryOf, itemsOf, producerSummaryOf } from "./details"
import type { Snapshot } from "./model"
import { heldLevelOn } from "./ntm"
import { districtFullNameOf, fullNameOf } from "./unit-names"

/** District of most of what the commune was made of, before districts were abolished. */
function formerDistrictOf(snapshot: Snapshot, unitId: string): string | null {
  const districts = snapshot.units
    .formerOf(unitId)
    .flatMap(({ unit }) => districtFullNameOf(snapshot.units, unit.id) ?? [])
  const tally = new Map<string, number>()
  for (const name of districts) tally.set(name, (tally.get(name) ?? 0) + 1)
  const [commonest] = [...tally].sort((a, b) => b[1] - a[1])
  return commonest?.[0] ?? districtFullNameOf(snapshot.units, unitId)
}

/** The page of a present commune: what it was made of, what it holds, who works there. */
export function communeDetailOf(snapshot: Snapshot, slug: string): CommuneDetail | null {
  const redirect = snapshot.communeBySlug.has(slug) ? undefined : snapshot.aliases.commune.get(slug)
  const commune = snapshot.communeBySlug.get(redirect ?? slug)
  if (commune === undefined) return null
  const { units, ntm, day } = snapshot
  const { unit, products, producers } = commune
  const former = units.formerOf(unit.id)
  const lineage = new Set([unit.id, ...former.map((part) => part.unit.id)])
  return {
    redirectTo: redirect ?? null,
    commune: {
      ...communeSummaryOf(commune),
      areaKm2: unit.areaKm2,
      population: unit.population,
      seat: unit.seat,
      lat: unit.lat,
      lng: unit.lng,
      formerDistrict: formerDistrictOf(snapshot, unit.id),
    },
    formerUnits: former.map(({ unit: part, extent }) => ({
      fullName: fullNameOf(part),
      district: districtFullNameOf(units, part.id),
      validFrom: part.validFrom,
      validTo: part.validTo,
      ntmLevel: heldLevelOn(ntm, part.id, part.validTo ?? day),
      extent,
    })),
    ntm: ntm.flatMap(({ unitId, level, decisionNumber, decidedOn, sample }) => {
      const recognised = lineage.has(unitId) ? units.byId(unitId) : null
      if (recognised === null || decidedOn > day) return []
      return [{ level, decisionNumber, decidedOn, unitFullName: fullNameOf(recognised), sample }]
    }),
    producers: producers.map(producerSummaryOf),
    items: itemsOf(snapshot, products),
  }
}
