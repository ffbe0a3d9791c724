import type { DossierContent } from "../../../contract"

/** A draft nothing is written in yet. */
export function emptyContent(): DossierContent {
  return {
    registration: {
      representativeName: "",
      representativeTitle: "",
      representativeGender: "",
      representativeEthnicity: "",
      representativeResidence: "",
      address: "",
      phone: "",
      email: "",
      establishedOn: "",
      registrationNumber: "",
      sampleCount: null,
    },
    selfReport: {
      specification: "",
      papers: [],
      history: "",
      organisation: "",
      rawMaterial: "",
      qualityChanges: "",
      market: "",
      results: "",
      plan: "",
      changes: "",
    },
    choices: {},
    descriptions: {},
  }
}
