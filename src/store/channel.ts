/** What one tab tells the others of its desk: ids of articles that it has put on the shelf and taken from it. */
export interface Told {
  put: string[]
  dropped: string[]
}

/** Between the tabs of one desk; nothing where the browser has no such channel. */
export class Channel {
  readonly #channel: BroadcastChannel | null = null

  constructor(desk: string, hear: (told: Told) => void) {
    if (typeof BroadcastChannel === 'undefined') return
    this.#channel = new BroadcastChannel(`crosscheck-archive:${desk}`)
    this.#channel.onmessage = (event: MessageEvent<Told>) => hear(event.data)
  }

  tell(told: Told): void {
    this.#channel?.postMessage(told)
  }

  close(): void {
    this.#channel?.close()
  }
}
