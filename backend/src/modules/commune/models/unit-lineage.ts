import { model } from "@medusajs/framework/utils"
import Unit from "./unit"

/** One edge of the merger graph: what a unit period became. */
const UnitLineage = model.define(
  { name: "unit_lineage", tableName: "ocop_unit_lineage" },
  {
    id: model.id({ prefix: "ulin" }).primaryKey(),
    predecessor: model.belongsTo(() => Unit, { mappedBy: "successors" }),
    successor: model.belongsTo(() => Unit, { mappedBy: "predecessors" }),
    /** "part": the predecessor was split, this successor took some of it. */
    extent: model.enum(["whole", "part"]).default("whole"),
  },
)

export default UnitLineage
