/** `npm run playground` and `npm run build:playground`: one HTML file that also opens from a disk. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { PAGE_SCRIPT_HASH } from '../src/render/html/script.js'

/**
 * Nothing may be loaded, nothing may be sent, and the only scripts are the page's own and that of the
 * annotated page in its frame, each by its hash. The worker is a blob of what the page holds.
 */
function policy(scripts: string[]): string {
  return [
    "default-src 'none'",
    `script-src ${[...scripts, PAGE_SCRIPT_HASH].map((hash) => `'${hash}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** After everything is inlined: the policy with the hashes of what there is. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
          file.source = withPolicy(String(file.source))
        }
      },
    },
  }
}

function withPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, content]) => content ?? '')
  if (scripts.length !== 1) throw new Error(`one inline script, not ${scripts.length}`)
  const hashes = scripts.map((content) => `sha256-${createHash('sha256').update(content).digest('base64')}`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(hashes)}">`
  const place = /<!-- The build writes the content security policy here[^>]*-->/
  if (!place.test(html)) throw new Error('no place for the policy')
  return html.replace(place, () => meta)
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
  // The parser runs in a worker: what reads named characters has a build of its own for where no document is.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'iife' },
  build: {
    outDir: path.join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
  },
})
