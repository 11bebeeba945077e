import type { BuildEnvironmentOptions } from 'vite'
import manifest from '../package.json' with { type: 'json' }

const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })

/** Whether a module comes from elsewhere: a dependency, a peer, or Node itself. */
export const isPackage = (name: string): boolean =>
  name.startsWith('node:') || packages.some(own => name === own || name.startsWith(`${own}/`))

/** The package's public entries, each for one audience. `style` stands for the style sheet alone. */
export const entries = {
  index: 'extensions/index.ts',
  react: 'src/panel/index.ts',
  engine: 'src/engine/index.ts',
  worker: 'src/worker/worker.ts',
  report: 'src/report/index.ts',
  languages: 'src/languages/index.ts',
  'server-archive': 'src/remote/index.ts',
  crosscheck: 'src/cli/main.ts',
  // Threads of the server.
  'src/server/drivers/pglite-thread': 'src/server/drivers/pglite-thread.ts',
  'src/server/storage/prepare-thread': 'src/server/storage/prepare-thread.ts',
}

/** How `vite build --mode library` builds them: modules that a host's own bundler takes on, packages left to it. */
export const library: BuildEnvironmentOptions = {
  outDir: 'dist/lib',
  emptyOutDir: true,
  copyPublicDir: false,
  target: 'es2022',
  minify: false,
  sourcemap: true,
  lib: { entry: entries, formats: ['es'] },
  rolldownOptions: {
    external: isPackage,
    // Module by module, so that a host's bundler leaves out what is not used: the page, the engine.
    output: { preserveModules: true, entryFileNames: '[name].js' },
  },
}
