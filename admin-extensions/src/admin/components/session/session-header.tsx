import type { SessionDetails } from "@ocop/backend/contract"
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { mayCloseSession } from "../../lib/council/agree"
import { councilApi } from "../../lib/council/api"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { sessionWords } from "../../lib/words/session"
import { ExportButton } from "../export-button"
import { ActionDrawer } from "../forms/action-drawer"
import { LINK_CLASS } from "../link-class"
import { AttendanceDrawer } from "./attendance-drawer"

/** Which session this is, whether it may decide, and what leads it on. */
export function SessionHeader({ session }: { session: SessionDetails }) {
  const words = useWords(sessionWords)
  const council = useWords(councilWords)
  const [drawer, setDrawer] = useState<"attendance" | "close" | null>(null)
  const isLeader = session.myRole === "chair" || session.myRole === "secretary"
  const { quorum } = session
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Link to="/hoi-dong" className={LINK_CLASS}>
        {words.back}
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading level="h1">{session.title}</Heading>
            <Badge size="2xsmall" className="whitespace-nowrap">
              {council.sessionState[session.state]}
            </Badge>
            {session.myRole === null ? null : (
              <Badge size="2xsmall" color="blue">
                {council.role[session.myRole]}
              </Badge>
            )}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {[session.councilName, formatDay(session.heldOn), session.place]
              .filter((part) => part !== "")
              .join(" · ")}
          </Text>
          <Text size="small" className={quorum.isMet ? "text-ui-fg-subtle" : "text-ui-fg-error"}>
            {[
              quorum.isMet ? words.quorumMet : words.quorumNotMet,
              words.quorum(quorum.present, quorum.scoringMembers, quorum.needed),
              ...(quorum.chairPresent ? [] : [words.chairAbsent]),
            ].join(" · ")}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          {isLeader && session.state !== "closed" ? (
            <Button
              type="button"
              size="large"
              variant={session.state === "planned" ? "primary" : "secondary"}
              onClick={() => setDrawer("attendance")}
            >
              {session.state === "planned" ? words.open.title : words.attendance}
            </Button>
          ) : null}
          {mayCloseSession(session) ? (
            <Button type="button" size="large" onClick={() => setDrawer("close")}>
              {words.close.title}
            </Button>
          ) : null}
          {session.state !== "planned" && session.myRole !== "member" ? (
            <>
              <ExportButton
                label={words.minutes}
                url={councilApi.minutesUrl(session.id)}
                fallbackName={`${words.fileName(session.title)}.docx`}
              />
              <ExportButton
                label={words.summary}
                url={councilApi.summaryUrl(session.id)}
                fallbackName={`${words.fileName(session.title)}.xlsx`}
              />
            </>
          ) : null}
        </div>
      </div>
      {drawer === "attendance" ? (
        <AttendanceDrawer session={session} onClose={() => setDrawer(null)} />
      ) : drawer === "close" ? (
        <ActionDrawer
          title={words.close.title}
          text={words.close.text}
          confirm={words.close.confirm}
          fields={[]}
          onSend={() => councilApi.close(session.id)}
          onClose={() => setDrawer(null)}
        />
      ) : null}
    </Container>
  )
}
