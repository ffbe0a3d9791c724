"use client"

import type { CartLine, LineProblem } from "@ocop/backend/contract"
import { formatVnd } from "@/lib/format"
import { Icon } from "@/ui/icons"
import { Picture } from "@/ui/picture"
import { basket } from "../basket-store"
import { QuantityStepper } from "../quantity-stepper"

function problemText(problem: LineProblem): string {
  switch (problem.code) {
    case "NOT_ON_SALE":
      return "Món này không bán nữa. Bỏ khỏi giỏ để đặt các món còn lại."
    case "OUT_OF_STOCK":
      return "Vừa hết hàng. Bỏ khỏi giỏ để đặt các món còn lại."
    case "NOT_ENOUGH":
      return `Chỉ còn ${problem.available}.`
  }
}

/** One thing in the basket: picture, pack, price, quantity, and what stands in its way. */
export function BasketLine({ line, onRemove }: { line: CartLine; onRemove: () => void }) {
  const name = line.handle === null ? line.title : <a href={`/san-pham/${line.handle}`}>{line.title}</a>
  const { problem } = line
  return (
    <li className="it">
      <div className="t">
        <Picture name={line.picture ?? "tre"} size={76} />
      </div>
      <div>
        <div className="nm">
          <b>{name}</b>
          <button type="button" className="off small" onClick={onRemove}>
            Bỏ<span className="sr"> {line.title}</span>
          </button>
        </div>
        <span className="small mut">
          {line.variantTitle ? `${line.variantTitle} · ` : ""}
          {formatVnd(line.unitPriceVnd)}
        </span>
        <div className="qr">
          <QuantityStepper
            value={line.quantity}
            min={1}
            max={Math.max(line.maxQuantity, 1)}
            label={line.title}
            onChange={(quantity) => basket().set(line.variantId, quantity)}
          />
          <span className="price">{formatVnd(line.totalVnd)}</span>
        </div>
        {problem !== null && line.quantity > problem.available ? (
          <p className="err">
            <Icon name="warning" small />
            <span>
              {problemText(problem)}{" "}
              {problem.code === "NOT_ENOUGH" ? (
                <button
                  type="button"
                  className="off small"
                  onClick={() => basket().set(line.variantId, problem.available)}
                >
                  Lấy {problem.available}
                </button>
              ) : null}
            </span>
          </p>
        ) : null}
      </div>
    </li>
  )
}
