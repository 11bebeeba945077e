import type { Lexeme } from '../lexemes.ts'
import type { Days } from './days.ts'

/** What dates are resolved from. */
export interface Filed {
  /** The day that the text was filed, "2016-02-12"; absent when nobody knows it. */
  today?: string | undefined
}

/** A date that was read: the lexemes from `at` up to, but not including, `next`. */
export interface Dated {
  at: number
  next: number
  /** The days it means, where they can be told. */
  days?: Days
  /** Of a part ("the end of March"): the stretch that it is a part of. */
  whole?: Days
  /** What it says where the year or the day of filing is missing: "--02-01". */
  stated?: string
  /** Whether it holds a number of its own: "the past three weeks". */
  counted?: boolean
}

export interface DateReader {
  words: Lexeme[]
  filed: Filed
}
