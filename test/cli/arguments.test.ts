import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { BadUsage } from '../../src/cli/parsed.ts'

const read = (line: string, terminal = false) => readArguments(line.split(' '), terminal)

describe('the command line', () => {
  test.each([
    ['read story.txt', { command: 'read', input: 'story.txt', ndjson: false, corpus: [] }],
    ['read', { input: '-' }],
    ['read --ndjson -', { input: '-', ndjson: true, format: 'ndjson' }],
    ['check --ndjson', { command: 'check', input: '-', ndjson: true }],
    ['check d.txt --corpus a', { input: 'd.txt', corpus: ['a'] }],
    ['check d.txt --corpus a b c --format text', { input: 'd.txt', corpus: ['a', 'b', 'c'], format: 'text' }],
    ['check --corpus a d.txt', { input: 'd.txt', corpus: ['a'] }],
    ['check - --corpus a --published 2016-02-12', { input: '-', published: '2016-02-12' }],
    ['check d.txt --corpus=a --published=2016-02-12T18:00:00Z', { published: '2016-02-12T18:00:00Z' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected)
  })

  test('a person reads text, a program JSON, unless told otherwise', () => {
    expect(read('read a', true)).toMatchObject({ format: 'text' })
    expect(read('read a', false)).toMatchObject({ format: 'json' })
    expect(read('read a --format json', true)).toMatchObject({ format: 'json' })
    expect(read('read --ndjson', true)).toMatchObject({ format: 'ndjson' })
  })

  test.each([
    ['', 'Say what to do'],
    ['judge a', 'Say what to do'],
    ['check', 'Name the draft'],
    ['check --corpus a', 'Name the draft'],
    ['check d.txt', 'Name the articles'],
    ['read a b', 'what is b?'],
    ['read a --corpus b', 'Only check'],
    ['check --ndjson a --corpus b', 'Only check'],
    ['read a --published Friday', 'No ISO date or time: Friday'],
    ['read --ndjson --published 2016-02-12', 'each line says'],
    ['read a --format xml', 'No format: xml'],
    ['read --ndjson --format text', 'a line of JSON'],
    ['read --colour', "Unknown option '--colour'"],
  ])('bad usage: %s', (line, sentence) => {
    expect(() => read(line)).toThrow(BadUsage)
    expect(() => read(line)).toThrow(sentence)
  })

  test('help is given when asked for', () => {
    expect(read('--help')).toBe('help')
    expect(read('check -h')).toBe('help')
  })
})
