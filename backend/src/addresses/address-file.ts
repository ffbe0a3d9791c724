import { readDataFile } from "../config/data-files"

/**
 * Compact rows of `data/addresses/units.json`. A former unit names its district by its place in
 * `districts`.
 */
export interface AddressFile {
  provinces: [code: string, name: string, formerNames: string[]][]
  districts: [name: string, formerProvince: string][]
  communes: [code: string, name: string, provinceCode: string, former: [name: string, district: number][]][]
}

export function readAddressFile(): AddressFile {
  return readDataFile<AddressFile>("addresses/units.json")
}
