"use client"

import type { AddressMatch } from "@ocop/backend/contract"
import { useId, useState } from "react"
import { Icon } from "@/ui/icons"
import { ask } from "../api-client"

const SHORTEST_QUESTION = 2

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/**
 * For people who remember the ward and district of before: finds the present commune and lets them
 * confirm it. Nothing is filled in without that.
 */
export function OldAddress({ onConfirm }: { onConfirm: (match: AddressMatch) => void }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState("")
  const [matches, setMatches] = useState<AddressMatch[] | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  const search = async (): Promise<void> => {
    if (typed.trim().length < SHORTEST_QUESTION) {
      setSaid("Gõ tên xã, phường cũ, thêm huyện nếu nhớ.")
      return
    }
    const answer = await ask<AddressMatch[]>(
      `/api/addresses/search?${new URLSearchParams({ q: typed }).toString()}`,
    )
    if (!answer.ok) {
      setSaid(answer.fault.message)
      return
    }
    setMatches(answer.data)
    setSaid(answer.data.length === 0 ? `Không tìm thấy «${typed}». Thử gõ ít chữ hơn.` : null)
  }
  const confirm = (match: AddressMatch): void => {
    onConfirm(match)
    setOpen(false)
    setMatches(null)
    setTyped("")
  }

  if (!isOpen) {
    return (
      <p className="note old">
        <Icon name="place" />
        <span>
          Chỉ nhớ địa chỉ cũ?{" "}
          <button type="button" className="as-link" onClick={() => setOpen(true)}>
            Gõ tên phường và quận cũ
          </button>
          , chúng tôi đổi sang xã, phường mới giúp bạn.
        </span>
      </p>
    )
  }
  return (
    <div className="old-box" role="group" aria-label="Tìm theo địa chỉ cũ">
      <div className="field">
        <label htmlFor={id}>Xã, phường và huyện, quận cũ</label>
        <div className="row">
          <input
            id={id}
            className="inp"
            autoFocus
            value={typed}
            placeholder="Ví dụ: Kỳ Phú, Kỳ Anh"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") {
                event.preventDefault()
                void search()
              }
              if (event.key === "Escape") setOpen(false)
            }}
          />
          <button type="button" className="btn btn-2" onClick={() => void search()}>
            Tìm
          </button>
          <button type="button" className="btn btn-3" onClick={() => setOpen(false)}>
            Thôi
          </button>
        </div>
      </div>
      <p className="hint" role="status">
        {said ?? (matches === null ? "" : `${matches.length} nơi khớp. Chọn đúng nơi của bạn:`)}
      </p>
      <ul>
        {(matches ?? []).map((match) => (
          <li key={`${match.code} ${match.via ?? ""}`}>
            <button type="button" className="btn btn-2 btn-block" onClick={() => confirm(match)}>
              {match.via === null ? null : `${match.via} nay là `}
              {lower(match.name)}, {lower(match.provinceName)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
