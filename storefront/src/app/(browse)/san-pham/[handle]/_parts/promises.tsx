import { Icon } from "@/ui/icons"

/** What a buyer asks before ordering: where it comes from, how to pay, what if it arrives broken. */
export function Promises({ communeName, onSale }: { communeName: string | null; onSale: boolean }) {
  if (!onSale) return null
  return (
    <ul className="ship">
      <li>
        <Icon name="truck" />
        <span>{communeName ? `Gửi từ ${communeName}. ` : ""}Nội tỉnh 1–2 ngày, ngoài tỉnh 2–4 ngày.</span>
      </li>
      <li>
        <Icon name="cash" />
        <span>Trả tiền khi nhận hàng.</span>
      </li>
      <li>
        <Icon name="returns" />
        <span>
          Hàng vỡ, hỏng khi nhận: gửi ảnh trong 24 giờ để được đổi.{" "}
          <a href="/giao-hang-doi-tra">Cách đổi trả</a>
        </span>
      </li>
    </ul>
  )
}
