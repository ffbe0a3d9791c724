"use client"

export function PrintButton() {
  return (
    <button type="button" className="btn btn-2" onClick={() => print()}>
      In đơn hàng
    </button>
  )
}
