import 'tiptap-crosscheck/worker'
