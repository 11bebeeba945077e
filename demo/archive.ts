/** The demo may be tried out with a server of this machine only: `?archive=http://localhost:4780`. */
const OWN_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1):\d{1,5}$/

/** The server that the page's address asks for; undefined where it asks for none, or for one elsewhere. */
export function askedArchive(search: string): string | undefined {
  const asked = new URLSearchParams(search).get('archive')?.replace(/\/$/, '')
  return asked !== undefined && OWN_MACHINE.test(asked) ? asked : undefined
}

/**
 * Narrows the page's policy down to that server, or to none. The policy that the page begins with lets every port of
 * this machine through, since a policy can only be made narrower; nothing of the page has run before this.
 */
export function keepTo(archive: string | undefined): void {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `connect-src 'self'${archive ? ` ${archive}` : ''}`
  document.head.append(policy)
}
