import { pictureUrl } from "@/lib/words"

/**
 * A square picture of a product. Drawings are shown at any size; `first` marks the ones in view at
 * once, which are fetched early instead of lazily.
 */
export function Picture({
  name,
  alt = "",
  size = 400,
  first = false,
}: {
  name: string
  alt?: string
  size?: number
  first?: boolean
}) {
  return (
    <img
      src={pictureUrl(name)}
      alt={alt}
      width={size}
      height={size}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      decoding={first ? "sync" : "async"}
    />
  )
}

/** The part of a landscape drawing (1440×640) a page opens with: one crop for phones, one for wide screens. */
export function Landscape({ name, alt, first = false }: { name: string; alt: string; first?: boolean }) {
  return (
    <div className={`land land-${name}`}>
      <img
        src={pictureUrl(name)}
        alt={alt}
        width={1440}
        height={640}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : "auto"}
      />
    </div>
  )
}
