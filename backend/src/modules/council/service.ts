import { MedusaService } from "@medusajs/framework/utils"
import CouncilAgreement from "./models/agreement"
import CouncilAttendance from "./models/attendance"
import CouncilConflict from "./models/conflict"
import Council from "./models/council"
import CouncilEvent from "./models/council-event"
import CouncilMember from "./models/council-member"
import CouncilRule from "./models/council-rule"
import ScorecardDraft from "./models/draft"
import CouncilItem from "./models/item"
import CouncilResult from "./models/result"
import Scorecard from "./models/scorecard"
import CouncilSession from "./models/session"

/** Councils, their sessions, scorecards and results. Written by workflows through `writers/` alone. */
class CouncilModuleService extends MedusaService({
  Council,
  CouncilAgreement,
  CouncilAttendance,
  CouncilConflict,
  CouncilEvent,
  CouncilItem,
  CouncilMember,
  CouncilResult,
  CouncilRule,
  CouncilSession,
  Scorecard,
  ScorecardDraft,
}) {}

export default CouncilModuleService
