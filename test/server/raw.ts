import { connect } from 'node:net'

export interface RawAnswer {
  status: number
  text: string
}

/**
 * Sends bytes as they are to a port of this machine, piece by piece, and reads the answer until the other side ends.
 * @param pause milliseconds between two pieces
 */
export function sendRaw(port: number, pieces: readonly string[], pause = 0): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    const done = () => {
      socket.destroy()
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text })
    }
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      text += chunk
      const length = /content-length: (\d+)/i.exec(text)?.[1]
      const body = text.split('\r\n\r\n')[1]
      if (length !== undefined && body !== undefined && Buffer.byteLength(body) >= Number(length)) done()
    })
    socket.on('end', done)
    // Who is refused while still sending is told so by a reset.
    socket.on('error', error => (text ? done() : reject(error)))
    void (async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return
        socket.write(piece)
        if (pause) await new Promise(later => setTimeout(later, pause))
      }
    })()
  })
}
