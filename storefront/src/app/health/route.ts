/** GET /health: this process answers. It says nothing about the backend. */
export function GET(): Response {
  return Response.json({ status: "ok" })
}
