import 'element-plus/dist/index.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import './styles/tokens.css'
import './styles/base.css'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { Problem } from './api/problem'
import { i18n, remembered, setLanguage } from './i18n'
import { applyAppearance } from './layout/appearance'
import { watchSession } from './layout/lifecycle'
import { router } from './router'

applyAppearance()
void setLanguage(remembered())

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal does not become a yes by asking again; only an unreached or failing server is asked twice.
      retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status > 0 && error.status < 500),
    },
  },
})

const app = createApp(App)
app.use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient })
watchSession(router, queryClient)
app.use(router).mount('#app')
