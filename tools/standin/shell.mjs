/** What the app handed to other programs; nothing is opened. */
export const shell = {
  opened: [],
  openExternal: async (url) => void shell.opened.push(url),
  openPath: async (path) => {
    shell.opened.push(path)
    return ''
  },
  showItemInFolder: (path) => void shell.opened.push(path),
}
