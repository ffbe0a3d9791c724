import { Icon } from "@/ui/icons"
import "@/styles/verify.css"

/** The green head with the form; works without script (a GET that redirects to the code's own page). */
export function Lookup({ code = "", heading = "h1" }: { code?: string; heading?: "h1" | "p" }) {
  const Heading = heading
  return (
    <section className="vh">
      <div className="wrap">
        <div>
          <Heading className="d2">Tra cứu chứng nhận OCOP</Heading>
          <p>
            Mở máy ảnh của điện thoại, đưa vào mã QR trên bao bì; hoặc gõ mã tra cứu, số chứng nhận vào đây.
            Không cần tài khoản.
          </p>
        </div>
        <form action="/api/tra-cuu">
          <label className="sr" htmlFor="ma">
            Mã tra cứu hoặc số chứng nhận
          </label>
          <input
            id="ma"
            name="ma"
            className="inp num"
            defaultValue={code}
            required
            maxLength={200}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            placeholder="Mã dưới hình QR"
          />
          <button className="btn btn-lg btn-1">Tra cứu</button>
        </form>
      </div>
    </section>
  )
}

/** How to read the seal, for those who see it for the first time. */
export function HowToRead() {
  return (
    <section className="sec">
      <h2 className="d2 how-title">Đọc con dấu thế nào</h2>
      <ul className="how">
        <li>
          <Icon name="clock" />
          <div>
            <b>Vòng 36 nan</b>
            <br />
            <span className="mut">
              Mỗi nan là một tháng. Nan vàng là hạn còn lại, nan xám là phần đã qua.
            </span>
          </div>
        </li>
        <li>
          <Icon name="shield" />
          <div>
            <b>Sao chỉ hiện khi còn hạn</b>
            <br />
            <span className="mut">Hết hạn hoặc thu hồi thì con dấu không còn ngôi sao nào.</span>
          </div>
        </li>
        <li>
          <Icon name="scan" />
          <div>
            <b>Mã đúng, trang đúng</b>
            <br />
            <span className="mut">Mã trên bao bì phải mở ra đúng tên sản phẩm bạn đang cầm.</span>
          </div>
        </li>
      </ul>
    </section>
  )
}
