/** A piece of a text; `forbidden` pieces are drawn in red. */
export interface Piece {
  text: string
  forbidden: boolean
}

/** Splits a text at forbidden words, longest first, letter case and spaces between the letters ignored. */
export function pieces(text: string, forbidden: readonly string[]): Piece[] {
  const words = [...forbidden].map((word) => word.trim()).filter(Boolean).sort((a, b) => b.length - a.length)
  if (words.length === 0) return text ? [{ text, forbidden: false }] : []
  const one = (word: string) => [...word.replace(/\s+/g, '')].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')
  const pattern = new RegExp(`(${words.map(one).join('|')})`, 'giu')
  return text.split(pattern).filter(Boolean).map((part, index) => ({ text: part, forbidden: index >= 0 && part.match(new RegExp(`^(?:${pattern.source})$`, 'iu')) !== null }))
}

/** The words a text must not have. */
export function forbiddenIn(text: string, forbidden: readonly string[]): string[] {
  return pieces(text, forbidden).filter((piece) => piece.forbidden).map((piece) => piece.text)
}
