/**
 * `npm run api`, after a build: writes the public face of each entry to `etc/`, so that a change of it shows in
 * review; with `--check` it fails where that differs from what is built.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

const root = path.join(import.meta.dirname, '..')
const ENTRIES = { jiyao: 'index', 'jiyao-remark': 'remark', 'jiyao-render': 'render', 'jiyao-docx': 'docx', 'jiyao-html': 'html' }
const isCheck = process.argv.includes('--check')

if (!existsSync(path.join(root, 'dist/index.d.ts'))) throw new Error('Nothing is built: npm run build')
const temporary = path.join(root, 'node_modules/.cache/api-report')
mkdirSync(temporary, { recursive: true })
const changed = Object.entries(ENTRIES).filter(([name, entry]) => !writeReport(name, entry))
rmSync(temporary, { recursive: true, force: true })
if (isCheck && changed.length > 0) {
  console.error(`The public face differs from etc/: ${changed.map(([name]) => name).join(', ')} (npm run api)`)
  process.exitCode = 1
}

/** Whether it is as it was. */
function writeReport(name: string, entry: string): boolean {
  const none = { logLevel: ExtractorLogLevel.None }
  const config = ExtractorConfig.prepare({
    configObjectFullPath: path.join(root, 'etc/api-extractor.json'),
    packageJsonFullPath: path.join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: path.join(root, `dist/${entry}.d.ts`),
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions: { module: 'nodenext', strict: true, skipLibCheck: true, target: 'es2022' } } },
      apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: 'etc', reportTempFolder: temporary },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // Which comments belong there is not this tool's to say: what is exported, and how, is.
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: none },
        tsdocMessageReporting: { default: none },
      },
    },
  })
  const { apiReportChanged, errorCount } = Extractor.invoke(config, { localBuild: !isCheck, messageCallback: quieten })
  if (errorCount > 0) throw new Error(`${name}: its types cannot be read`)
  return !apiReportChanged
}

function quieten(message: { logLevel: ExtractorLogLevel; handled: boolean }): void {
  if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true
}
