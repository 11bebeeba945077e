export { CrosscheckPanel, type CrosscheckPanelProps } from './shell/CrosscheckPanel.tsx'
export { mountPanel } from './shell/mount-panel.ts'
export type { PanelHandle } from './shell/Panel.tsx'
export type { Phrase, PhraseKey, Phrases } from './words/phrases.ts'
