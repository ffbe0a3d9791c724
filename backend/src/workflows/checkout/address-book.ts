import { addressIndex } from "../../addresses/address-index"
import type { AddressBook, KnownCommune } from "./rules/placement"

function buildAddressBook(): AddressBook {
  const { provinces, communesOf } = addressIndex()
  const communes = new Map<string, KnownCommune>()
  for (const province of provinces) {
    for (const commune of communesOf.get(province.code) ?? []) {
      communes.set(commune.code, { ...commune, provinceName: province.name })
    }
  }
  return {
    hasProvince: (code) => communesOf.has(code),
    findCommune: (code) => communes.get(code) ?? null,
  }
}

let book: AddressBook | undefined

/** The present units of the two-level address, by code. */
export function addressBook(): AddressBook {
  return (book ??= buildAddressBook())
}
