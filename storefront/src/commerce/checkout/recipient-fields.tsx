"use client"

import { Note } from "@/ui/states"
import { Combobox } from "./combobox"
import { FieldFrame, faultId, hintId } from "./field"
import type { CheckoutForm, Choice, Faults, Field } from "./form"
import { OldAddress } from "./old-address"
import { localPart, parseMobile } from "./phone"
import { useAddresses } from "./use-addresses"

/** Who receives the order and where: telephone first, then name and the two-level address. */
export function RecipientFields({
  form,
  faults,
  change,
  leave,
}: {
  form: CheckoutForm
  faults: Faults
  change: (part: Partial<CheckoutForm>) => void
  leave: (field: Field) => void
}) {
  const { provinces, communes, failed } = useAddresses(form.province?.code ?? null)
  const chooseProvince = (province: Choice | null): void => {
    change(province?.code === form.province?.code ? { province } : { province, commune: null })
  }
  const describedBy = (field: Field, hint = false): string | undefined =>
    faults[field] !== undefined ? faultId(field) : hint ? hintId(field) : undefined

  return (
    <div className="fs">
      <FieldFrame
        id="phone"
        label="Số điện thoại"
        hint="Người giao hàng sẽ gọi số này. Gõ 0912… cũng được."
        fault={faults.phone}
      >
        <div className="tel">
          <span aria-hidden="true">+84</span>
          <input
            id="phone"
            className={faults.phone ? "inp num bad" : "inp num"}
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            required
            aria-invalid={faults.phone !== undefined}
            aria-describedby={describedBy("phone", true)}
            value={form.phone}
            onChange={(event) => change({ phone: event.target.value })}
            onBlur={() => {
              const e164 = parseMobile(form.phone)
              if (e164 !== null) change({ phone: localPart(e164) })
              leave("phone")
            }}
          />
        </div>
      </FieldFrame>
      <FieldFrame id="fullName" label="Họ và tên người nhận" fault={faults.fullName}>
        <input
          id="fullName"
          className={faults.fullName ? "inp bad" : "inp"}
          autoComplete="name"
          required
          aria-invalid={faults.fullName !== undefined}
          aria-describedby={describedBy("fullName")}
          value={form.fullName}
          onChange={(event) => change({ fullName: event.target.value })}
          onBlur={() => leave("fullName")}
        />
      </FieldFrame>
      {failed !== null ? <Note tone="err">{failed}</Note> : null}
      <div className="pair">
        <FieldFrame id="provinceCode" label="Tỉnh, thành phố" fault={faults.provinceCode}>
          <Combobox
            id="provinceCode"
            choices={provinces}
            value={form.province}
            placeholder="Chọn tỉnh, thành phố"
            invalid={faults.provinceCode !== undefined}
            describedBy={describedBy("provinceCode")}
            disabled={false}
            onChoose={chooseProvince}
            onLeave={() => leave("provinceCode")}
          />
        </FieldFrame>
        <FieldFrame
          id="communeCode"
          label="Xã, phường, đặc khu"
          fault={faults.communeCode}
          {...(form.province === null ? { hint: "Chọn tỉnh trước." } : {})}
        >
          <Combobox
            id="communeCode"
            choices={communes}
            value={form.commune}
            placeholder="Chọn xã, phường"
            invalid={faults.communeCode !== undefined}
            describedBy={describedBy("communeCode", form.province === null)}
            disabled={form.province === null}
            onChoose={(commune) => change({ commune })}
            onLeave={() => leave("communeCode")}
          />
        </FieldFrame>
      </div>
      <OldAddress
        onConfirm={(match) => {
          change({
            province: { code: match.provinceCode, name: match.provinceName },
            commune: { code: match.code, name: match.name },
          })
          document.getElementById("addressLine")?.focus()
        }}
      />
      <FieldFrame id="addressLine" label="Số nhà, đường, thôn, tổ dân phố" fault={faults.addressLine}>
        <input
          id="addressLine"
          className={faults.addressLine ? "inp bad" : "inp"}
          autoComplete="street-address"
          required
          placeholder="Ví dụ: Thôn 3, cạnh trường mầm non"
          aria-invalid={faults.addressLine !== undefined}
          aria-describedby={describedBy("addressLine")}
          value={form.addressLine}
          onChange={(event) => change({ addressLine: event.target.value })}
          onBlur={() => leave("addressLine")}
        />
      </FieldFrame>
      <FieldFrame id="note" label="Lời nhắn cho cơ sở" optional fault={faults.note}>
        <textarea
          id="note"
          className={faults.note ? "inp bad" : "inp"}
          rows={2}
          aria-invalid={faults.note !== undefined}
          aria-describedby={describedBy("note")}
          value={form.note}
          onChange={(event) => change({ note: event.target.value })}
          onBlur={() => leave("note")}
        />
      </FieldFrame>
    </div>
  )
}
