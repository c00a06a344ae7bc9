import { create } from 'zustand'
import type { Client } from '../domain/client.ts'
import type { AskedReport } from './screens/document/report-request.ts'

/** What can lie over a screen; opened from screens and from the menu alike, one at a time. */
export type Dialog =
  | { readonly kind: 'add-client' }
  | { readonly kind: 'edit-client'; readonly client: Client }
  | { readonly kind: 'edit-practice' }
  | { readonly kind: 'save-backup' }
  | { readonly kind: 'open-backup' }
  | { readonly kind: 'open-record' }
  | { readonly kind: 'about' }
  | { readonly kind: 'report'; readonly asked: AskedReport }

const useDialogStore = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }))

/** The dialog that is open, or null. */
export const useDialog = () => useDialogStore((state) => state.dialog)
/** Opens a dialog in the place of the one that is open. */
export const openDialog = (dialog: Dialog) => useDialogStore.setState({ dialog })
/** Closes whatever dialog is open. */
export const closeDialog = () => useDialogStore.setState({ dialog: null })
