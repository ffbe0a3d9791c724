import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InferTypeOf } from "@medusajs/framework/types"
import { COMMUNE_MODULE } from "../../modules/commune"
import type UnitModel from "../../modules/commune/models/unit"
import type CommuneModuleService from "../../modules/commune/service"

type Unit = InferTypeOf<typeof UnitModel>

export type NewUnit = Omit<
  Unit,
  "created_at" | "updated_at" | "deleted_at" | "predecessors" | "successors" | `raw_${string}`
>

export interface NewLineage {
  id: string
  predecessor_id: string
  successor_id: string
  extent: "whole" | "part"
}

interface CreateUnitsInput {
  units: NewUnit[]
  lineage: NewLineage[]
}

const createUnitsStep = createStep(
  "ocop-create-units",
  async (units: NewUnit[], { container }) => {
    const communes = container.resolve<CommuneModuleService>(COMMUNE_MODULE)
    await communes.createUnits(units)
    const ids = units.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<CommuneModuleService>(COMMUNE_MODULE).deleteUnits(ids)
  },
)

const createLineageStep = createStep(
  "ocop-create-unit-lineage",
  async (lineage: NewLineage[], { container }) => {
    const communes = container.resolve<CommuneModuleService>(COMMUNE_MODULE)
    await communes.createUnitLineages(lineage)
    const ids = lineage.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<CommuneModuleService>(COMMUNE_MODULE).deleteUnitLineages(ids)
  },
)

/** Adds administrative unit periods and the edges between them; compensated, both or neither. */
export const createUnitsWorkflow = createWorkflow("ocop-create-units", (input: CreateUnitsInput) => {
  createUnitsStep(input.units)
  createLineageStep(input.lineage)
})
