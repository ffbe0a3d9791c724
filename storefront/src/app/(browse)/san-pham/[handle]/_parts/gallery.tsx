import type { ProductDetail } from "@ocop/backend/contract"
import { Picture } from "@/ui/picture"
import { StarChip } from "@/ui/star-chip"

const MOST_SMALL_PICTURES = 4

/** The main picture with the rank in its corner; further pictures, if any, below it. */
export function Gallery({ detail: { item, pictures } }: { detail: ProductDetail }) {
  const others = pictures.filter((picture) => picture !== item.picture).slice(0, MOST_SMALL_PICTURES)
  return (
    <div className="gal">
      <div className="main">
        <Picture name={item.picture} alt={`Hình vẽ minh họa: ${item.title}`} size={640} first />
        <StarChip seal={item.seal} />
      </div>
      {others.length > 0 ? (
        <div className="th">
          {others.map((picture, index) => (
            <Picture key={picture} name={picture} alt={`${item.title}, hình ${index + 2}`} size={150} />
          ))}
        </div>
      ) : null}
    </div>
  )
}
