/** What a person is in the body that is written with the name, and what beside it. */

/** The posts of a person as the register has them. */
interface Posts {
  /** Those written beside the body, which are among all. */
  roles: ReadonlySet<string>
  titles: ReadonlySet<string>
}

interface Roles {
  /** In the body; null where none is known. */
  role: string | null
  status: string[]
}

/** 副主任、区总工会主席; 副总经理兼分公司总经理 */
const BETWEEN_POSTS = /、|兼任?/

/**
 * 区总工会主席, 行署专员, 公安局长: a post that names a body of its own. 局长 and 党委书记 name none, and 局党组成员
 * names the one at hand.
 */
const OF_ANOTHER_BODY = /^[^党].*[会會局委部府署厅廳院校司处處镇鎮乡鄉县縣区區市](?![党黨长長员員])..|[^副]{2}[局部厅廳院校][长長]$/

/**
 * 组长 of nothing that is named, beside 市财政局局长, and 区总工会主席 behind 区人大常委会副主任 are no role in the
 * body, for all that is known: they are the status, so that nobody leads a body that the minutes do not say.
 */
export function rolesOf({ roles, titles }: Posts): Roles {
  const elsewhere = new Set([...titles].filter((title) => !roles.has(title)))
  const own = new Set<string>()
  for (const title of roles) {
    const [first = '', ...further] = title.split(BETWEEN_POSTS)
    const others = further.filter((post) => OF_ANOTHER_BODY.test(post))
    for (const post of others) elsewhere.add(post)
    const kept = [first, ...further.filter((post) => !others.includes(post))]
    own.add(others.length === 0 ? title : kept.join('、'))
  }
  return { role: [...own].join('、') || null, status: [...elsewhere] }
}
