"use client"

import { useEffect, useRef, useState } from "react"
import { splitAtMatch } from "@/lib/highlight"
import { EmptyState } from "@/ui/states"
import { findSets, type IndustrySets, type SetEntry } from "./find-sets"

/** All product sets under their industries, narrowed by what is typed; without script the whole list. */
export function SetFinder({ industries }: { industries: IndustrySets[] }) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState("")
  // Typed before this script ran, or put back by the browser on «back».
  useEffect(() => setTyped(input.current?.value ?? ""), [])
  const found = findSets(industries, typed)
  const count = found.reduce((sum, { sets }) => sum + sets.length, 0)
  return (
    <>
      <form
        className="sa-find"
        role="search"
        aria-label="Tìm bộ sản phẩm"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="field">
          <label htmlFor="tim-bo">Sản phẩm của bà con là gì</label>
          <input
            ref={input}
            id="tim-bo"
            className="inp"
            type="search"
            maxLength={80}
            autoComplete="off"
            enterKeyHint="search"
            placeholder="Ví dụ: nước mắm, cu đơ, mật ong"
            aria-describedby="tim-bo-kq"
            onChange={(event) => setTyped(event.target.value)}
          />
          <p className="hint" id="tim-bo-kq" role="status">
            {typed.trim() === "" ? "Gõ có dấu hay không dấu đều được." : `Có ${count} bộ sản phẩm khớp.`}
          </p>
        </div>
      </form>
      {count === 0 ? (
        <EmptyState title="Chưa thấy bộ nào khớp">
          Thử một từ ngắn hơn, hoặc xóa ô tìm để chọn theo ngành. Chưa chắc sản phẩm thuộc bộ nào thì hỏi cán
          bộ xã, phường.
        </EmptyState>
      ) : null}
      {found.map(({ code, name, sets }) => (
        <section key={code} className="sa-industry" aria-labelledby={`nganh-${code}`}>
          <h2 className="d3" id={`nganh-${code}`}>
            {name}
          </h2>
          <ul className="sa-sets">
            {sets.map((set) => (
              <SetRow key={set.no} set={set} typed={typed} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function SetRow({ set: { no, name, group, examples, path }, typed }: { set: SetEntry; typed: string }) {
  return (
    <li>
      <a href={path}>
        <b>
          <Marked text={name} typed={typed} />
        </b>
        <span className="small mut">
          Bộ {no}
          {group === "" ? null : <> · {group}</>}
        </span>
        {examples === "" ? null : (
          <span className="small">
            Ví dụ: <Marked text={examples} typed={typed} />
          </span>
        )}
      </a>
    </li>
  )
}

/** Underlines what was typed, with or without diacritics. */
function Marked({ text, typed }: { text: string; typed: string }) {
  const { before, hit, after } = splitAtMatch(text, typed)
  return (
    <>
      {before}
      {hit === "" ? null : <mark>{hit}</mark>}
      {after}
    </>
  )
}
