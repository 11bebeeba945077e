/** A figure or a mention that was found: its number in an article as that then stood, and the sentence that holds it. */
export interface Found {
  article_id: string
  seq: number
  n: number
  sentence: number
}
