import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { slugify } from "../../lib/fold"
import { readUnitFacts } from "../../modules/commune/testing/unit-facts"

/** Sets that tests name; the numbers are those of Phụ lục I, 26/2026/QĐ-TTg. */
const SETS = [
  [4, "Mật ong, mật khác và nông sản thực phẩm khác"],
  [9, "Tương, nước mắm, gia vị dạng lỏng khác"],
  [11, "Chè tươi, chè chế biến"],
] as const

/** Puts units, lineage and a few sets into an empty test database. */
export async function installRegisterFacts(db: Knex): Promise<void> {
  const { units, edges } = readUnitFacts()
  await db.batchInsert(
    "ocop_unit",
    units.map(({ id, code, name, foldedName, kind, level, parentCode, validFrom, validTo }) => ({
      id,
      code,
      name,
      folded_name: foldedName,
      kind,
      level,
      parent_code: parentCode,
      valid_from: validFrom,
      valid_to: validTo,
    })),
    200,
  )
  await db.batchInsert(
    "ocop_unit_lineage",
    edges.map(({ predecessorId, successorId, extent }, place) => ({
      id: `ulin_test_${place}`,
      predecessor_id: predecessorId,
      successor_id: successorId,
      extent,
    })),
    200,
  )
  await db("ocop_industry").insert({ id: "oind_test", code: "I", name: "Thực phẩm", slug: "thuc-pham" })
  await db("ocop_product_group").insert({
    id: "ogrp_test",
    code: "I.1",
    name: "Thử",
    slug: "thu",
    industry_id: "oind_test",
  })
  for (const [no, name] of SETS) {
    await db("ocop_product_set").insert({
      id: `oset_test_${no}`,
      no,
      name,
      slug: slugify(name),
      lead_agencies: JSON.stringify([]),
      sample_count: 5,
      group_id: "ogrp_test",
    })
  }
}
