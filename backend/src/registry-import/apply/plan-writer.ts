import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fold } from "../../lib/fold"
import { today } from "../../lib/local-day"
import { appendCertificateHistory } from "../../modules/certificate/writers/certificate-history"
import {
  insertCertificateChanges,
  insertCertificates,
  updateCertificates,
} from "../../modules/certificate/writers/certificates"
import {
  insertRegisteredProducts,
  updateRegisteredProducts,
  type RegisteredProductFields,
} from "../../modules/certificate/writers/registered-products"
import { insertStarEvents, type StarEventRow } from "../../modules/rating/writers/star-events"
import { insertSlugAliases, loadSlugAliases } from "../../modules/slug/writers/slug-aliases"
import type { CertificateTarget } from "../plan/certificate-target"
import { contentChanged, ratingChanged } from "../plan/differences"
import { identityKey, type ProductPlan } from "../plan/product-plan"
import type { ProductSetIndex } from "../values/product-set"
import { insertMedusaProducts, loadProductHandles, renameMedusaProducts } from "./medusa-products"
import { SlugPool } from "./slug-pool"
import { drawVerificationCodes } from "./verification-codes"
import type { WriteContext } from "./write-producers"

const REASON = {
  create: "Nhập sổ",
  update: "Nhập sổ: sửa theo tệp",
  chain: "Nhập sổ: nối lại chuỗi giấy chứng nhận",
}

/** Writes planned products, batch by batch, in the import's transaction. */
export class PlanWriter {
  private constructor(
    private readonly tx: Knex,
    private readonly context: WriteContext,
    private readonly sets: ProductSetIndex,
    private readonly handles: SlugPool,
  ) {}

  static async open(tx: Knex, context: WriteContext, sets: ProductSetIndex): Promise<PlanWriter> {
    const taken = [...(await loadProductHandles(tx)), ...(await loadSlugAliases(tx, "product"))]
    return new PlanWriter(tx, context, sets, new SlugPool(taken))
  }

  async write(plans: readonly ProductPlan[]): Promise<void> {
    const idOf = await this.writeProducts(plans)
    const all = plans.flatMap((plan) => {
      const registeredProductId = idOf.get(plan) ?? ""
      return plan.targets.map((target) => ({ target, registeredProductId }))
    })
    await this.writeCertificates(all)
    await insertStarEvents(
      this.tx,
      all
        .filter(({ target }) => target.row !== null && ratingChanged(target))
        .map(({ target, registeredProductId }) => this.starEvent(target, registeredProductId)),
    )
  }

  private async writeProducts(plans: readonly ProductPlan[]): Promise<Map<ProductPlan, string>> {
    const idOf = new Map<ProductPlan, string>()
    const fresh: (RegisteredProductFields & { product_id: string; handle: string })[] = []
    const changed: ProductPlan[] = []
    for (const plan of plans) {
      const { known } = plan.product
      const id = known?.id ?? generateEntityId(undefined, "regp")
      idOf.set(plan, id)
      if (known === null) {
        const handle = this.handles.take(plan.name, this.context.communeNameOf(plan.unitId))
        fresh.push({ ...this.fields(plan, id), product_id: generateEntityId(undefined, "prod"), handle })
      } else if (plan.productChanged) changed.push(plan)
    }
    const { importId, sample } = this.context
    await insertMedusaProducts(
      this.tx,
      fresh.map(({ product_id, handle, name, registry_code }) => ({
        id: product_id,
        title: name,
        handle,
        external_id: registry_code,
      })),
    )
    await insertRegisteredProducts(
      this.tx,
      fresh.map(({ handle: _handle, ...row }) => ({ ...row, sample, import_id: importId })),
    )
    await insertSlugAliases(
      this.tx,
      "product",
      fresh.map(({ handle, product_id }) => ({ slug: handle, targetId: product_id })),
    )
    await this.correctProducts(changed, idOf)
    return idOf
  }

  private async correctProducts(
    plans: readonly ProductPlan[],
    idOf: Map<ProductPlan, string>,
  ): Promise<void> {
    await updateRegisteredProducts(
      this.tx,
      plans.map((plan) => this.fields(plan, idOf.get(plan) ?? "")),
    )
    await renameMedusaProducts(
      this.tx,
      plans.flatMap(({ product, name }) => {
        const { known, registryCode } = product
        if (known === null) return []
        return [{ id: known.productId, oldTitle: known.name, title: name, externalId: registryCode }]
      }),
    )
  }

  private fields(
    { product, name, producer, setNo, unitId }: ProductPlan,
    id: string,
  ): RegisteredProductFields {
    return {
      id,
      registry_code: product.registryCode,
      identity_key: identityKey(producer, name),
      name,
      folded_name: fold(name),
      producer_id: producer.id ?? "",
      set_no: setNo,
      product_set_id: setNo === null ? null : this.sets.idOf(setNo),
      unit_id: unitId,
    }
  }

  private async writeCertificates(
    all: readonly { target: CertificateTarget; registeredProductId: string }[],
  ): Promise<void> {
    const { importId, sample, actorId } = this.context
    const written = all.filter(({ target }) => contentChanged(target))
    const fresh = written.filter(({ target }) => target.before === null)
    const codes = await drawVerificationCodes(this.tx, fresh.length)
    await insertCertificates(
      this.tx,
      fresh.map(({ target, registeredProductId }, place) => ({
        id: target.id,
        registeredProductId,
        verificationCode: codes[place] ?? "",
        content: target.content,
        sample,
        importId,
      })),
    )
    await updateCertificates(
      this.tx,
      written.filter(({ target }) => target.before !== null).map(({ target }) => target),
    )
    await insertCertificateChanges(
      this.tx,
      written.map(({ target: { id, before, content, row } }) => ({
        certificateId: id,
        before: before?.record ?? null,
        after: content,
        reason: before === null ? REASON.create : row === null ? REASON.chain : REASON.update,
        importId,
        actorId,
      })),
    )
    await this.appendHistory(fresh, "issued")
    await this.appendHistory(
      written.filter(({ target }) => target.before !== null),
      "corrected",
    )
  }

  private async appendHistory(
    written: readonly { target: CertificateTarget }[],
    kind: "issued" | "corrected",
  ): Promise<void> {
    const { importId, actorId } = this.context
    await appendCertificateHistory(this.tx, {
      certificateIds: written.map(({ target }) => target.id),
      kind,
      occurredOn: today(),
      actorId,
      facts: { importId },
    })
  }

  private starEvent({ id, content, rating }: CertificateTarget, registeredProductId: string): StarEventRow {
    return {
      id: generateEntityId(undefined, "star"),
      registered_product_id: registeredProductId,
      certificate_id: id,
      ruleset_code: content.rulesetCode,
      set_no: rating.setNo,
      points_x100: rating.pointsX100,
      stars: content.stars,
      kind: content.kind,
      decision_number: content.decisionNumber,
      decided_on: content.decidedOn,
      authority_level: content.authorityLevel,
      corrects_id: rating.eventId,
      import_id: this.context.importId,
    }
  }
}
