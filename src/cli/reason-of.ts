/** An error of the file system -> words for one line. */
const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  ENOTDIR: 'not a directory',
  EEXIST: 'is no directory',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EROFS: 'read-only file system',
  ELOOP: 'symbolic links in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
}

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? error.message
}
