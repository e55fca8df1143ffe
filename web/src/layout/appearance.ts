import { ref, watch } from 'vue'

export type Theme = 'light' | 'dark' | 'system'
export type Density = 'comfortable' | 'compact'

const THEMES: readonly Theme[] = ['light', 'dark', 'system']

/** Both are this device's business, not the account's: a bright office, a dark bedroom. */
export const theme = ref<Theme>(kept('theme', THEMES, 'system'))
export const density = ref<Density>(kept('density', ['comfortable', 'compact'], 'comfortable'))
/** What is drawn now, after `system` has been asked. */
export const dark = ref(false)

function kept<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const value = localStorage.getItem(`hongyan.${name}`) as T | null
  return value !== null && allowed.includes(value) ? value : otherwise
}

/** Draws the chosen theme and follows later changes of the choice and of the system. */
export function applyAppearance(): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const draw = () => {
    dark.value = theme.value === 'dark' || (theme.value === 'system' && system.matches)
    document.documentElement.classList.toggle('dark', dark.value)
    document.documentElement.dataset.density = density.value
  }
  system.addEventListener('change', draw)
  watch([theme, density], () => {
    localStorage.setItem('hongyan.theme', theme.value)
    localStorage.setItem('hongyan.density', density.value)
    draw()
  })
  draw()
}
