import { XMark } from "@medusajs/icons"
import { Button, Drawer, IconButton, Text, toast } from "@medusajs/ui"
import { useId, useState, type FormEvent, type ReactNode } from "react"
import { errorSentence } from "../../lib/error-words"
import {
  fieldOfFault,
  initialValues,
  problemsOf,
  visibleFields,
  type FormField,
  type FormValues,
} from "../../lib/form/form-fields"
import { useAction } from "../../lib/form/use-action"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { formWords } from "../../lib/words/forms"
import { FaultBanner } from "./fault-banner"
import { FieldInput } from "./field-input"

export interface ActionDrawerProps {
  title: string
  /** What it leads to, so that pressing the button is a decision. */
  text: string
  confirm: string
  danger?: boolean
  fields: readonly FormField[]
  onSend: (values: FormValues) => Promise<unknown>
  onClose: () => void
  /** Above the fields: what matters most where it is no plain field. */
  lead?: ReactNode
  /** Below the fields, with the values typed so far. */
  children?: (values: FormValues) => ReactNode
}

/** The form of one act: mount it to open it. Closes itself when the act is done. */
export function ActionDrawer(props: ActionDrawerProps) {
  const { title, text, confirm, danger = false, fields, onSend, onClose, lead, children } = props
  const words = useWords(formWords)
  const common = useWords(commonWords)
  const formId = useId()
  const [values, setValues] = useState<FormValues>(() => initialValues(fields))
  const [isChecked, setChecked] = useState(false)
  const action = useAction(onSend)
  const shown = visibleFields(fields, values)
  const problems = isChecked ? problemsOf(fields, values) : []
  const refused = fieldOfFault(shown, action.error)
  const problemOf = (name: string): string | null => {
    const found = problems.find((problem) => problem.field === name)
    if (found !== undefined) return words.problem[found.kind]
    return refused === name ? errorSentence(action.error, common) : null
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (problemsOf(fields, values).length > 0) return
    const done = await action.run(values)
    if (done === null) return
    toast.success(words.done(title))
    onClose()
  }
  return (
    <Drawer open onOpenChange={(open) => (open || action.pending ? undefined : onClose())}>
      <Drawer.Content>
        {/* Not Drawer.Header: its close button has no name for screen readers. */}
        <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
          <div className="flex flex-col gap-y-1">
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.Description className="text-ui-fg-subtle txt-small text-pretty">
              {text}
            </Drawer.Description>
          </div>
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={common.close}
            disabled={action.pending}
            onClick={onClose}
          >
            <XMark aria-hidden="true" />
          </IconButton>
        </div>
        <Drawer.Body className="overflow-y-auto" tabIndex={0}>
          <form
            id={formId}
            noValidate
            onSubmit={(event) => void submit(event)}
            className="flex flex-col gap-y-4"
          >
            {lead}
            {shown.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                value={values[field.name] ?? ""}
                problem={problemOf(field.name)}
                onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
            {children?.(values)}
            {refused === null ? <FaultBanner error={action.error} /> : null}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="button" size="small" variant="secondary" disabled={action.pending} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            form={formId}
            size="small"
            variant={danger ? "danger" : "primary"}
            isLoading={action.pending}
            disabled={action.pending}
          >
            {confirm}
          </Button>
          <Text size="small" className="sr-only" aria-live="polite">
            {action.pending ? words.sending : ""}
          </Text>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
