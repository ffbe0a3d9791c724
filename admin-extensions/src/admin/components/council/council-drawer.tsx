import type { Council } from "@ocop/backend/contract"
import { useState } from "react"
import { councilApi } from "../../lib/council/api"
import { councilBody, rowsOf, type MemberRow } from "../../lib/council/bodies"
import { todayInVietnam } from "../../lib/day"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { ActionDrawer } from "../forms/action-drawer"
import { MemberRows } from "./member-rows"

interface CouncilDrawerProps {
  /** null = a new one. */
  council: Council | null
  onClose: () => void
}

/** A council as its decision has it, with the whole list of members. */
export function CouncilDrawer({ council, onClose }: CouncilDrawerProps) {
  const words = useWords(councilWords)
  const [rows, setRows] = useState<MemberRow[]>(() => rowsOf(council))
  const today = todayInVietnam()
  return (
    <ActionDrawer
      title={council === null ? words.newCouncil : words.editCouncil}
      text={words.councilText}
      confirm={words.save}
      fields={[
        {
          name: "name",
          label: words.name,
          kind: "line",
          required: true,
          maxLength: 200,
          initial: council?.name ?? "",
        },
        {
          name: "decisionNumber",
          label: words.decisionNumber,
          kind: "line",
          required: true,
          maxLength: 60,
          initial: council?.decisionNumber ?? "",
        },
        {
          name: "decidedOn",
          label: words.decidedOn,
          kind: "day",
          required: true,
          initial: council?.decidedOn ?? today,
        },
        {
          name: "validFrom",
          label: words.validFrom,
          kind: "day",
          required: true,
          initial: council?.validFrom ?? today,
        },
        { name: "validTo", label: words.validTo, kind: "day", initial: council?.validTo ?? "" },
      ]}
      onSend={(values) => {
        const body = councilBody(values, rows, council)
        return council === null ? councilApi.create(body) : councilApi.change(council.id, body)
      }}
      onClose={onClose}
    >
      {() => <MemberRows rows={rows} onRows={setRows} />}
    </ActionDrawer>
  )
}
