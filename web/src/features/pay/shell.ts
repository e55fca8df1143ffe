import type { FeatureShell } from '@/layout/types'

/** What this feature adds to the shell: palette providers, work that starts at sign-in. */
export const shell: FeatureShell = {}
