/** The configuration of the checks, found as other tools find theirs: nearest to the file, upwards. */
import { lilconfig, type LilconfigResult } from 'lilconfig'
import { checkMinutes, type CheckOptions } from '../index.js'
import { reasonOf } from './reason-of.js'

export type Config = Pick<CheckOptions, 'rules' | 'language' | 'lexicon'>

/** A configuration that cannot be read, or says what there is not: wrong usage, whatever the files hold. */
export class ConfigError extends Error {}

const KEYS = ['rules', 'language', 'lexicon']
const PLACES = [
  'package.json',
  '.jiyaorc',
  '.jiyaorc.json',
  '.config/jiyaorc',
  '.config/jiyaorc.json',
  'jiyao.config.js',
  'jiyao.config.mjs',
  'jiyao.config.cjs',
]

export class ConfigFiles {
  readonly #finder = lilconfig('jiyao', { searchPlaces: PLACES })
  readonly #file: string | undefined
  readonly #known = new Map<string, Config>()

  constructor(file: string | undefined) {
    this.#file = file
  }

  /** @throws ConfigError with a reason for one line */
  async of(folder: string): Promise<Config> {
    const key = this.#file ?? folder
    const known = this.#known.get(key)
    if (known) return known
    const config = await this.#read(folder)
    this.#known.set(key, config)
    return config
  }

  async #read(folder: string): Promise<Config> {
    let found: LilconfigResult
    try {
      found = await (this.#file === undefined ? this.#finder.search(folder) : this.#finder.load(this.#file))
    } catch (error) {
      throw new ConfigError(`${this.#file ?? 'configuration'}: ${reasonOf(error)}`, { cause: error })
    }
    return found ? readConfig(found.config, found.filepath) : {}
  }
}

function readConfig(value: unknown, file: string): Config {
  if (typeof value !== 'object' || value === null) throw new ConfigError(`${file}: expected an object`)
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) throw new ConfigError(`${file}: unknown key ${unknown}, expected ${KEYS.join(', ')}`)
  const config: Config = value
  try {
    checkMinutes('', config)
  } catch (error) {
    throw new ConfigError(`${file}: ${reasonOf(error).replaceAll('`options.', '`')}`, { cause: error })
  }
  return config
}
