import { changeSession, planSession } from "../../council/plan-session"
import { changeAttendance, closeSession, openSession } from "../../council/run-session"
import { councilWorkflow } from "./council-workflow"

export const runPlanSession = councilWorkflow("council-plan-session", planSession)
export const runChangeSession = councilWorkflow("council-change-session", changeSession)
export const runOpenSession = councilWorkflow("council-open-session", openSession)
export const runChangeAttendance = councilWorkflow("council-change-attendance", changeAttendance)
export const runCloseSession = councilWorkflow("council-close-session", closeSession)
