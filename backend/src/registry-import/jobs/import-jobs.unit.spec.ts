import { readJob } from "./import-jobs"
import type { StoredJob } from "./job-store"

const job = (status: StoredJob["status"]): StoredJob => ({
  id: "rimp_THU",
  kind: "registry",
  fileName: "so-dang-ky.xlsx",
  status,
  progress: null,
  report: null,
  message: null,
  actorId: null,
  planDigest: null,
})

/** A store that answers these, one after the other. */
function storeOf(...answers: (StoredJob | null)[]) {
  return { read: () => Promise.resolve(answers.shift() ?? null) }
}

describe("readJob", () => {
  it("does not call a job failed that ended between two looks", async () => {
    expect(await readJob(storeOf(job("reading"), job("previewed")), "rimp_THU")).toEqual(job("previewed"))
  })

  it("calls a job failed that nobody works on any more", async () => {
    expect(await readJob(storeOf(job("applying"), job("applying")), "rimp_THU")).toMatchObject({
      status: "failed",
    })
  })

  it("knows nothing of an unknown id", async () => {
    expect(await readJob(storeOf(null), "rimp_THU")).toBeNull()
  })
})
