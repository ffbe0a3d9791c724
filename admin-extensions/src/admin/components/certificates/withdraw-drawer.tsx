import type { WithdrawalGround } from "@ocop/backend/contract"
import { toast } from "@medusajs/ui"
import { certificateApi } from "../../lib/certificates/api"
import { WITHDRAWAL_GROUNDS, withdrawBody } from "../../lib/certificates/bodies"
import { todayInVietnam } from "../../lib/day"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { lifeWords } from "../../lib/words/certificate-life"
import { ActionDrawer } from "../forms/action-drawer"

interface WithdrawDrawerProps {
  certificateId: string
  stars: number | null
  /** The inspection that proposed it, with what it found. */
  inspection?: { id: string; ground: WithdrawalGround | null; concludedOn: string | null }
  onClose: () => void
}

/** Withdrawal by decision, on one of the six grounds of Điều 8.1. */
export function WithdrawDrawer({ certificateId, stars, inspection, onClose }: WithdrawDrawerProps) {
  const words = useWords(lifeWords)
  const today = todayInVietnam()
  return (
    <ActionDrawer
      title={words.act.withdraw.title}
      text={words.act.withdraw.text}
      confirm={words.act.withdraw.confirm}
      danger
      fields={[
        {
          name: "ground",
          label: words.ground,
          kind: "choice",
          required: true,
          initial: inspection?.ground ?? "",
          choices: WITHDRAWAL_GROUNDS.map((ground) => ({
            value: ground,
            label: words.withdrawalGround[ground],
          })),
        },
        {
          name: "statement",
          label: words.statement,
          kind: "area",
          hint: words.statementPublic,
          maxLength: 500,
        },
        {
          name: "concludedOn",
          label: words.concludedOn,
          kind: "day",
          required: true,
          hint: words.concludedHint,
          initial: inspection?.concludedOn ?? today,
        },
        {
          name: "decisionNumber",
          label: words.decisionNumber,
          kind: "line",
          required: true,
          maxLength: 80,
        },
        { name: "decidedOn", label: words.decidedOn, kind: "day", required: true, initial: today },
        { name: "withdrawnOn", label: words.withdrawnOn, kind: "day", hint: words.withdrawnHint },
        {
          name: "authorityLevel",
          label: words.decidedBy,
          kind: "choice",
          required: true,
          initial: stars === 5 ? "central" : "province",
          choices: [
            { value: "province", label: words.province },
            { value: "central", label: words.central },
          ],
        },
      ]}
      onSend={async (values) => {
        const answer = await certificateApi.withdraw(
          certificateId,
          withdrawBody(values, inspection?.id ?? null),
        )
        toast.info(words.withdrawnText(formatDay(answer.withdrawnOn)), {
          description: answer.late ? words.late(formatDay(answer.dueOn)) : undefined,
        })
      }}
      onClose={onClose}
    />
  )
}
