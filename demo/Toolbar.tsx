import { type Editor, useEditorState } from '@tiptap/react'

interface Tool {
  name: string
  face: string
  isOn(editor: Editor): boolean
  press(editor: Editor): void
}

const TOOLS: Tool[] = [
  {
    name: 'Bold',
    face: 'B',
    isOn: editor => editor.isActive('bold'),
    press: editor => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'Italic',
    face: 'I',
    isOn: editor => editor.isActive('italic'),
    press: editor => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'Subheading',
    face: 'H',
    isOn: editor => editor.isActive('heading', { level: 2 }),
    press: editor => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'Quotation',
    face: '“',
    isOn: editor => editor.isActive('blockquote'),
    press: editor => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'List',
    face: '•',
    isOn: editor => editor.isActive('bulletList'),
    press: editor => editor.chain().focus().toggleBulletList().run(),
  },
]

/** The few formats that news copy needs. */
export function Toolbar({ editor }: { editor: Editor }) {
  const on = useEditorState({ editor, selector: ({ editor }) => TOOLS.map(tool => tool.isOn(editor)) })
  return (
    <div className="toolbar" role="toolbar" aria-label="Format">
      {TOOLS.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          title={tool.name}
          aria-label={tool.name}
          aria-pressed={on[index]}
          onClick={() => tool.press(editor)}
        >
          {tool.face}
        </button>
      ))}
    </div>
  )
}
