import type { AddressCommune, AddressProvince } from "../contract"
import { readAddressFile, type AddressFile } from "./address-file"
import { foldUnitName } from "./folded-name"

/** One name a present commune can be found by. */
export interface CommuneName {
  commune: AddressCommune
  provinceName: string
  /** The folded commune-level name. */
  name: string
  /** Everything that may follow it: district and province, present or former, folded. */
  context: string
  /** «xã Kỳ Phú, huyện Kỳ Anh» for a former name; null for the present one. */
  via: string | null
}

export interface AddressIndex {
  provinces: AddressProvince[]
  /** By province code, in the order of the official codes. */
  communesOf: ReadonlyMap<string, AddressCommune[]>
  names: CommuneName[]
}

/** «Xã Kỳ Phú» → «xã Kỳ Phú», for use inside a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

export function buildAddressIndex(file: AddressFile): AddressIndex {
  const provinces = new Map(file.provinces.map(([code, name]) => [code, { code, name }]))
  const communesOf = new Map<string, AddressCommune[]>()
  const names: CommuneName[] = []
  const districts = file.districts.map(([name, formerProvince]) => ({
    name,
    formerProvince,
    context: `${foldUnitName(name)} ${foldUnitName(formerProvince)}`,
  }))
  for (const [code, name, provinceCode, former] of file.communes) {
    const provinceName = provinces.get(provinceCode)?.name ?? ""
    const commune = { code, name, provinceCode }
    const siblings = communesOf.get(provinceCode) ?? []
    siblings.push(commune)
    communesOf.set(provinceCode, siblings)
    const context = foldUnitName(provinceName)
    names.push({ commune, provinceName, name: foldUnitName(name), context, via: null })
    for (const [formerName, district] of former) {
      const of = districts[district]
      if (!of) throw new Error(`addresses/units.json: no district ${district} for ${code}`)
      const moved = of.formerProvince !== provinceName ? `, ${inSentence(of.formerProvince)}` : ""
      names.push({
        commune,
        provinceName,
        name: foldUnitName(formerName),
        context: `${of.context} ${context}`,
        via: `${inSentence(formerName)}, ${inSentence(of.name)}${moved}`,
      })
    }
  }
  return { provinces: [...provinces.values()], communesOf, names }
}

let cached: AddressIndex | undefined

/** The index of our own data file; built once, about 14,000 names. */
export function addressIndex(): AddressIndex {
  cached ??= buildAddressIndex(readAddressFile())
  return cached
}
