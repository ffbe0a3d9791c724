"use client"

import { useId, useRef, useState } from "react"
import { foldName } from "@/lib/format"
import { Icon } from "@/ui/icons"
import type { Choice } from "./form"

const MOST_SHOWN = 80

/** Choices in whose folded name every typed word begins a word; names that start with the first come first. */
export function matchChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = foldName(typed).split(" ").filter(Boolean)
  if (words.length === 0) return [...choices]
  const bare = (name: string): string => foldName(name).replace(/^(tinh|thanh pho|xa|phuong|dac khu) /, "")
  return choices
    .filter(({ name }) => words.every((word) => ` ${foldName(name)}`.includes(` ${word}`)))
    .sort(
      (a, b) =>
        Number(bare(b.name).startsWith(words[0] ?? "")) - Number(bare(a.name).startsWith(words[0] ?? "")),
    )
}

/**
 * One choice out of a long list, searched without diacritics. Keyboard and roles follow the WAI-ARIA
 * combobox pattern: arrows move, Enter takes, Escape closes and keeps what was chosen.
 */
export function Combobox({
  id,
  choices,
  value,
  placeholder,
  invalid,
  describedBy,
  disabled,
  onChoose,
  onLeave,
}: {
  id: string
  choices: readonly Choice[]
  value: Choice | null
  placeholder: string
  invalid: boolean
  describedBy: string | undefined
  disabled: boolean
  onChoose: (choice: Choice | null) => void
  onLeave: () => void
}) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const isOpen = typed !== null
  const found = isOpen ? matchChoices(choices, typed).slice(0, MOST_SHOWN) : []

  const open = (text: string): void => {
    setTyped(text)
    setActive(0)
  }
  const take = (choice: Choice | undefined): void => {
    setTyped(null)
    if (choice !== undefined) onChoose(choice)
  }
  const leave = (): void => {
    const only = typed ? found : []
    take(only.length === 1 ? only[0] : undefined)
    onLeave()
  }
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(found.length - 1, to))
    setActive(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" })
  }

  return (
    <div className="cb">
      <input
        ref={input}
        id={id}
        className={invalid ? "inp bad" : "inp"}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${active}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-required
        disabled={disabled}
        placeholder={value === null ? placeholder : value.name}
        value={typed ?? value?.name ?? ""}
        onChange={(event) => open(event.target.value)}
        onClick={() => {
          if (!isOpen) open("")
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault()
            if (isOpen) move(active + (event.key === "ArrowDown" ? 1 : -1))
            else open("")
          } else if (event.key === "Enter" && isOpen) {
            event.preventDefault()
            take(found[active])
          } else if (event.key === "Escape" && isOpen) {
            event.stopPropagation()
            setTyped(null)
          }
        }}
      />
      <span className="open" aria-hidden="true">
        <Icon name="next" small />
      </span>
      {isOpen ? (
        <ul id={listId} role="listbox" aria-label={placeholder}>
          {found.length === 0 ? <li className="none">Không có tên nào khớp «{typed}».</li> : null}
          {found.map((choice, index) => (
            <li
              key={choice.code}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault()
                take(choice)
              }}
            >
              {choice.name}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
