/**
 * A failure whose message is meant for the person at the terminal: one sentence that says what is
 * wrong and what to do. Anything else that is thrown is a bug and prints its stack.
 */
export class Sentence extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Turns the disk errors people meet into a sentence; other errors pass through unchanged. */
export function explainDiskError(error: unknown, where: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new Sentence("DISK_FULL", `Ổ đĩa đã đầy, không ghi được vào ${where}: xóa bớt rồi chạy lại.`)
  }
  if (code === "EROFS" || code === "EACCES" || code === "EPERM" || code === "ENOTDIR") {
    return new Sentence(
      "DISK_READ_ONLY",
      `Không có quyền ghi vào ${where}: cấp quyền ghi, hoặc đặt OCOP_DATA_DIR tới thư mục ghi được.`,
    )
  }
  return error
}
