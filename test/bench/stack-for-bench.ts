import { Stack, testEnvironment, testStack } from "../runner/stack"

export const storefrontUrl = testEnvironment.STOREFRONT_URL ?? ""
export const backendUrl = testEnvironment.BACKEND_URL ?? ""

/** Runs the work on the test marketplace, which is started for it unless it already answers. */
export async function onStack<T>(work: () => Promise<T>): Promise<T> {
  const running = await fetch(`http://localhost:${testStack.storefrontPort}/health`).then(
    (response) => response.ok,
    () => false,
  )
  const stack = new Stack(process.stderr)
  if (!running) await stack.start()
  try {
    return await work()
  } finally {
    await stack.stop()
  }
}
