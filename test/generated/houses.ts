/** Who keeps minutes: governments, companies, schools. Each with its bodies, its posts and its meetings. */
import fc from 'fast-check'
import { companyStem, placeStem } from './names.js'

export interface House {
  /** 青川市人民政府, as the title names it. */
  name: string
  /** What the names of its bodies begin with: 市; nothing in a company. */
  level: string
  /** Its bodies without the level. */
  stems: readonly string[]
  /** In whose name texts are issued, and the office that issues them. */
  issuer: string
  office: string
  /** Who decides on what is handed on. */
  referee: string
  /** Of who presides; the last is one that needs a body or level before it. */
  chairTitles: readonly string[]
  /** Said once before several names. */
  deputy: string
  meetings: readonly MeetingForm[]
}

/** A kind of meeting: what its minutes are called, how the opening names it, what is found in both. */
interface MeetingForm {
  title: (ordinal: string, about: string) => string
  opening: (ordinal: string) => string
  kind: string
  /** As the opening and as the title name it. */
  body: [opening: string, title: string]
  hasOrdinal: boolean
  term: number | null
  /** The title names the body, so that lines with labels may do without an opening. */
  mayHaveLabels: boolean
}

const GOVERNMENT_STEMS = [
  '财政局',
  '住建局',
  '水务局',
  '教育局',
  '交通运输局',
  '应急管理局',
  '发展改革委',
  '自然资源局',
  '审计局',
  '司法局',
  '卫生健康委',
  '民政局',
  '城管局',
  '人社局',
  '行政审批局',
  '市场监管局',
  '农业农村局',
  '生态环境局',
  '公安局',
  '文旅局',
  '统计局',
  '医保局',
  '机关事务管理局',
  '数据局',
]
const COMPANY_STEMS = [
  '财务管理部',
  '战略投资部',
  '工程建设部',
  '人力资源部',
  '合规法务部',
  '资金管理中心',
  '综合管理部',
  '安全监察部',
  '审计部',
  '运营管理部',
  '市场开发部',
  '信息中心',
]
const SCHOOL_STEMS = [
  '教务处',
  '学生工作处',
  '人事处',
  '财务处',
  '科研处',
  '后勤服务集团',
  '保卫处',
  '国有资产管理处',
  '国际交流处',
  '图书馆',
  '信息化中心',
  '基建处',
  '审计处',
  '招生就业处',
]

function government(stem: string, level: string): House {
  const place = stem + level
  const body = `${level}政府`
  const common = { hasOrdinal: true, term: null, mayHaveLabels: true }
  return {
    name: `${place}人民政府`,
    level,
    stems: GOVERNMENT_STEMS,
    issuer: body,
    office: `${body}办公室`,
    referee: `${level}委常委会`,
    chairTitles: [`${level}长`, `常务副${level}长`, `代${level}长`, `${level}委副书记、${level}长`],
    deputy: `副${level}长`,
    meetings: [
      {
        ...common,
        title: (ordinal) => `${place}人民政府第${ordinal}次常务会议纪要`,
        opening: (ordinal) => `${body}第${ordinal}次常务会议`,
        kind: '常务会议',
        body: [body, `${place}人民政府`],
      },
      {
        ...common,
        title: (ordinal) => `${place}第十六届人民政府第${ordinal}次常务会议纪要`,
        opening: (ordinal) => `十六届${body}第${ordinal}次常务会议`,
        kind: '常务会议',
        body: [body, `${place}人民政府`],
        term: 16,
      },
      {
        ...common,
        title: (ordinal) => `${place}人民政府党组第${ordinal}次会议纪要`,
        opening: (ordinal) => `${body}党组第${ordinal}次会议`,
        kind: '党组会议',
        body: [body, `${place}人民政府`],
      },
      {
        ...common,
        title: (_, about) => `关于${about}有关问题的专题会议纪要`,
        opening: () => `${body}专题会议`,
        kind: '专题会议',
        body: [body, ''],
        hasOrdinal: false,
        mayHaveLabels: false,
      },
      {
        ...common,
        title: (ordinal) => `${place}人民政府第${ordinal}次${level}长办公会议纪要`,
        opening: (ordinal) => `${body}第${ordinal}次${level}长办公会议`,
        kind: `${level}长办公会议`,
        body: [body, `${place}人民政府`],
      },
    ],
  }
}

function company(stem: string, name: string): House {
  const full = `${stem}${name}有限公司`
  return {
    name: full,
    level: '',
    stems: COMPANY_STEMS,
    issuer: '公司',
    office: '公司办公室',
    referee: '股东会',
    chairTitles: ['董事长', '总经理', '副董事长'],
    deputy: '副总经理',
    meetings: [
      {
        title: (ordinal) => `${full}第三届董事会第${ordinal}次会议纪要`,
        opening: (ordinal) => `公司第三届董事会第${ordinal}次会议`,
        kind: '董事会',
        body: ['公司', full],
        hasOrdinal: true,
        term: 3,
        mayHaveLabels: true,
      },
      {
        title: (ordinal) => `${full}第${ordinal}次总经理办公会纪要`,
        opening: (ordinal) => `公司第${ordinal}次总经理办公会`,
        kind: '总经理办公会',
        body: ['公司', full],
        hasOrdinal: true,
        term: null,
        mayHaveLabels: true,
      },
    ],
  }
}

function school(stem: string, kind: string): House {
  const full = stem + kind
  return {
    name: full,
    level: '',
    stems: SCHOOL_STEMS,
    issuer: '学校',
    office: '学校办公室',
    referee: '学校党委会',
    chairTitles: ['校长', '党委副书记、校长', '副校长'],
    deputy: '副校长',
    meetings: [
      {
        title: (ordinal) => `${full}第${ordinal}次校长办公会议纪要`,
        opening: (ordinal) => `学校第${ordinal}次校长办公会议`,
        kind: '校长办公会议',
        body: ['学校', full],
        hasOrdinal: true,
        term: null,
        mayHaveLabels: true,
      },
    ],
  }
}

export const house: fc.Arbitrary<House> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(placeStem, fc.constantFrom('市', '县', '区'))
      .map(([stem, level]) => government(stem, level)),
  },
  { weight: 1, arbitrary: fc.tuple(placeStem, companyStem).map(([stem, name]) => company(stem, name)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(placeStem, fc.constantFrom('大学', '师范学院', '职业技术学院'))
      .map(([stem, kind]) => school(stem, kind)),
  },
)

/** 局长 of a 局, 主任 of a 委. */
export function headOf(stem: string): string {
  const [, title = '负责人'] = HEADS.find(([ending]) => stem.endsWith(ending)) ?? []
  return title
}
const HEADS = [
  ['局', '局长'],
  ['委', '主任'],
  ['部', '部长'],
  ['中心', '主任'],
  ['处', '处长'],
  ['馆', '馆长'],
  ['集团', '总经理'],
] as const
