/** Generated minutes, with words that are markup to Markdown, HTML or XML in what is to be done. */
import { generatedMinutes } from '../generated/minutes.js'

/** Plain text, of which every line is a paragraph. */
export const composedMinutes = generatedMinutes
  .filter(({ source, isWrapped }) => !isWrapped && !source.startsWith('# '))
  .map(({ source }) =>
    source
      .replaceAll('摸清底数', '摸清* _底数_')
      .replaceAll('拟定整改清单', '上报<b>整改清单</b> & #1')
      .replaceAll('细化任务分工', '细化[2]任务分工'),
  )
