"use client"

/** Something failed while a page was made: what it means, whether anything is lost, what to do. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main id="noi-dung" className="wrap sec">
      <div className="empty">
        <h1 className="d3">Chưa tải được trang này</h1>
        <p>Máy chủ đang bận hoặc mạng chập chờn. Giỏ hàng của bạn vẫn còn. Bạn thử lại sau ít phút.</p>
        <button className="btn btn-2" onClick={reset}>
          Thử lại
        </button>
        {error.digest ? <p className="mini mut">Mã lỗi {error.digest}</p> : null}
      </div>
    </main>
  )
}
