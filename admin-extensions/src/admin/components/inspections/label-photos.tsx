import type { InspectionDetail } from "@ocop/backend/contract"
import { Button, Heading, Text } from "@medusajs/ui"
import { useRef } from "react"
import { useAction } from "../../lib/form/use-action"
import { inspectionApi } from "../../lib/inspections/api"
import { uploadFile } from "../../lib/upload"
import { useWords } from "../../lib/words/bilingual"
import { inspectionWords } from "../../lib/words/inspections"
import { FaultBanner } from "../forms/fault-banner"

/** Photos of the label; a tablet's camera may be used for one. */
export function LabelPhotos({ inspection }: { inspection: InspectionDetail }) {
  const words = useWords(inspectionWords)
  const input = useRef<HTMLInputElement>(null)
  const add = useAction((file: File) =>
    uploadFile(
      inspectionApi.photosUrl(inspection.id, words.photoCaption),
      file,
      () => undefined,
      new AbortController().signal,
    ),
  )
  return (
    <section className="flex flex-col gap-y-2">
      <Heading level="h2">{words.photos}</Heading>
      {inspection.photos.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words.noPhotos}
        </Text>
      ) : (
        <ul className="grid grid-cols-3 gap-2">
          {inspection.photos.map((photo) => (
            <li key={photo.id}>
              <a href={photo.path} target="_blank" rel="noreferrer">
                <img
                  src={photo.path}
                  alt={photo.caption === "" ? words.photoCaption : photo.caption}
                  className="border-ui-border-base aspect-square w-full rounded-lg border object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      <FaultBanner error={add.error} />
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        isLoading={add.pending}
        disabled={add.pending}
        onClick={() => input.current?.click()}
      >
        {words.addPhoto}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-hidden="true"
        tabIndex={-1}
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ""
          if (file !== undefined) void add.run(file)
        }}
      />
    </section>
  )
}
