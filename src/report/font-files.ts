/** Every bundled font: file name in `resources/fonts` → its bytes. The caller reads them; the report knows no disk. */
export type FontFiles = Readonly<Record<string, Uint8Array>>
