import { agreeItem } from "../../council/agree-item"
import { closeItem, correctItem } from "../../council/conclude-item"
import { declareConflict, postponeItem, presentItem } from "../../council/move-item"
import { saveDraft } from "../../council/save-draft"
import { sendScorecard } from "../../council/score-item"
import { councilWorkflow } from "./council-workflow"

export const runPresentItem = councilWorkflow("council-present-item", presentItem)
export const runPostponeItem = councilWorkflow("council-postpone-item", postponeItem)
export const runDeclareConflict = councilWorkflow("council-declare-conflict", declareConflict)
export const runSaveDraft = councilWorkflow("council-save-draft", saveDraft)
/** Idempotent: the same sending twice is taken once. */
export const runSendScorecard = councilWorkflow("council-send-scorecard", sendScorecard)
export const runAgreeItem = councilWorkflow("council-agree-item", agreeItem)
/** Closes the item and decides its dossier, both or neither. */
export const runCloseItem = councilWorkflow("council-close-item", closeItem)
export const runCorrectItem = councilWorkflow("council-correct-item", correctItem)
