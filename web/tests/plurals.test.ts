import { expect, it } from 'vitest'
import { i18n } from '@/i18n'

it('oneRowIsNotRows', () => {
  const { t, locale } = i18n.global as unknown as { t: (key: string, values: object, count: number) => string; locale: { value: string } }
  locale.value = 'en'
  const said = (count: number) => t('customers.import.checkLead', { count }, count)
  expect([said(0), said(1), said(2)]).toEqual(['0 rows checked, nothing written.', '1 row checked, nothing written.', '2 rows checked, nothing written.'])
  locale.value = 'zh'
  expect(said(1)).toBe('已检查 1 行，什么都没有写入。')
})
