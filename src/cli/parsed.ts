import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command line was not understood. */
export class BadUsage extends Error {}

/** A command line by its options. @throws BadUsage where it has others, or one without its value */
export function parsed<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: Options }>> {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error))
  }
}
