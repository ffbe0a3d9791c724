import { useQuery } from "@tanstack/react-query"
import { getJson } from "./api"
import { OCOP_KEY, worthRetrying } from "./query-policy"

interface DashboardUser {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

/** What to call a user: the name where one is set, else the address they sign in with. */
export function userName(user: DashboardUser): string {
  const name = [user.last_name, user.first_name].filter((part) => part !== null && part !== "").join(" ")
  return name === "" ? user.email : name
}

/** Users of the dashboard, for assigning and for councils. */
export function useUsers() {
  return useQuery({
    queryKey: [OCOP_KEY, "users"],
    retry: worthRetrying,
    queryFn: ({ signal }) =>
      getJson<{ users: DashboardUser[] }>(
        "/admin/users?limit=200&fields=id,email,first_name,last_name",
        signal,
      ),
    select: ({ users }) => users.map((user) => ({ value: user.id, label: userName(user) })),
    staleTime: 60_000,
  })
}
