/**
 * A page is readable before any script runs, so scripts wait until the browser has drawn it: on a slow
 * line they no longer share the line with the text, its fonts and the first picture.
 */

interface PageScript {
  src: string
  /** React marks its first script; kept in case it looks for it. */
  id: string | null
}

/** What Next and React write for a script that may load at any time. */
const ASYNC_SCRIPT = /<script src="(\/_next\/static\/[^"]+)"(?: id="([^"]*)")? async=""><\/script>/g
/** Asks for a script early, which is what we do not want. */
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g
const END_OF_BODY = "</body>"

/** After this the scripts come whatever the browser has drawn (a tab in the background draws nothing). */
const PATIENCE_MS = 1500

function loader(scripts: readonly PageScript[]): string {
  const list = JSON.stringify(scripts.map(({ src, id }) => (id === null ? [src] : [src, id])))
  // The second frame begins once the first is drawn.
  return `<script>(function(l){var d=0;function go(){if(d++)return;l.forEach(function(x){var s=document.createElement("script");s.src=x[0];if(x[1])s.id=x[1];s.async=true;document.head.appendChild(s)})}
requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(go)})});setTimeout(go,${PATIENCE_MS})})(${list.replaceAll("<", "\\u003c")})</script>`
}

/** The page with its scripts loaded after its first frame; unchanged when it has none or is a fragment. */
export function paintFirst(html: string): string {
  const end = html.lastIndexOf(END_OF_BODY)
  if (end < 0) return html
  const scripts: PageScript[] = []
  const head = html
    .slice(0, end)
    .replace(ASYNC_SCRIPT, (_tag, src: string, id: string | undefined) => {
      scripts.push({ src, id: id ?? null })
      return ""
    })
    .replace(SCRIPT_PRELOAD, "")
  return scripts.length === 0 ? html : `${head}${loader(scripts)}${html.slice(end)}`
}
