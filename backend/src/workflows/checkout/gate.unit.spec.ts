import { setTimeout as sleep } from "node:timers/promises"
import { Gate } from "./gate"

describe("Gate", () => {
  it("never lets more than its width through at once, in order of arrival", async () => {
    const gate = new Gate(3)
    const started: number[] = []
    let running = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        gate.run(async () => {
          started.push(index)
          most = Math.max(most, ++running)
          await sleep(index % 4)
          running--
        }),
      ),
    )
    expect(most).toBe(3)
    expect(started).toEqual([...started].sort((a, b) => a - b))
  })

  it("opens again after a task failed", async () => {
    const gate = new Gate(1)
    await expect(gate.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no")
    await expect(gate.run(() => Promise.resolve("yes"))).resolves.toBe("yes")
  })
})
