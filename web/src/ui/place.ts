import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { companyZone, OWN_ZONE } from './zone'

/** Says whose clock a time is on, `Urumqi time`; nothing where it is this computer's own. Without a zone: the company's. */
export function usePlace(zone: () => string | undefined): ComputedRef<string> {
  const { t } = useI18n()
  return computed(() => {
    const name = zone() ?? companyZone.value
    return name === OWN_ZONE ? '' : t('ui.when.zone', { zone: name.split('/').pop()?.replaceAll('_', ' ') ?? name })
  })
}
