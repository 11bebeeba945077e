/** A figure or a mention that was found: its article by the order of adding, its number there, and its sentence. */
export interface Found {
  seq: number
  n: number
  sentence: number
}
