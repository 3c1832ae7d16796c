/** The package's own declarations are hidden by its `exports`; these are the two functions we call. */
declare module 'solarlunar' {
  interface SolarDay {
    cYear: number
    cMonth: number
    cDay: number
  }
  const solarLunar: {
    /** -1 where the day is outside of 1900 to 2100. */
    lunar2solar(year: number, month: number, day: number): SolarDay | -1
    /** Day of the month on which the solar term begins, 1 (小寒) to 24 (冬至). */
    getTerm(year: number, term: number): number
  }
  export default solarLunar
}
