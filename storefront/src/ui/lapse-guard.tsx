/**
 * Pages are cached, certificates are not: this few lines of inline script compare every `data-until`
 * on the page with today in Hà Tĩnh (device clock) and mark what has lapsed; styles/marks.css then
 * shows no star. It runs before the first paint, again each minute and when a page comes back from the
 * browser's memory. It only sets an attribute, which hydration leaves alone.
 */
const GUARD = `(function(){function g(){var d=new Date(Date.now()+252e5).toISOString().slice(0,10),n=document.querySelectorAll("[data-until]"),i=0;for(;i<n.length;i++)n[i].toggleAttribute("data-lapsed",n[i].getAttribute("data-until")<d)}g();setInterval(g,6e4);addEventListener("pageshow",g);document.addEventListener("visibilitychange",g)})()`

export function LapseGuard() {
  return <script dangerouslySetInnerHTML={{ __html: GUARD }} />
}
