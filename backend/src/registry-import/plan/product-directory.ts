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
  private readonly byProducer = new Map<ProducerRef, Map<string, ProductRef[]>>()
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
    const namesakes = this.byProducer.get(claim.producer)?.get(productKey(claim.name)) ?? []
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
    const names = this.byProducer.get(product.producer) ?? new Map<string, ProductRef[]>()
    this.byProducer.set(product.producer, names)
    const key = productKey(product.name)
    names.set(key, [...(names.get(key) ?? []), product])
    return product
  }
}
