import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierState } from "../contract"
import type { IsoDay } from "../lib/local-day"
import { loadWorkingCalendar } from "../modules/calendar/queries/calendar-days"
import { DOSSIER_COLUMNS, type Dossier } from "../modules/dossier/queries/dossier-records"
import { clockOn } from "../modules/dossier/rules/clocks"
import { insertNotice } from "../modules/notice/writers/notices"
import { memberEmailsOf } from "../modules/producer/queries/member-emails"
import { CLOCK_WORDS, STATE_WORDS } from "./words"

/** Moves made by others than the producer, which the producer is told of (Điều 7.3g among them). */
const TOLD: readonly DossierState[] = [
  "returned",
  "advisory",
  "supplement_requested",
  "council",
  "forwarded",
  "recognised",
  "refused",
]

/** Tells the producer where the dossier went and why, in the transaction of the move. */
export async function tellProducer(
  tx: Knex,
  { id, state, eventSeq, producerId, productName }: Dossier,
  { reason, day }: { reason: string | null; day: IsoDay },
): Promise<void> {
  if (!TOLD.includes(state)) return
  const title = `Hồ sơ «${productName}»: ${STATE_WORDS[state]}`
  await insertNotice(tx, {
    audience: { kind: "producer", producerId },
    kind: "dossier_moved",
    title,
    body: reason === null || reason === "" ? title : `${title}. ${reason}`,
    link: `/producer/dossiers/${id}`,
    noticedOn: day,
    dedupeKey: `dossier-moved:${id}:${eventSeq}`,
    mailTo: await memberEmailsOf(tx, producerId),
  })
}

async function runningDossiers(tx: Knex): Promise<Dossier[]> {
  return tx("ocop_dossier")
    .whereNotNull("clock_due_on")
    .whereNull("deleted_at")
    .orderBy("id")
    .select(DOSSIER_COLUMNS)
}

/**
 * Reminds of every clock that is nearly up or overdue: the office always, the producer of what was asked
 * of it. In the caller's transaction; idempotent, once for each clock and turn.
 *
 * @returns how many notices were written
 */
export async function remindOfClocks(tx: Knex, day: IsoDay): Promise<number> {
  const calendar = await loadWorkingCalendar(tx)
  let written = 0
  for (const {
    id,
    productName,
    producerId,
    clockKind: kind,
    clockStartedOn,
    clockDueOn,
  } of await runningDossiers(tx)) {
    if (kind === null || clockStartedOn === null || clockDueOn === null) continue
    const { status, daysLeft } = clockOn(
      { kind, startedOn: clockStartedOn, dueOn: clockDueOn },
      day,
      calendar,
    )
    if (status === "running") continue
    const left = daysLeft < 0 ? `quá hạn ${-daysLeft} ngày` : `còn ${daysLeft} ngày`
    const notice = {
      kind: `dossier_clock_${status}`,
      title: `Hồ sơ «${productName}»: ${CLOCK_WORDS[kind]} ${left}`,
      body: `${CLOCK_WORDS[kind]}: hạn cuối ${clockDueOn.split("-").reverse().join("/")}, ${left}.`,
      noticedOn: day,
    }
    const key = `dossier-clock:${id}:${kind}:${clockDueOn}:${status}`
    const office = await insertNotice(tx, {
      ...notice,
      audience: { kind: "office" },
      link: `/ocop/dossiers/${id}`,
      dedupeKey: `${key}:office`,
      mailTo: [],
    })
    if (office) written += 1
    if (kind !== "supplement") continue
    const producer = await insertNotice(tx, {
      ...notice,
      audience: { kind: "producer", producerId },
      link: `/producer/dossiers/${id}`,
      dedupeKey: `${key}:producer`,
      mailTo: await memberEmailsOf(tx, producerId),
    })
    if (producer) written += 1
  }
  return written
}
