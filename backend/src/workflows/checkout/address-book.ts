import { readDataFile } from "../../config/data-files"
import type { AddressBook, KnownCommune } from "./rules/placement"

interface AddressUnitsFile {
  provinces: [code: string, name: string, ...rest: unknown[]][]
  communes: [code: string, name: string, provinceCode: string, ...rest: unknown[]][]
}

let book: AddressBook | undefined

function loadAddressBook(): AddressBook {
  const file = readDataFile<AddressUnitsFile>("addresses/units.json")
  const provinces = new Map(file.provinces.map(([code, name]) => [code, name]))
  const communes = new Map<string, KnownCommune>(
    file.communes.map(([code, name, provinceCode]) => [
      code,
      { code, name, provinceCode, provinceName: provinces.get(provinceCode) ?? "" },
    ]),
  )
  return {
    hasProvince: (code) => provinces.has(code),
    findCommune: (code) => communes.get(code) ?? null,
  }
}

/** The present units of the two-level address, read once from our data file. */
export function addressBook(): AddressBook {
  return (book ??= loadAddressBook())
}
