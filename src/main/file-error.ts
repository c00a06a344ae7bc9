/** The system's code of a file error ("ENOSPC"), or null if it is something else. */
export function errorCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}

/** Why a file could not be written, and what to do, for the therapist. Never holds a path or a name. */
export function explainWriteError(error: unknown): string {
  const code = errorCode(error)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'The disk is full. Please free some space or choose another disk.'
    case 'EACCES':
    case 'EPERM':
      return 'The file cannot be written here: the folder is protected, or the file is open in another program. Please close it there or choose another folder.'
    case 'EROFS':
      return 'This disk is read-only. Please choose another folder.'
    case 'EBUSY':
    case 'ETXTBSY':
      return 'The file is open in another program. Please close it there and try again.'
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
      return 'The folder is not there any more. Please check that the disk is connected or choose another folder.'
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOTEMPTY':
      return 'There is a folder with this name. Please choose another name.'
    case 'ENAMETOOLONG':
      return 'The name is too long for this disk. Please choose a shorter name.'
    case 'EIO':
      return 'The disk reported an error. Please choose another disk and have this one checked.'
    default:
      return `The file could not be written (${code ?? 'unknown error'}). Please try another folder.`
  }
}

/** Why a file could not be read, as the middle of a sentence. Never holds a path or a name. */
export function explainReadError(error: unknown): string {
  const code = errorCode(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
      return 'it is not there any more'
    case 'EACCES':
    case 'EPERM':
      return 'it is protected'
    case 'EISDIR':
      return 'it is a folder'
    case 'EIO':
      return 'the disk reported an error'
    default:
      return `the system reported ${code ?? 'an unknown error'}`
  }
}
