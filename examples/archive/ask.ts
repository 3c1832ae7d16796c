/**
 * Asks an archive of minutes what people ask.
 *
 *   jiyao parse --ndjson --ids --no-positions 'minutes/**' + '/*.txt' > archive.ndjson
 *   npx tsx examples/archive/ask.ts archive.ndjson [YYYY-MM-DD]
 *
 * Each question is one file of queries/; the day is that of due-this-month.sql, by default today.
 */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'

const folder = path.join(import.meta.dirname, 'queries')
export const QUESTIONS = readdirSync(folder)
  .map((file) => path.parse(file).name)
  .sort()

/**
 * A database in memory with the lines of a file as tables and views; 2 million minutes want a file of its
 * own.
 */
export async function loadArchive(lines: string, database = ':memory:'): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(database)).connect()
  const [create = '', ...views] = statementsOf(path.join(import.meta.dirname, 'schema.sql'))
  // The one place where a name of the caller's goes into SQL, in which '' is a quote.
  await connection.run(create.replace('$lines', () => `'${lines.replaceAll("'", "''")}'`))
  for (const view of views) await connection.run(view)
  return connection
}

export async function ask(
  connection: DuckDBConnection,
  question: string,
  today: string,
): Promise<Record<string, unknown>[]> {
  const sql = readFileSync(path.join(folder, `${question}.sql`), 'utf8')
  const reader = await connection.runAndReadAll(sql, sql.includes('$today') ? { today } : {})
  return reader.getRowObjectsJson()
}

function statementsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').split(/;\n/)
  return statements.filter((statement) => statement.trim() !== '')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [lines, today = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
  if (lines === undefined) throw new Error('ask.ts ARCHIVE.ndjson [YYYY-MM-DD]')
  const connection = await loadArchive(lines)
  for (const question of QUESTIONS) {
    console.log(question)
    console.table(await ask(connection, question, today))
  }
}
