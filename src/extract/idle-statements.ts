/** What stands where a decision could, and settles nothing. */
import { IDLE_WORDS } from '../lexicon/speech-acts.js'
import { anyOf, oneOf } from '../source/alternatives.js'

/** States a fact, or what was said. */
export const IDLE_OPENING = new RegExp(
  `^${oneOf([
    anyOf(IDLE_WORDS),
    // 无, 无异议; but 无障碍坡道案持续列管 settles something
    '无(?:$|[，。；、）]|其[他它]|异议|意见|新增)',
    // 略, but not 略作修改后通过
    '略(?:$|[，。；、）])',
    // 余洽悉; 洽悉，并请…, 洽悉；比率偏低，请… ask for something
    '[余馀均]?洽悉(?![，,]?请|[，,；;][^。]{0,40}请)',
    '其余(?:均)?洽悉',
    // 对于标准，PMC建议…; 建议书 and 建议稿 are papers
    '(?:[^，。；：]{0,12}：)?(?:(?:对于|本次)[^，。；]{2,20}，)?(?:[A-Z]{2,8})?建议(?![书稿函])',
    // 公民或团体陈情意见决议，如后综理表: where it is written
    '[^，。；：]{2,20}(?:意见|决议|发言|情形|情况)，?详?[如见](?:后|附|下)[^，。；：]{0,8}[表件录册][）)]?。?$',
    // 汇报并讨论了
    '(?:汇报|讨论)(?:和|及|并)?(?:汇报|讨论)?了',
  ])}`,
)

/** 报告及询答完毕: states a fact and settles nothing. */
export const IDLE_ENDING =
  /^[^，。；]{2,24}(?:较好|良好|正常|平稳)$|(?:报告|询答|宣读|说明|质询|发言)(?:及[^，。]{1,4})?均?已?(?:完毕|结束)$/
