export interface ReadOptions {
  /** ISO date or time that "today", "Friday" and "last week" are resolved from; without it they stay unresolved. */
  published?: string
  /** The place of the dateline, whose clock local times are told by. */
  place?: string
}
