import { pointsOf } from "./chosen"
import type { SavedSheet } from "./saved-sheet"

/** Name of the field for the product's name; no criterion's code has a hyphen. */
export const NAME_FIELD = "ten-san-pham"

/**
 * The form itself holds what is chosen: its radio buttons come from the server and work before any
 * script runs. These functions read it and write it.
 */
export function readForm(form: HTMLFormElement): SavedSheet {
  const { [NAME_FIELD]: productName = "", ...chosen } = Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  )
  return { productName: productName.trim(), chosen }
}

export function fillForm(form: HTMLFormElement, { productName, chosen }: SavedSheet): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue
    if (field.type === "radio") field.checked = chosen[field.name] === field.value
    else if (field.name === NAME_FIELD) field.value = productName
  }
}

/** The radio buttons of one criterion, in the order of the sheet. */
export function optionsOf(form: HTMLFormElement, criterion: string): HTMLInputElement[] {
  return [...form.elements].filter(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === "radio" && field.name === criterion,
  )
}

/** The option of so many points; where cases have one each, that of the case chosen now. */
export function optionOf(
  form: HTMLFormElement,
  criterion: string,
  points: number,
): HTMLInputElement | undefined {
  const options = optionsOf(form, criterion)
  const caseOf = (option: HTMLInputElement | undefined): Element | null =>
    option?.closest('[role="group"]') ?? null
  const now = caseOf(options.find(({ checked }) => checked))
  const fitting = options.filter(({ value }) => pointsOf(value) === points)
  return fitting.find((option) => caseOf(option) === now) ?? fitting[0]
}
