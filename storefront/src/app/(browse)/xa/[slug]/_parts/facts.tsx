import type { CommuneDetail } from "@ocop/backend/contract"
import { formatCount, formatDay } from "@/lib/format"
import { NTM_LEVEL_NAMES } from "@/lib/words"
import { TERRAINS, terrainOf } from "@/lib/terrain"
import { NtmBadge } from "@/ui/ntm-badge"
import { Note } from "@/ui/states"

/** «Xã Kỳ Anh» → «xã Kỳ Anh»: the title of a unit inside a sentence. */
const withinSentence = (fullName: string): string =>
  fullName.charAt(0).toLocaleLowerCase("vi") + fullName.slice(1)

/** «Nơi đây trước là xã A, xã B (một phần)…»: what the present unit was put together from, in one sentence. */
export function formerNamesLine({ formerUnits, commune }: CommuneDetail): string {
  const present = commune.fullName.toLocaleLowerCase("vi")
  const latest = formerUnits.filter(({ validTo }) => validTo !== null)
  const names = [
    ...new Set(
      latest.map(({ fullName, extent }) =>
        extent === "part" ? `${withinSentence(fullName)} (một phần)` : withinSentence(fullName),
      ),
    ),
  ]
  if (names.length === 0) return `${commune.fullName}, tỉnh Hà Tĩnh.`
  const district = commune.formerDistrict ? `, ${withinSentence(commune.formerDistrict)} cũ` : ""
  if (names.length === 1 && names[0]?.toLocaleLowerCase("vi") === present) return `Giữ tên cũ${district}.`
  const shown = names.slice(0, 5)
  const more = names.length > shown.length ? ` và ${names.length - shown.length} đơn vị khác` : ""
  return `Nơi đây trước là ${shown.join(", ")}${more}${district}.`
}

/** The four facts under the opener. Wards show no NTM level: it is recognised for communes. */
export function CommuneFacts({ detail: { commune } }: { detail: CommuneDetail }) {
  const land = TERRAINS.find(({ terrain }) => terrain === terrainOf(commune.slug))
  return (
    <dl className="facts">
      <div>
        <dt>{commune.kind === "ward" ? "Loại đơn vị" : "Nông thôn mới"}</dt>
        <dd>
          {commune.kind === "ward" ? (
            "Phường"
          ) : commune.ntmLevel ? (
            <NtmBadge level={commune.ntmLevel} />
          ) : (
            "Chưa có dữ liệu công nhận"
          )}
        </dd>
      </div>
      <div>
        <dt>Sản phẩm còn sao</dt>
        <dd>
          {commune.validProductCount} trong {commune.productCount} đã công nhận
        </dd>
      </div>
      <div>
        <dt>Diện tích, dân số</dt>
        <dd>
          {commune.areaKm2 === null ? "Chưa rõ" : `${commune.areaKm2.toLocaleString("vi-VN")} km²`}
          {commune.population === null ? "" : `, ${formatCount(commune.population)} người`}
        </dd>
      </div>
      <div>
        <dt>Vùng</dt>
        <dd>{land?.name ?? "Chưa rõ"}</dd>
      </div>
    </dl>
  )
}

export function FormerNames({ detail: { formerUnits, commune } }: { detail: CommuneDetail }) {
  return (
    <div>
      <h2 className="d3">Tên cũ</h2>
      {formerUnits.length > 0 ? (
        <div className="table-box" role="region" aria-label="Bảng tên cũ" tabIndex={0}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">Đơn vị</th>
                <th scope="col">Huyện, thị xã</th>
                <th scope="col">Đến ngày</th>
              </tr>
            </thead>
            <tbody>
              {formerUnits.map((unit) => (
                <tr key={`${unit.fullName}|${unit.district ?? ""}|${unit.validFrom ?? ""}`}>
                  <td>
                    {unit.fullName}
                    {unit.extent === "part" ? " (một phần)" : ""}
                  </td>
                  <td>{unit.district ?? "–"}</td>
                  <td className="num">{unit.validTo ? formatDay(unit.validTo) : "nay"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{commune.fullName} giữ nguyên tên và địa giới trong sổ của chúng tôi.</p>
      )}
    </div>
  )
}

export function NtmHistory({ detail: { ntm, commune } }: { detail: CommuneDetail }) {
  if (commune.kind === "ward" && ntm.length === 0) {
    return (
      <div>
        <h2 className="d3">Nông thôn mới</h2>
        <p>Nông thôn mới công nhận cho xã, nên phường không có cấp độ này.</p>
      </div>
    )
  }
  return (
    <div>
      <h2 className="d3">Các lần công nhận nông thôn mới</h2>
      {ntm.length > 0 ? (
        <ul className="leg">
          {ntm.map((entry) => (
            <li key={`${entry.decisionNumber}|${entry.unitFullName}|${entry.level}`}>
              <span>
                <b>{NTM_LEVEL_NAMES[entry.level]}</b>, {entry.unitFullName}
                <br />
                <span className="small mut">
                  Quyết định {entry.decisionNumber}, {formatDay(entry.decidedOn)}
                  {entry.sample ? " (số liệu mẫu)" : ""}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <Note>Chưa nhập quyết định công nhận nào cho {commune.fullName}.</Note>
      )}
    </div>
  )
}
