import { type ReactNode, useDeferredValue } from 'react'

/**
 * Shows its content a moment later than everything around it, so that what was just pressed is painted first. What is
 * still shown of another subject (`of`) takes no press meanwhile.
 */
export function Later({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const shown = useDeferredValue(children, null)
  const isOf = useDeferredValue(of)
  return <div inert={isOf !== of}>{shown}</div>
}
