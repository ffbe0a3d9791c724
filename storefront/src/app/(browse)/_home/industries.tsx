import type { Taxonomy } from "@ocop/backend/contract"
import { Picture } from "@/ui/picture"

const SEA = "canh-bien"

/** Drawing and short name per industry slug; an industry added later shows its full name and the weave. */
const FACES: Record<string, { picture: string; name: string }> = {
  "thuc-pham": { picture: "cudo", name: "Thực phẩm" },
  "do-uong": { picture: "che", name: "Đồ uống" },
  "duoc-lieu": { picture: "nhung", name: "Dược liệu" },
  "hang-thu-cong-my-nghe": { picture: "tre", name: "Thủ công mỹ nghệ" },
  "sinh-vat-canh": { picture: "canh", name: "Sinh vật cảnh" },
  "du-lich-cong-dong-sinh-thai": { picture: SEA, name: "Du lịch cộng đồng" },
}

export function Industries({ taxonomy }: { taxonomy: Taxonomy }) {
  return (
    <section className="sec gsec">
      <div className="wrap">
        <div className="sec-head">
          <h2 className="d2">Sáu nhóm sản phẩm OCOP</h2>
        </div>
        <ul className="gr">
          {taxonomy.industries.map((industry) => {
            const face = FACES[industry.slug] ?? { picture: "tre", name: industry.name }
            return (
              <li key={industry.slug}>
                <a href={`/san-pham?nganh=${industry.slug}`}>
                  <span className={face.picture === SEA ? "hexp is-sea" : "hexp"}>
                    <span>
                      <Picture name={face.picture} />
                    </span>
                  </span>
                  {face.name}
                </a>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
