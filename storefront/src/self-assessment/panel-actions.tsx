"use client"

import { isEmpty } from "./saved-sheet"
import type { SheetInUse } from "./use-sheet"

/** Print, delete; and where the choices are kept. */
export function PanelActions({ inUse: { sheet, isKept, clear } }: { inUse: SheetInUse }) {
  return (
    <div className="sa-actions no-print">
      <div className="sa-buttons">
        <button type="button" className="btn btn-2" onClick={() => print()}>
          In phiếu
        </button>
        <button type="button" className="btn btn-3" disabled={isEmpty(sheet)} onClick={clear}>
          Xóa hết
        </button>
      </div>
      <p className="hint">
        {isKept
          ? "Lựa chọn chỉ lưu trên máy này. Đóng trang mở lại vẫn còn, cho đến khi bà con bấm xóa."
          : "Máy này không cho lưu: đóng trang là mất. Nên in phiếu trước khi đóng."}
      </p>
    </div>
  )
}
