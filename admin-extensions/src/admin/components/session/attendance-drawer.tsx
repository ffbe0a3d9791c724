import type { SessionDetails } from "@ocop/backend/contract"
import { councilApi } from "../../lib/council/api"
import type { FormField, FormValues } from "../../lib/form/form-fields"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { sessionWords } from "../../lib/words/session"
import { ActionDrawer } from "../forms/action-drawer"

interface AttendanceDrawerProps {
  session: SessionDetails
  onClose: () => void
}

/** Who is here: opens a planned session, or changes who is present in one that is held. */
export function AttendanceDrawer({ session, onClose }: AttendanceDrawerProps) {
  const words = useWords(sessionWords)
  const council = useWords(councilWords)
  const isOpening = session.state === "planned"
  const fields: FormField[] = session.members.map((member) => ({
    name: member.id,
    label: `${member.fullName}, ${council.role[member.role].toLowerCase()}`,
    kind: "check",
    initial: isOpening || member.present ? "yes" : "",
  }))
  const send = async (values: FormValues) => {
    const isPresent = (id: string) => values[id] === "yes"
    if (isOpening) {
      await councilApi.open(session.id, session.members.map((member) => member.id).filter(isPresent))
      return
    }
    for (const member of session.members) {
      if (member.present !== isPresent(member.id)) {
        await councilApi.attend(session.id, member.id, isPresent(member.id))
      }
    }
  }
  return (
    <ActionDrawer
      title={isOpening ? words.open.title : words.attendance}
      text={isOpening ? words.open.text : words.presentNow}
      confirm={isOpening ? words.open.confirm : council.save}
      fields={fields}
      onSend={send}
      onClose={onClose}
    />
  )
}
