/** The button that changes the theme. The choice is kept as long as the page is open: nothing is stored. */
export const SCRIPT_THEME = String.raw`
const root = document.documentElement
const system = matchMedia('(prefers-color-scheme: dark)')
const theme = document.querySelector('button.theme')
const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark'
const nameTheme = () => {
  theme.textContent = isDark() ? 'light' : 'dark'
  theme.setAttribute('aria-label', 'Use the ' + theme.textContent + ' theme')
}
const changeTheme = () => {
  root.dataset.theme = isDark() ? 'light' : 'dark'
  nameTheme()
}
theme.addEventListener('click', changeTheme)
system.addEventListener('change', nameTheme)
theme.hidden = false
nameTheme()
`
