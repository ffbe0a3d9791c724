import { toast } from "@medusajs/ui"
import { certificateApi } from "../../lib/certificates/api"
import { EXTENSION_GROUNDS, extendBody } from "../../lib/certificates/bodies"
import { todayInVietnam } from "../../lib/day"
import { text, type FormField } from "../../lib/form/form-fields"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { lifeWords } from "../../lib/words/certificate-life"
import { ActionDrawer } from "../forms/action-drawer"

interface ExtensionDrawerProps {
  certificateId: string
  /** Begin the extension of Điều 12.3, or end it without a new certificate. */
  act: "extend" | "extension_result"
  onClose: () => void
}

export function ExtensionDrawer({ certificateId, act, onClose }: ExtensionDrawerProps) {
  const words = useWords(lifeWords)
  const today = todayInVietnam()
  const statement: FormField = {
    name: "statement",
    label: words.statement,
    kind: "area",
    required: true,
    maxLength: 500,
  }
  const fields: FormField[] =
    act === "extend"
      ? [
          { name: "lodgedOn", label: words.lodgedOn, kind: "day", required: true, initial: today },
          {
            name: "ground",
            label: words.ground,
            kind: "choice",
            required: true,
            choices: EXTENSION_GROUNDS.map((ground) => ({
              value: ground,
              label: words.extensionGround[ground],
            })),
          },
          statement,
        ]
      : [
          { name: "decidedOn", label: words.decidedOn, kind: "day", required: true, initial: today },
          statement,
        ]
  return (
    <ActionDrawer
      title={words.act[act].title}
      text={words.act[act].text}
      confirm={words.act[act].confirm}
      fields={fields}
      onSend={async (values) => {
        if (act === "extension_result") {
          await certificateApi.endExtension(certificateId, {
            decidedOn: text(values.decidedOn),
            statement: text(values.statement),
          })
          return
        }
        const answer = await certificateApi.extend(certificateId, extendBody(values))
        toast.info(words.extendedText(formatDay(answer.effectiveUntil)))
      }}
      onClose={onClose}
    />
  )
}
