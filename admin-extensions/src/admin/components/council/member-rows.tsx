import { Button, Heading } from "@medusajs/ui"
import { COUNCIL_ROLES, emptyRow, type MemberRow } from "../../lib/council/bodies"
import { useUsers } from "../../lib/users"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { FieldInput } from "../forms/field-input"

interface MemberRowsProps {
  rows: readonly MemberRow[]
  onRows: (rows: MemberRow[]) => void
}

/** The people of a council, each with the account they score with. */
export function MemberRows({ rows, onRows }: MemberRowsProps) {
  const words = useWords(councilWords)
  const users = useUsers()
  const change = (index: number, part: Partial<MemberRow>) =>
    onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <section className="flex flex-col gap-y-4">
      <Heading level="h3">{words.members}</Heading>
      {rows.map((row, index) => (
        <fieldset key={index} className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-3">
          <legend className="txt-compact-small-plus px-1">{words.member(index + 1)}</legend>
          <FieldInput
            field={{
              name: "userId",
              label: words.account,
              kind: "choice",
              required: true,
              choices: users.data ?? [],
            }}
            value={row.userId}
            problem={null}
            onChange={(userId) => change(index, { userId })}
          />
          <FieldInput
            field={{ name: "fullName", label: words.fullName, kind: "line", required: true, maxLength: 200 }}
            value={row.fullName}
            problem={null}
            onChange={(fullName) => change(index, { fullName })}
          />
          <FieldInput
            field={{ name: "position", label: words.position, kind: "line", maxLength: 200 }}
            value={row.position}
            problem={null}
            onChange={(position) => change(index, { position })}
          />
          <FieldInput
            field={{
              name: "organisation",
              label: words.organisation,
              kind: "line",
              required: true,
              maxLength: 200,
            }}
            value={row.organisation}
            problem={null}
            onChange={(organisation) => change(index, { organisation })}
          />
          <FieldInput
            field={{
              name: "role",
              label: words.roleLabel,
              kind: "choice",
              required: true,
              choices: COUNCIL_ROLES.map((role) => ({ value: role, label: words.role[role] })),
            }}
            value={row.role}
            problem={null}
            onChange={(role) =>
              change(index, { role: COUNCIL_ROLES.find((each) => each === role) ?? "member" })
            }
          />
          <Button
            type="button"
            size="small"
            variant="transparent"
            disabled={rows.length === 1}
            onClick={() => onRows(rows.filter((_, at) => at !== index))}
          >
            {words.removeMember(row.fullName === "" ? words.member(index + 1).toLowerCase() : row.fullName)}
          </Button>
        </fieldset>
      ))}
      <Button type="button" size="small" variant="secondary" onClick={() => onRows([...rows, emptyRow()])}>
        {words.addMember}
      </Button>
    </section>
  )
}
