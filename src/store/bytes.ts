const encoder = new TextEncoder()
/** As many characters as are written faster one by one than by an encoder. */
const SHORT = 24

/**
 * Bytes written one after another, in one buffer that is used again and again: a buffer for each text would cost more
 * memory than the texts, most of it given back late.
 */
export class Bytes {
  #bytes = new Uint8Array(1 << 14)
  #view = new DataView(this.#bytes.buffer)
  length = 0

  byte(value: number): void {
    this.#room(1)
    this.#bytes[this.length++] = value
  }

  /** A whole number from zero up, seven bits a byte, the lowest first. */
  integer(value: number): void {
    let left = value
    for (; left > 127; left = Math.floor(left / 128)) this.byte((left & 127) | 128)
    this.byte(left)
  }

  double(value: number): void {
    this.#room(8)
    this.#view.setFloat64(this.length, value)
    this.length += 8
  }

  /** As UTF-8, which has no lone surrogates. */
  text(text: string): void {
    // No character takes more than three bytes for each of its units.
    this.#room(3 * text.length)
    const start = this.length
    if (text.length <= SHORT) {
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        if (unit > 127) break
        this.#bytes[this.length++] = unit
      }
      if (this.length - start === text.length) return
    }
    this.length = start + encoder.encodeInto(text, this.#bytes.subarray(start)).written
  }

  /** What was written; until something else is. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  #room(size: number): void {
    if (this.length + size <= this.#bytes.length) return
    const before = this.written()
    this.#bytes = new Uint8Array(2 * (this.length + size))
    this.#bytes.set(before)
    this.#view = new DataView(this.#bytes.buffer)
  }
}
