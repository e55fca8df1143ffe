import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = []
