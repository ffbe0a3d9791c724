import type { Metadata } from "next"
import { HowToRead, Lookup } from "../../_verify/lookup"
import { Note } from "@/ui/states"
import { Icon } from "@/ui/icons"

export const ensureStatic = "navigation"

export const metadata: Metadata = { title: "Không có chứng nhận này", robots: { index: false } }

/**
 * A code the register does not know: said plainly, with what to do. src/proxy.ts shows this page, with
 * status 404, under the address of the unknown code.
 */
export default function UnknownCodePage() {
  return (
    <main id="noi-dung">
      <Lookup heading="p" />
      <div className="wrap">
        <div className="rss">
          <article className="rs off" aria-labelledby="ket-qua">
            <header>
              <span className="st">
                <Icon name="warning" />
              </span>
              <h1 className="d3" id="ket-qua">
                Không có chứng nhận này
              </h1>
              <p>Sổ đăng ký của tỉnh không có mã vừa tra</p>
            </header>
            <Note tone="warn">
              Xem lại từng ký tự: số 0 với chữ O, số 1 với chữ I. Nếu bao bì in đúng mã này mà vẫn in sao
              OCOP, bạn chụp ảnh gửi giúp cơ quan quản lý.
            </Note>
            <p className="ac">
              <a className="btn btn-lg btn-1" href="/tra-cuu">
                Tra mã khác
              </a>
              <a className="btn btn-2" href="/phan-anh">
                <Icon name="camera" small />
                Cách gửi phản ánh
              </a>
            </p>
          </article>
        </div>
        <HowToRead />
      </div>
    </main>
  )
}
