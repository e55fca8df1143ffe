import { shell as activities } from '@/features/activities/shell'
import { shell as calling } from '@/features/calling/shell'
import { shell as customers } from '@/features/customers/shell'
import { shell as deals } from '@/features/deals/shell'
import { shell as identity } from '@/features/identity/shell'
import { shell as insight } from '@/features/insight/shell'
import { shell as pay } from '@/features/pay/shell'
import { shell as planning } from '@/features/planning/shell'
import { shell as targets } from '@/features/targets/shell'
import type { FeatureShell } from './types'

/** What the features add to the shell, in the order the palette shows it. */
export const shells: FeatureShell[] = [customers, calling, deals, activities, targets, planning, pay, insight, identity]
