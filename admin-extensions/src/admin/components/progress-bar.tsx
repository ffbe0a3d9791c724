interface ProgressBarProps {
  label: string
  /** 0–1; null when the share is unknown. */
  share: number | null
  /** Read out in place of the bare percentage. */
  valueText: string
}

/** A progress bar that screen readers can follow. */
export function ProgressBar({ label, share, valueText }: ProgressBarProps) {
  const percent = share === null ? null : Math.round(share * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { "aria-valuenow": percent })}
      aria-valuetext={valueText}
      className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full"
    >
      <div
        className={
          percent === null
            ? "bg-ui-bg-interactive h-full w-1/3 animate-pulse rounded-full"
            : "bg-ui-bg-interactive h-full rounded-full transition-all"
        }
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  )
}
