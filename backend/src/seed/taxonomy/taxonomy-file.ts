import { readDataFile } from "../../config/data-files"

export interface SetRecord {
  no: number
  name: string
  slug: string
  leadAgencies: string[]
  /** Sample products a producer lodges with the file; 0 for tourism. */
  sampleCount: number
}

export interface GroupRecord {
  code: string
  name: string
  slug: string
  sets: SetRecord[]
}

export interface IndustryRecord {
  code: string
  name: string
  slug: string
  groups: GroupRecord[]
}

/** Phụ lục I of Quyết định 26/2026/QĐ-TTg: 6 industries → 17 groups → 26 sets. */
export function readTaxonomyFile(): IndustryRecord[] {
  return readDataFile<{ industries: IndustryRecord[] }>("rating/taxonomy.json").industries
}

export const industryIdOf = (industry: Pick<IndustryRecord, "code">): string => `oind_${industry.code}`
export const groupIdOf = (group: Pick<GroupRecord, "code">): string => `ogrp_${group.code.replace(".", "_")}`
export const setIdOf = (set: Pick<SetRecord, "no">): string => `oset_${String(set.no).padStart(2, "0")}`
