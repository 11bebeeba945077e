import { type Editor, useEditorState } from '@tiptap/react'
import { useSay, type Word } from './language.ts'

interface Tool {
  name: Word
  face: string
  isOn(editor: Editor): boolean
  press(editor: Editor): void
}

const TOOLS: Tool[] = [
  {
    name: 'bold',
    face: 'B',
    isOn: editor => editor.isActive('bold'),
    press: editor => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    face: 'I',
    isOn: editor => editor.isActive('italic'),
    press: editor => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'subheading',
    face: 'H',
    isOn: editor => editor.isActive('heading', { level: 2 }),
    press: editor => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'quotation',
    face: '“',
    isOn: editor => editor.isActive('blockquote'),
    press: editor => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'list',
    face: '•',
    isOn: editor => editor.isActive('bulletList'),
    press: editor => editor.chain().focus().toggleBulletList().run(),
  },
]

/** The few formats that news copy needs. */
export function Toolbar({ editor }: { editor: Editor }) {
  const say = useSay()
  const on = useEditorState({ editor, selector: ({ editor }) => TOOLS.map(tool => tool.isOn(editor)) })
  return (
    <div className="toolbar" role="toolbar" aria-label={say('format')}>
      {TOOLS.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          title={say(tool.name)}
          data-tool={tool.name}
          aria-label={say(tool.name)}
          aria-pressed={on[index]}
          onClick={() => tool.press(editor)}
        >
          {tool.face}
        </button>
      ))}
    </div>
  )
}
