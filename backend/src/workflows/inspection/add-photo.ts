import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { addPhoto, type NewPhoto } from "../../inspections/photos"

interface Input extends Omit<NewPhoto, "fileId"> {
  extension: string
  contentBase64: string
}

/** The file first: a row never names a file that is not there. Compensated by deleting it. */
const storePhotoStep = createStep(
  "ocop-store-inspection-photo",
  async ({ sha256, extension, mimeType, contentBase64 }: Input, { container }) => {
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `kiem-tra-${sha256.slice(0, 16)}.${extension}`,
      mimeType,
      content: contentBase64,
      access: "private",
    })
    return new StepResponse(file.id, file.id)
  },
  async (fileId, { container }) => {
    if (fileId !== undefined) await container.resolve(Modules.FILE).deleteFiles(fileId)
  },
)

const bindPhotoStep = createStep("ocop-bind-inspection-photo", async (photo: NewPhoto, { container }) => {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await db.transaction((tx) => addPhoto(tx, photo)))
})

/** Adds a private photo to an inspection; nothing is left of it when it is refused. */
export const addInspectionPhotoWorkflow = createWorkflow(
  "ocop-add-inspection-photo-workflow",
  (input: Input) => {
    const fileId = storePhotoStep(input)
    const photo = transform({ input, fileId }, ({ input: given, fileId: stored }): NewPhoto => {
      const { inspectionId, mimeType, bytes, sha256, caption, actorId } = given
      return { inspectionId, mimeType, bytes, sha256, caption, actorId, fileId: stored }
    })
    return new WorkflowResponse(bindPhotoStep(photo))
  },
)
