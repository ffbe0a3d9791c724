import { changeCouncil, createCouncil } from "../../council/councils"
import { addExampleRule, recordCouncilRule } from "../../council/council-rules"
import { councilWorkflow } from "./council-workflow"

export const runCreateCouncil = councilWorkflow("council-create", createCouncil)
export const runChangeCouncil = councilWorkflow("council-change", changeCouncil)
export const runRecordCouncilRule = councilWorkflow("council-record-rule", recordCouncilRule)
export const runAddExampleRule = councilWorkflow("council-add-example-rule", addExampleRule)
