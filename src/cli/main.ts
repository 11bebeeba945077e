#!/usr/bin/env node
import { run } from './run.ts'
import { terminal } from './terminal.ts'

// Whoever reads the output may have seen enough: `crosscheck … | head`.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), terminal)
