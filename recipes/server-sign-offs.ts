import type { SignOff, SignOffStore } from 'tiptap-crosscheck'

/** Sign-offs on the newsroom's own server, one list for each draft: `new ServerSignOffs('/drafts/4711/sign-offs')`. */
export class ServerSignOffs implements SignOffStore {
  readonly #address: string

  constructor(address: string) {
    this.#address = address
  }

  async all(): Promise<SignOff[]> {
    return (await this.#ask('GET', '')).json()
  }

  async put(signOff: SignOff): Promise<void> {
    await this.#ask('PUT', `/${encodeURIComponent(signOff.key)}`, JSON.stringify(signOff))
  }

  async remove(key: string): Promise<void> {
    await this.#ask('DELETE', `/${encodeURIComponent(key)}`)
  }

  async #ask(method: string, path: string, body?: string): Promise<Response> {
    const headers = body ? { 'content-type': 'application/json' } : undefined
    const response = await fetch(this.#address + path, { method, ...(headers && { headers, body }) })
    if (!response.ok) throw new Error(`The server did not take the sign-off (${response.status}).`)
    return response
  }
}
