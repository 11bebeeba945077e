import type { Plugin } from 'vite'

/**
 * The development server writes scripts and styles of its own into the page, so its copy of the page's content
 * security policy lets inline ones through. Other hosts stay out of reach there too; a build keeps the page as written.
 */
export function policyForDevelopment(): Plugin {
  return {
    name: 'policy-for-development',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: html => html.replace(/\b(script-src|style-src) 'self'/g, "$1 'self' 'unsafe-inline'"),
    },
  }
}
