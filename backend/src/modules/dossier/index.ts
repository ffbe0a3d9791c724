import { Module } from "@medusajs/framework/utils"
import DossierModuleService from "./service"

export const DOSSIER_MODULE = "dossier"

export default Module(DOSSIER_MODULE, { service: DossierModuleService })
