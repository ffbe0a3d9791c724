/** The way from the home page to here; the last step is the page itself and is no link. */
export function Breadcrumbs({ steps }: { steps: { href?: string; label: string }[] }) {
  return (
    <nav aria-label="Đường dẫn">
      <ol className="crumbs">
        <li>
          <a href="/">Trang chủ</a>
        </li>
        {steps.map((step) =>
          step.href ? (
            <li key={step.label}>
              <a href={step.href}>{step.label}</a>
            </li>
          ) : (
            <li key={step.label} aria-current="page">
              {step.label}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
