import { ref, watch } from 'vue'

/** Whether tones may sound on this device. */
export const soundOn = ref(typeof localStorage === 'undefined' || localStorage.getItem('hongyan.sound') !== 'off')
watch(soundOn, (on) => localStorage.setItem('hongyan.sound', on ? 'on' : 'off'))

const TONES = { connected: [660, 880], due: [880, 660, 880] } as const
let context: AudioContext | undefined

/** A soft tone: `connected` when a customer is on the line, `due` when a callback is. */
export function play(tone: keyof typeof TONES): void {
  if (!soundOn.value) return
  context ??= new AudioContext()
  const start = context.currentTime
  TONES[tone].forEach((hertz, at) => {
    const source = new OscillatorNode(context as AudioContext, { type: 'sine', frequency: hertz })
    const loudness = new GainNode(context as AudioContext, { gain: 0 })
    const from = start + at * 0.16
    loudness.gain.setValueAtTime(0, from)
    loudness.gain.linearRampToValueAtTime(0.12, from + 0.02)
    loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.15)
    source.connect(loudness).connect((context as AudioContext).destination)
    source.start(from)
    source.stop(from + 0.16)
  })
}
