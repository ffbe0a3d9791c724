import { SEASONS, inSeason, seasonText, type Season } from "@/lib/seasons"
import { Picture } from "@/ui/picture"
import "@/styles/season.css"

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** @param month the present month, 1 … 12 */
export function SeasonCalendar({ month }: { month: number }) {
  return (
    <section className="season sec">
      <div className="wrap">
        <div className="sec-head">
          <h2 className="d2">Mùa nào thức nấy</h2>
          <p className="small mut">Lịch mùa theo tháng dương lịch. Đang là tháng {month}.</p>
        </div>
        <div className="mths" aria-hidden="true">
          <div />
          <div />
          <div>
            {MONTHS.map((each) =>
              each === month ? <b key={each}>Th {each}</b> : <span key={each}>{each}</span>,
            )}
          </div>
        </div>
        <div className="cal">
          {SEASONS.map((season) => (
            <SeasonRow key={season.name} season={season} month={month} />
          ))}
        </div>
      </div>
    </section>
  )
}

function SeasonRow({ season, month }: { season: Season; month: number }) {
  const now = inSeason(season, month)
  return (
    <div className="r">
      <div className="th">
        <Picture name={season.picture} size={52} />
      </div>
      <h3>
        <a href={`/san-pham?q=${encodeURIComponent(season.query)}`}>{season.name}</a>
        {now && season.months.length < 12 ? <span className="tag tag-ok">Đang mùa</span> : null}
        <span className="w">{season.places}</span>
      </h3>
      <div className="bar" role="img" aria-label={seasonText(season)}>
        {MONTHS.map((each) => (
          <i
            key={each}
            className={
              [inSeason(season, each) ? "on" : "", each === month ? "now" : ""].filter(Boolean).join(" ") ||
              undefined
            }
          />
        ))}
      </div>
    </div>
  )
}
