import { Input, Textarea } from '@mantine/core'
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import type { Snippet } from '../../../../domain/practice.ts'
import { expandShortcut, insertBehind, type TextAndCaret } from '../../../../domain/snippet.ts'
import { asFreeText, TEXT_LIMIT } from '../../../../domain/text.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { useTypedText } from '../../../editing/use-typed-text.ts'
import { notifyFailed } from '../../../ui/notify.ts'
import classes from './around.module.css'
import { SnippetMenu } from './SnippetMenu.tsx'

/** The keys that end a shortcut, and what each writes. */
const ENDS: Readonly<Record<string, '' | ' ' | '\n'>> = { ' ': ' ', Enter: '\n', Tab: '' }

/** A text that saves itself, into which the practice's snippets are typed by shortcut or put from a list. */
export function SnippetTextarea({
  label,
  placeholder,
  snippets,
  open,
  value,
  onCommit,
  minRows = 4,
}: {
  label: string
  placeholder?: string
  snippets: readonly Snippet[]
  open: OpenSession
  value: string
  onCommit: (text: string) => void
  minRows?: number
}) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const touched = useRef(false)
  const written = useRef<TextAndCaret | null>(null)
  const { text, onText, onBlur } = useTypedText(open, value, (typed) => onCommit(asFreeText(typed)))
  // The caret can only be set once the field has the new text.
  useLayoutEffect(() => {
    if (!written.current || field.current?.value !== written.current.text) return
    const { caret } = written.current
    written.current = null
    field.current.focus()
    field.current.setSelectionRange(caret, caret)
  })

  // What was typed becomes an edit of its own first: undoing a snippet gives the shortcut back.
  const write = (next: TextAndCaret) => {
    open.commitTyping()
    written.current = next
    onCommit(asFreeText(next.text))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const after = ENDS[event.key]
    const { ctrlKey, altKey, metaKey, shiftKey, nativeEvent } = event
    if (after === undefined || ctrlKey || altKey || metaKey || shiftKey || nativeEvent.isComposing) return
    const { value: typed, selectionStart, selectionEnd } = event.currentTarget
    if (selectionStart !== selectionEnd) return
    const next = expandShortcut({ text: typed, caret: selectionEnd }, snippets, after)
    if (!next) return
    event.preventDefault()
    write(next)
  }
  const onPick = (snippet: Snippet) => {
    const now = field.current?.value ?? text
    const end = touched.current ? (field.current?.selectionEnd ?? now.length) : now.length
    const next = insertBehind(now, end, snippet.text)
    if (next) write(next)
    else
      notifyFailed(
        'The snippet was not inserted',
        `${label} would be longer than ${TEXT_LIMIT} characters. The text is as it was.`,
      )
  }
  return (
    <div>
      <div className={classes.labelRow}>
        <Input.Label size="md" htmlFor={id} id={`${id}-label`}>
          {label}
        </Input.Label>
        <SnippetMenu snippets={snippets} onPick={onPick} describedBy={`${id}-label`} />
      </div>
      <Textarea
        id={id}
        ref={field}
        dir="auto"
        size="md"
        autosize
        minRows={minRows}
        maxLength={TEXT_LIMIT}
        placeholder={placeholder ?? ''}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onFocus={() => {
          touched.current = true
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
    </div>
  )
}
