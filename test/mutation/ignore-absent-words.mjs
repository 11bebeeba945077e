/**
 * Leaves out the mutants of `words[i]?.lower ?? ''`: no rule reads the empty word, and none would read another one that
 * no text holds either.
 */
const ignorer = {
  shouldIgnore({ node, parent }) {
    const absent = node.type === 'StringLiteral' && node.value === '' && parent?.type === 'LogicalExpression'
    return absent && parent.operator === '??' && parent.right === node
      ? 'stands for no word at all'
      : undefined
  },
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'absent-words', value: ignorer }]
