/** Seconds a job still needs at its pace so far; null while that is not worth saying. */
export function timeLeft(done: number, total: number | null, elapsedSeconds: number): number | null {
  if (total === null || done <= 0 || elapsedSeconds < 2 || done >= total) return null
  return ((total - done) * elapsedSeconds) / done
}
