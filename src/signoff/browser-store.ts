import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { SignOff } from './sign-off.ts'
import type { SignOffStore } from './store.ts'

interface Kept extends DBSchema {
  signOffs: { key: [string, string]; value: SignOff & { draft: string }; indexes: { draft: string } }
}

/** Sign-offs that outlast the page, in this browser (IndexedDB). `draft` is the host's name for the draft. */
export class BrowserSignOffs implements SignOffStore {
  readonly #draft: string
  #database: Promise<IDBPDatabase<Kept>> | null = null

  constructor(draft: string) {
    this.#draft = draft
  }

  /** What can no longer be read, from another version, is passed over. */
  async all(): Promise<SignOff[]> {
    const kept = await (await this.#open()).getAllFromIndex('signOffs', 'draft', this.#draft)
    return kept.flatMap(one => SignOff.safeParse(one).data ?? [])
  }

  async put(signOff: SignOff): Promise<void> {
    await (await this.#open()).put('signOffs', { ...signOff, draft: this.#draft })
  }

  async remove(key: string): Promise<void> {
    await (await this.#open()).delete('signOffs', [this.#draft, key])
  }

  #open(): Promise<IDBPDatabase<Kept>> {
    this.#database ??= openDB<Kept>('tiptap-crosscheck', 1, {
      upgrade(database) {
        const store = database.createObjectStore('signOffs', { keyPath: ['draft', 'key'] })
        store.createIndex('draft', 'draft')
      },
    })
    return this.#database
  }
}
