import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATE_MODULE } from "../../modules/certificate"
import type CertificateModuleService from "../../modules/certificate/service"
import { recordOutboxEventStep } from "../catalogue/steps/record-outbox-event"

export interface NewExtension {
  certificateId: string
  /** Day the re-evaluation file was lodged, ISO. */
  lodgedOn: string
  ground: string
}

const recordExtensionsStep = createStep(
  "ocop-record-extensions",
  async (extensions: NewExtension[], { container }) => {
    const certificates = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    const before = await certificates.listCertificates(
      { id: extensions.map(({ certificateId }) => certificateId) },
      { select: ["id", "extension_lodged_on", "extension_ground"] },
    )
    const previous = before.map(({ id, extension_lodged_on, extension_ground }) => ({
      id,
      extension_lodged_on,
      extension_ground,
    }))
    await certificates.updateCertificates(
      extensions.map(({ certificateId, lodgedOn, ground }) => ({
        id: certificateId,
        extension_lodged_on: lodgedOn,
        extension_ground: ground,
      })),
    )
    const changes = await certificates.createCertificateChanges(
      extensions.map(({ certificateId, lodgedOn, ground }) => ({
        certificate_id: certificateId,
        reason: ground,
        before: null,
        after: { extension_lodged_on: lodgedOn, extension_ground: ground },
      })),
    )
    return new StepResponse(undefined, { previous, changeIds: changes.map(({ id }) => id) })
  },
  async (done, { container }) => {
    if (!done) return
    const certificates = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    await certificates.updateCertificates(done.previous)
    await certificates.deleteCertificateChanges(done.changeIds)
  },
)

/**
 * Notes that a re-evaluation was lodged in time and awaits its result, which keeps the certificate
 * in force at most 180 days past expiry (Điều 12.3, 26/2026/QĐ-TTg). Compensated.
 */
export const recordExtensionsWorkflow = createWorkflow(
  "ocop-record-extensions",
  (input: { extensions: NewExtension[] }) => {
    recordExtensionsStep(input.extensions)
    recordOutboxEventStep({
      name: "certificate.extended",
      tags: ["catalogue", "register", "statistics", "products", "producers", "communes"],
    })
  },
)
