import type { CalendarDay, MailState } from "@ocop/backend/contract"
import { bilingual } from "./bilingual"

interface OfficeWords {
  notices: string
  noticesText: string
  tabs: Record<"notices" | "mailbox", string>
  unread: (count: string) => string
  unreadOnly: string
  noNotices: string
  noNoticesText: string
  markRead: string
  open: string
  read: string
  mailboxText: string
  mailboxOff: string
  mailState: Record<MailState, string>
  mailTo: (to: string) => string
  noMails: string
  calendar: string
  calendarText: string
  year: string
  previousYear: (year: number) => string
  nextYear: (year: number) => string
  day: string
  kind: string
  kinds: Record<CalendarDay["kind"], string>
  dayTitle: string
  source: string
  certain: string
  uncertain: string
  addDay: { title: string; text: string; confirm: string }
  editDay: string
  removeDay: (title: string) => string
  noDays: string
  daysCaption: (year: number) => string
  removeText: string
  edit: string
  remove: string
}

/** «Thông báo» and «Lịch làm việc». */
export const officeWords = bilingual<OfficeWords>(
  {
    notices: "Thông báo",
    noticesText: "Nhắc hạn giấy chứng nhận, hồ sơ và hậu kiểm gửi cho văn phòng.",
    tabs: { notices: "Thông báo", mailbox: "Hộp thư chạy thử" },
    unread: (count) => `${count} chưa đọc`,
    unreadOnly: "Chỉ thông báo chưa đọc",
    noNotices: "Không có thông báo",
    noNoticesText: "Lời nhắc xuất hiện 180, 150, 120, 90, 30 và 7 ngày trước khi giấy hết hạn.",
    markRead: "Đánh dấu đã đọc",
    open: "Mở",
    read: "đã đọc",
    mailboxText: "Thư lẽ ra được gửi đi. Chỉ có khi chưa cài máy chủ thư.",
    mailboxOff: "Thư đang gửi qua máy chủ thư nên hộp thư chạy thử không mở.",
    mailState: {
      waiting: "chờ gửi",
      sent: "đã gửi",
      failed: "gửi không được",
      kept: "giữ lại, không gửi",
    },
    mailTo: (to) => `Gửi ${to}`,
    noMails: "Chưa có thư nào.",
    calendar: "Lịch làm việc",
    calendarText: "Ngày nghỉ lễ và ngày làm bù. Thời hạn đang chạy được tính lại ngay khi lưu.",
    year: "Năm",
    previousYear: (year) => `Năm ${year}`,
    nextYear: (year) => `Năm ${year}`,
    day: "Ngày",
    kind: "Loại",
    kinds: { off: "Nghỉ", work: "Làm bù" },
    dayTitle: "Tên ngày",
    source: "Căn cứ",
    certain: "Đã có thông báo chính thức",
    uncertain: "chưa có thông báo chính thức",
    addDay: {
      title: "Thêm ngày",
      text: "Ngày nghỉ rơi vào ngày thường, hoặc thứ bảy, chủ nhật đi làm bù.",
      confirm: "Lưu",
    },
    editDay: "Sửa ngày",
    removeDay: (title) => `Bỏ «${title}» khỏi lịch?`,
    noDays: "Năm này chưa có ngày nào.",
    daysCaption: (year) => `Ngày nghỉ và làm bù năm ${year}`,
    removeText: "Ngày này lại tính theo thứ trong tuần. Thời hạn đang chạy đổi theo.",
    edit: "Sửa",
    remove: "Bỏ",
  },
  {
    notices: "Notices",
    noticesText: "Reminders of certificates, dossiers and inspections for the office.",
    tabs: { notices: "Notices", mailbox: "Trial mailbox" },
    unread: (count) => `${count} unread`,
    unreadOnly: "Unread only",
    noNotices: "No notices",
    noNoticesText: "Reminders appear 180, 150, 120, 90, 30 and 7 days before a certificate expires.",
    markRead: "Mark as read",
    open: "Open",
    read: "read",
    mailboxText: "Mail that would have been sent. Only without a mail server.",
    mailboxOff: "Mail goes out through a mail server; the trial mailbox is closed.",
    mailState: { waiting: "waiting", sent: "sent", failed: "failed", kept: "kept, not sent" },
    mailTo: (to) => `To ${to}`,
    noMails: "No mail yet.",
    calendar: "Working calendar",
    calendarText: "Holidays and swapped days. Clocks that run follow at once.",
    year: "Year",
    previousYear: (year) => `${year}`,
    nextYear: (year) => `${year}`,
    day: "Day",
    kind: "Kind",
    kinds: { off: "Off", work: "Worked" },
    dayTitle: "Title",
    source: "Source",
    certain: "Officially announced",
    uncertain: "not officially announced",
    addDay: {
      title: "Add a day",
      text: "A weekday off, or a weekend day worked in exchange.",
      confirm: "Save",
    },
    editDay: "Change the day",
    removeDay: (title) => `Remove “${title}”?`,
    noDays: "No days in this year.",
    daysCaption: (year) => `Holidays and swapped days of ${year}`,
    removeText: "The day counts by its weekday again. Clocks that run follow.",
    edit: "Change",
    remove: "Remove",
  },
)
