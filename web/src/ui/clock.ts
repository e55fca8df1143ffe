/** Milliseconds of the server's clock when this page's own steady clock stood at nought; null before the server spoke. */
let origin: number | null = null

/** The server's time now, in milliseconds: whatever this computer's clock says and however it is set meanwhile. */
export const now = (): number => (origin === null ? Date.now() : origin + performance.now())

/** Told whenever the server says its time. `exact` is to the millisecond; otherwise a difference below two seconds is kept. */
export function serverSays(at: string | null, exact: boolean): void {
  const time = at ? Date.parse(at) : Number.NaN
  if (Number.isNaN(time)) return
  if (origin === null || exact || Math.abs(time - now()) > 2_000) origin = time - performance.now()
}
