import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { certificateApi } from "../../lib/certificates/api"
import { useAction } from "../../lib/form/use-action"
import { useRegisterPage } from "../../lib/register-queries"
import { useWords } from "../../lib/words/bilingual"
import { inspectionWords } from "../../lib/words/inspections"
import { SearchFilter } from "../filter-field"
import { FaultBanner } from "../forms/fault-banner"

export interface PickedProduct {
  /** Id of the registered product. */
  id: string
  name: string
}

interface ProductPickerProps {
  picked: readonly PickedProduct[]
  onPick: (picked: PickedProduct[]) => void
}

/** Products to inspect, found in the register by name, number or producer. */
export function ProductPicker({ picked, onPick }: ProductPickerProps) {
  const words = useWords(inspectionWords)
  const [q, setQ] = useState("")
  const found = useRegisterPage({ q, state: "effective", page_size: 8 })
  const add = useAction(async (certificateId: string, name: string) => {
    const { registeredProductId } = await certificateApi.life(certificateId)
    if (picked.some((each) => each.id === registeredProductId)) return
    onPick([...picked, { id: registeredProductId, name }])
  })
  return (
    <section className="flex flex-col gap-y-2">
      <Heading level="h3">{words.products}</Heading>
      <ul className="flex flex-col gap-y-1">
        {picked.map((product) => (
          <li key={product.id} className="flex items-center justify-between gap-x-2">
            <Text size="small">{product.name}</Text>
            <Button
              type="button"
              size="small"
              variant="transparent"
              onClick={() => onPick(picked.filter((each) => each.id !== product.id))}
            >
              {words.removeProduct(product.name)}
            </Button>
          </li>
        ))}
      </ul>
      <SearchFilter label={words.searchProduct} placeholder="" value={q} onChange={setQ} />
      <FaultBanner error={add.error} />
      {q === "" ? null : (
        <ul className="flex flex-col gap-y-1">
          {(found.data?.items ?? []).map((row) => (
            <li key={row.id} className="flex items-center justify-between gap-x-2">
              <Text size="small">{`${row.product}, ${row.producer}`}</Text>
              <Button
                type="button"
                size="small"
                variant="secondary"
                disabled={add.pending}
                onClick={() => void add.run(row.id, row.product)}
              >
                {words.addProduct(row.product)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
