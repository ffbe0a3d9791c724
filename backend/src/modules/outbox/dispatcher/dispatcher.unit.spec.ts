import { COARSE_TAGS } from "../../../contract/cache-tags"
import { retryDelaySeconds } from "./backoff"
import { dispatcherEnabled } from "./enabled"
import { mergeTags, tagsOf } from "./tags"

describe("retryDelaySeconds", () => {
  it.each([
    [1, 1],
    [2, 2],
    [5, 16],
    [7, 60],
    [500, 60],
  ])("after failure %i waits %i s", (failures, seconds) => {
    expect(retryDelaySeconds(failures)).toBe(seconds)
  })
})

describe("tags of events", () => {
  it("reads only what is a list of texts", () => {
    expect(tagsOf({ tags: ["catalogue", 3, "product:a"] })).toEqual(["catalogue", "product:a"])
    for (const payload of [null, "tags", {}, { tags: "catalogue" }]) expect(tagsOf(payload)).toEqual([])
  })

  it("merges without repeats, and falls back to the coarse tags when there are too many", () => {
    expect(mergeTags([{ tags: ["catalogue", "product:a"] }, { tags: ["product:a"] }], COARSE_TAGS)).toEqual([
      "catalogue",
      "product:a",
    ])
    const many = Array.from({ length: 300 }, (_, index) => ({ tags: [`product:${index}`, "taxonomy"] }))
    expect(mergeTags(many, COARSE_TAGS)).toEqual([...COARSE_TAGS, "taxonomy"])
  })
})

describe("dispatcherEnabled", () => {
  it.each([
    [["node", "cli.js", "start"], {}, true],
    [["node", "cli.js", "develop", "--port", "9031"], {}, true],
    [["node", "cli.js", "exec", "./src/scripts/seed.ts"], {}, false],
    [["node", "cli.js", "db:migrate"], {}, false],
    [["node", "cli.js", "start"], { OCOP_DISPATCHER: "off" }, false],
    [["node", "cli.js", "start"], { NODE_ENV: "test" }, false],
  ])("%j %j → %s", (argv, env, expected) => {
    expect(dispatcherEnabled(argv, env)).toBe(expected)
  })
})
