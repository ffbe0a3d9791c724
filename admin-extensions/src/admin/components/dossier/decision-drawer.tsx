import { InlineTip, toast } from "@medusajs/ui"
import { decisionBody, type DecisionOutcome } from "../../lib/dossiers/actions"
import { dossierApi } from "../../lib/dossiers/api"
import { todayInVietnam } from "../../lib/day"
import type { FormValues } from "../../lib/form/form-fields"
import { useWords } from "../../lib/words/bilingual"
import { dossierActionWords } from "../../lib/words/dossier-actions"
import { dossierTerms } from "../../lib/words/dossier-terms"
import { ActionDrawer } from "../forms/action-drawer"

interface DecisionDrawerProps {
  dossierIds: readonly string[]
  /** What it will come to; null for several dossiers, whose outcomes differ. */
  outcome: DecisionOutcome | null
  onDone: () => void
  onClose: () => void
}

/** One decision for one or many dossiers with a council result: all or none. */
export function DecisionDrawer({ dossierIds, outcome, onDone, onClose }: DecisionDrawerProps) {
  const words = useWords(dossierActionWords)
  const term = useWords(dossierTerms)
  const send = async (values: FormValues) => {
    const { outcomes } = await dossierApi.recognise(decisionBody(dossierIds, values))
    for (const each of outcomes) {
      toast.info(term.state[each.state], {
        description: each.certificateNumber ?? undefined,
      })
    }
    onDone()
  }
  return (
    <ActionDrawer
      title={words.recognise.title}
      text={words.recognise.text}
      confirm={words.recognise.confirm}
      fields={[
        {
          name: "decisionNumber",
          label: words.decisionNumber,
          kind: "line",
          required: true,
          maxLength: 80,
        },
        {
          name: "decidedOn",
          label: words.decidedOn,
          kind: "day",
          required: true,
          initial: todayInVietnam(),
        },
        {
          name: "authorityName",
          label: words.authority,
          kind: "line",
          required: true,
          maxLength: 200,
          initial: words.provinceAuthority,
        },
      ]}
      onSend={send}
      onClose={onClose}
    >
      {() =>
        outcome === null ? null : (
          <InlineTip label={words.recognise.title}>{words.recogniseOutcome[outcome]}</InlineTip>
        )
      }
    </ActionDrawer>
  )
}
