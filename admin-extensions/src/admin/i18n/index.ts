import { preferVietnamese } from "../lib/default-language"

// The dashboard loads plugin translations before it decides on a language, so this is the one place
// where a first visit can be given Vietnamese without touching the dashboard itself.
preferVietnamese()

/** Sidebar labels (namespace `ocop`); the words of the pages live in `lib/words`. */
export default {
  vi: {
    ocop: {
      menu: {
        register: "Sổ đăng ký",
        producers: "Chủ thể",
        communes: "Địa phương & NTM",
        imports: "Nhập dữ liệu",
        dossiers: "Hồ sơ",
        council: "Hội đồng",
        inspections: "Hậu kiểm",
        notices: "Thông báo",
        calendar: "Lịch làm việc",
      },
    },
  },
  en: {
    ocop: {
      menu: {
        register: "Register",
        producers: "Producers",
        communes: "Communes & NTM",
        imports: "Data import",
        dossiers: "Dossiers",
        council: "Council",
        inspections: "Inspections",
        notices: "Notices",
        calendar: "Working calendar",
      },
    },
  },
}
