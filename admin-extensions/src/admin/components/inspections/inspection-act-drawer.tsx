import type { InspectionDetail } from "@ocop/backend/contract"
import { useState } from "react"
import { WITHDRAWAL_GROUNDS } from "../../lib/certificates/bodies"
import { todayInVietnam } from "../../lib/day"
import { text, type FormField, type FormValues } from "../../lib/form/form-fields"
import { inspectionApi } from "../../lib/inspections/api"
import { emptyChecklist, followUpBody, recordBody, type InspectionAct } from "../../lib/inspections/record"
import { useWords } from "../../lib/words/bilingual"
import { lifeWords } from "../../lib/words/certificate-life"
import { inspectionWords } from "../../lib/words/inspections"
import { WithdrawDrawer } from "../certificates/withdraw-drawer"
import { ActionDrawer } from "../forms/action-drawer"
import { ChecklistRows } from "./checklist-rows"

interface InspectionActDrawerProps {
  act: InspectionAct
  inspection: InspectionDetail
  onClose: () => void
}

/** The form of the act that was chosen. */
export function InspectionActDrawer({ act, inspection, onClose }: InspectionActDrawerProps) {
  const words = useWords(inspectionWords)
  const life = useWords(lifeWords)
  const [rows, setRows] = useState(emptyChecklist)
  const { id, revision } = inspection
  if (act === "withdraw") {
    return inspection.certificateId === null ? null : (
      <WithdrawDrawer
        certificateId={inspection.certificateId}
        stars={null}
        inspection={{ id, ground: inspection.ground, concludedOn: inspection.concludedOn }}
        onClose={onClose}
      />
    )
  }
  const fields = fieldsOf(act)
  function fieldsOf(which: Exclude<InspectionAct, "withdraw">): FormField[] {
    if (which === "cancel" || which === "dismiss")
      return [{ name: "reason", label: words.reason, kind: "area", required: true, maxLength: 1000 }]
    const outcomes =
      which === "record"
        ? (["passed", "mend", "propose_withdrawal"] as const)
        : (["mended", "more_time", "propose_withdrawal"] as const)
    return [
      {
        name: which === "record" ? "inspectedOn" : "followedUpOn",
        label: which === "record" ? words.inspectedOn : words.followedUpOn,
        kind: "day",
        required: true,
        initial: todayInVietnam(),
      },
      {
        name: "outcome",
        label: words.outcomeLabel,
        kind: "choice",
        required: true,
        choices: outcomes.map((value) => ({ value, label: words.outcome[value] })),
      },
      { name: "conclusion", label: words.conclusion, kind: "area", required: true, maxLength: 2000 },
      {
        name: "mendBy",
        label: words.mendBy,
        kind: "day",
        required: true,
        when: (values) => values.outcome === "mend" || values.outcome === "more_time",
      },
      {
        name: "ground",
        label: words.ground,
        kind: "choice",
        required: true,
        when: (values) => values.outcome === "propose_withdrawal",
        choices: WITHDRAWAL_GROUNDS.map((ground) => ({
          value: ground,
          label: life.withdrawalGround[ground],
        })),
      },
    ]
  }
  const send = (values: FormValues): Promise<unknown> => {
    if (act === "record") return inspectionApi.record(id, recordBody(revision, values, rows, words.item))
    if (act === "followUp") return inspectionApi.followUp(id, followUpBody(revision, values))
    return inspectionApi.close(id, {
      revision,
      as: act === "cancel" ? "cancelled" : "dismissed",
      reason: text(values.reason),
    })
  }
  return (
    <ActionDrawer
      title={words[act].title}
      text={words[act].text}
      confirm={words[act].confirm}
      danger={act === "cancel"}
      fields={fields}
      onSend={send}
      onClose={onClose}
    >
      {() => (act === "record" ? <ChecklistRows rows={rows} onRows={setRows} /> : null)}
    </ActionDrawer>
  )
}
