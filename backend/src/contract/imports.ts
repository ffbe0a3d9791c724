import { z } from "@medusajs/framework/zod"

/** One thing wrong with one cell: where, what, and how to mend it. */
export const importFault = z.object({
  code: z.string(),
  severity: z.enum(["fault", "warning"]),
  /** Row number as the spreadsheet shows it; null for faults of the whole file. */
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  message: z.string(),
  remedy: z.string(),
})
export type ImportFault = z.infer<typeof importFault>

export const importChange = z.object({
  row: z.number().int(),
  action: z.enum(["create", "update", "unchanged"]),
  product: z.string(),
  certificate: z.string(),
  /** For updates: what differs, «Hạng sao: 3 → 4». */
  differences: z.array(z.string()),
})
export type ImportChange = z.infer<typeof importChange>

/** What a dry run or a run of an import answers; also the shape of `--json`. */
export const importReport = z.object({
  id: z.string().nullable(),
  kind: z.enum(["registry", "ntm"]),
  fileName: z.string(),
  sha256: z.string(),
  status: z.enum(["previewed", "refused", "applied"]),
  dryRun: z.boolean(),
  rows: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  faultCount: z.number().int(),
  /** The first 1,000 faults and 200 changes; the annotated workbook has all. */
  faults: z.array(importFault),
  warnings: z.array(importFault),
  changes: z.array(importChange),
  annotatedFile: z.string().nullable(),
  durationMs: z.number().int(),
})
export type ImportReport = z.infer<typeof importReport>

export const importStatus = z.enum([
  "reading",
  "checking",
  "previewed",
  "refused",
  "applying",
  "applied",
  "failed",
])
export type ImportStatus = z.infer<typeof importStatus>

/** GET /admin/ocop/imports/:id: an upload from reading to result. */
export const importJob = z.object({
  id: z.string(),
  kind: z.enum(["registry", "ntm"]),
  fileName: z.string(),
  status: importStatus,
  progress: z
    .object({
      rowsRead: z.number().int(),
      /** Estimated while the file is read; null until then. */
      rowsTotal: z.number().int().nullable(),
      secondsLeft: z.number().int().nullable(),
    })
    .nullable(),
  report: importReport.nullable(),
  /** Why it failed, when it did. */
  message: z.string().nullable(),
  createdAt: z.string(),
})
export type ImportJob = z.infer<typeof importJob>

/** GET /admin/ocop/imports: uploads and applied imports, newest first. */
export const importHistory = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["registry", "ntm"]),
      fileName: z.string(),
      status: importStatus,
      rows: z.number().int(),
      created: z.number().int(),
      updated: z.number().int(),
      unchanged: z.number().int(),
      faultCount: z.number().int(),
      createdAt: z.string(),
    }),
  ),
})
export type ImportHistory = z.infer<typeof importHistory>
