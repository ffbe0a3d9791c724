import type { ProductIdentity } from "../../modules/certificate/queries/product-identities"
import { productKey } from "./identity-keys"
import type { ProducerRef } from "./producer-directory"

/** A product of the register or of this file. `ordinal` numbers the products a file touches. */
export interface ProductRef {
  known: ProductIdentity | null
  registryCode: string | null
  producer: ProducerRef
  name: string
  ordinal: number | null
}

export interface ProductClaim {
  registryCode: string | null
  name: string
  producer: ProducerRef
}

/**
 * Recognises products: by registry code, else by producer and folded name. Rows with a code are to
 * be resolved before rows without.
 */
export class ProductDirectory {
  private readonly byCode = new Map<string, ProductRef>()
  /** One product almost always; a list only where namesakes differ by code. */
  private readonly byName = new Map<string, ProductRef | ProductRef[]>()
  private readonly producerNumbers = new Map<ProducerRef, number>()
  private readonly touched: ProductRef[] = []

  constructor(known: readonly ProductIdentity[], producerById: ReadonlyMap<string, ProducerRef>) {
    for (const identity of known) {
      const producer = producerById.get(identity.producerId)
      if (producer === undefined) continue
      const { registryCode, name } = identity
      this.add({ known: identity, registryCode, producer, name, ordinal: null })
    }
  }

  get size(): number {
    return this.touched.length
  }

  at(ordinal: number): ProductRef {
    const product = this.touched[ordinal]
    if (product === undefined) throw new RangeError(`no product ${ordinal} in this import`)
    return product
  }

  /** The product a row means; "ambiguous" when namesakes of one producer differ by code. */
  resolve(claim: ProductClaim): ProductRef | "ambiguous" {
    const found = this.find(claim)
    if (found === "ambiguous") return found
    if (found.ordinal === null) {
      found.ordinal = this.touched.length
      this.touched.push(found)
    }
    return found
  }

  private find(claim: ProductClaim): ProductRef | "ambiguous" {
    const namesakes = [this.byName.get(this.nameKey(claim)) ?? []].flat()
    if (claim.registryCode === null) {
      const [only, second] = namesakes
      if (second !== undefined) return "ambiguous"
      return only ?? this.create(claim)
    }
    const coded = this.byCode.get(claim.registryCode)
    if (coded !== undefined) return coded
    const uncoded = namesakes.find(({ registryCode }) => registryCode === null)
    if (uncoded === undefined) return this.create(claim)
    uncoded.registryCode = claim.registryCode
    this.byCode.set(claim.registryCode, uncoded)
    return uncoded
  }

  private create({ registryCode, name, producer }: ProductClaim): ProductRef {
    return this.add({ known: null, registryCode, producer, name, ordinal: null })
  }

  private add(product: ProductRef): ProductRef {
    if (product.registryCode !== null) this.byCode.set(product.registryCode, product)
    const key = this.nameKey(product)
    const namesake = this.byName.get(key)
    this.byName.set(key, namesake === undefined ? product : [namesake, product].flat())
    return product
  }

  private nameKey({ producer, name }: Pick<ProductClaim, "producer" | "name">): string {
    const number = this.producerNumbers.get(producer) ?? this.producerNumbers.size
    this.producerNumbers.set(producer, number)
    return `${number}|${productKey(name)}`
  }
}
