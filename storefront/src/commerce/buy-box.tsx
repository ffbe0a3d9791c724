"use client"

import type { ProductDetail } from "@ocop/backend/contract"
import { useState } from "react"
import { formatVnd } from "@/lib/format"
import { Icon } from "@/ui/icons"
import { MOST_PIECES } from "./basket-queue"
import { basket, useBasket } from "./basket-store"
import { QuantityStepper } from "./quantity-stepper"
import "./buy-box.css"

type Variant = ProductDetail["variants"][number]

function mostOf(variant: Variant): number {
  return variant.allowBackorder ? MOST_PIECES : Math.min(MOST_PIECES, variant.stockQuantity)
}

/** Choice of pack, quantity and the two ways to buy. Stock and price are checked again at the basket. */
export function BuyBox({
  variants,
  title,
}: {
  variants: ProductDetail["variants"]
  handle: string
  title: string
  picture: string
}) {
  const onSale = variants.filter((variant) => variant.priceVnd !== null)
  const [chosenId, choose] = useState((onSale.find((variant) => mostOf(variant) > 0) ?? onSale[0])?.id)
  const [quantity, setQuantity] = useState(1)
  const [added, setAdded] = useState(0)
  const { message } = useBasket()
  const variant = onSale.find(({ id }) => id === chosenId)
  if (variant === undefined || variant.priceVnd === null) return null
  const most = mostOf(variant)
  const pieces = Math.min(quantity, Math.max(1, most))

  const add = (): void => {
    basket().add(variant.id, pieces, most)
    setAdded((count) => count + pieces)
  }
  const buyNow = (): void => {
    if (basket().quantityOf(variant.id) === 0) basket().set(variant.id, pieces)
    void basket()
      .settled()
      .then(() => {
        if (basket().snapshot.message === null) location.assign("/dat-hang")
      })
  }

  return (
    <div className="buybox">
      <p className="p">
        {formatVnd(variant.priceVnd)} <span className="unit">/ {variant.title}</span>
      </p>
      {onSale.length > 1 ? (
        <fieldset>
          <legend className="small">Quy cách</legend>
          <div className="opt">
            {onSale.map((option) => (
              <label key={option.id}>
                <input
                  type="radio"
                  name="quy-cach"
                  checked={option.id === variant.id}
                  onChange={() => choose(option.id)}
                />
                {option.title} <span className="unit">{formatVnd(option.priceVnd ?? 0)}</span>
                {mostOf(option) <= 0 ? <span className="unit"> · hết hàng</span> : null}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      {most <= 0 ? (
        <button type="button" className="btn btn-lg btn-2 btn-block" disabled>
          Hết hàng
        </button>
      ) : (
        <>
          <div className="buy">
            <QuantityStepper value={pieces} min={1} max={most} label={title} onChange={setQuantity} />
            <button type="button" className="btn btn-lg btn-2" onClick={add}>
              Thêm vào giỏ
            </button>
            <button type="button" className="btn btn-lg btn-1" onClick={buyNow}>
              Mua ngay
            </button>
          </div>
          <div className="sticky">
            <div className="sum-now">
              <span className="price">{formatVnd(variant.priceVnd * pieces)}</span>
              <span className="unit">
                {pieces} × {variant.title}
              </span>
            </div>
            <button type="button" className="btn btn-2" aria-label="Thêm vào giỏ" onClick={add}>
              <Icon name="basket" />
            </button>
            <button type="button" className="btn btn-lg btn-1" onClick={buyNow}>
              Mua ngay
            </button>
          </div>
        </>
      )}
      <p className="said" role="status">
        {message !== null ? (
          <span className="err">
            <Icon name="warning" small />
            {message}
          </span>
        ) : added > 0 ? (
          <span className="ok">
            <Icon name="check" small />
            Đã thêm {added} vào giỏ. <a href="/gio-hang">Xem giỏ hàng</a>
          </span>
        ) : null}
      </p>
    </div>
  )
}
