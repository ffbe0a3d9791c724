import type { CertificateLife } from "@ocop/backend/contract"
import { toast } from "@medusajs/ui"
import { certificateApi } from "../../lib/certificates/api"
import { issueBody } from "../../lib/certificates/bodies"
import { todayInVietnam } from "../../lib/day"
import { useWords } from "../../lib/words/bilingual"
import { lifeWords } from "../../lib/words/certificate-life"
import { terms } from "../../lib/words/terms"
import { ActionDrawer } from "../forms/action-drawer"

interface IssueDrawerProps {
  life: CertificateLife
  onClose: () => void
}

/** A recognition decided elsewhere, typed in from its decision; supersedes the present certificate. */
export function IssueDrawer({ life, onClose }: IssueDrawerProps) {
  const words = useWords(lifeWords)
  const term = useWords(terms)
  return (
    <ActionDrawer
      title={words.issue.title}
      text={words.issue.text}
      confirm={words.issue.confirm}
      fields={[
        {
          name: "kind",
          label: words.kind,
          kind: "choice",
          required: true,
          initial: "re_evaluation",
          choices: (["re_evaluation", "upgrade", "new"] as const).map((kind) => ({
            value: kind,
            label: term.certificateKind[kind],
          })),
        },
        {
          name: "stars",
          label: words.stars,
          kind: "choice",
          required: true,
          choices: [3, 4, 5].map((count) => ({ value: String(count), label: term.stars(count) })),
        },
        { name: "pointsX100", label: words.points, kind: "number" },
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
          name: "authorityLevel",
          label: words.authorityLevel,
          kind: "choice",
          required: true,
          initial: "province",
          choices: [
            { value: "district", label: words.district },
            { value: "province", label: words.province },
            { value: "central", label: words.central },
          ],
        },
        { name: "authorityName", label: words.authority, kind: "line", required: true, maxLength: 200 },
        { name: "number", label: words.number, kind: "line", hint: words.numberHint, maxLength: 80 },
      ]}
      onSend={async (values) => {
        const issued = await certificateApi.issue(issueBody(values, life))
        toast.info(words.issuedText(issued.number))
      }}
      onClose={onClose}
    />
  )
}
