import { useState } from "react"
import { todayInVietnam } from "../../lib/day"
import { text } from "../../lib/form/form-fields"
import { inspectionApi } from "../../lib/inspections/api"
import { INSPECTION_KINDS } from "../../lib/url/inspections"
import { useWords } from "../../lib/words/bilingual"
import { inspectionWords } from "../../lib/words/inspections"
import { ActionDrawer } from "../forms/action-drawer"
import { ProductPicker, type PickedProduct } from "./product-picker"

/** A plan of inspections: why, when, and of which products. */
export function PlanInspectionDrawer({ onClose }: { onClose: () => void }) {
  const words = useWords(inspectionWords)
  const [picked, setPicked] = useState<PickedProduct[]>([])
  return (
    <ActionDrawer
      title={words.plan.title}
      text={words.plan.text}
      confirm={words.plan.confirm}
      fields={[
        {
          name: "kind",
          label: words.kindLabel,
          kind: "choice",
          required: true,
          initial: "periodic",
          choices: INSPECTION_KINDS.map((kind) => ({ value: kind, label: words.kind[kind] })),
        },
        { name: "title", label: words.planTitle, kind: "line", required: true, maxLength: 200 },
        {
          name: "basis",
          label: words.basis,
          kind: "line",
          required: true,
          hint: words.basisHint,
          maxLength: 300,
        },
        {
          name: "plannedOn",
          label: words.plannedOn,
          kind: "day",
          required: true,
          initial: todayInVietnam(),
        },
      ]}
      onSend={(values) =>
        inspectionApi.plan({
          kind: values.kind === "sudden" ? "sudden" : "periodic",
          title: text(values.title),
          basis: text(values.basis),
          plannedOn: text(values.plannedOn),
          registeredProductIds: picked.map((product) => product.id),
        })
      }
      onClose={onClose}
    >
      {() => <ProductPicker picked={picked} onPick={setPicked} />}
    </ActionDrawer>
  )
}
