/**
 * The agent's microphone and loudspeaker over WebRTC: one offer, one answer, G.711. The leg stays
 * up all shift; when the network breaks it, it comes back by itself.
 */

/** Why the microphone cannot be used. */
export type AudioErrorKind = 'refused' | 'noDevice' | 'inUse' | 'insecure' | 'failed'

export class AudioError extends Error {
  readonly kind: AudioErrorKind

  constructor(kind: AudioErrorKind, message: string) {
    super(message)
    this.name = 'AudioError'
    this.kind = kind
  }
}

export interface AudioOptions {
  deviceId?: string
  /** Echo cancellation, noise suppression and gain control; on for people, off for test tones. */
  processing: boolean
}

export interface AudioAnswer {
  leg: string
  answerSdp: string
}

/** Measured each second; loss as a share of 0 to 1, times in milliseconds. */
export interface AudioQuality {
  loss: number
  jitter: number
  roundTrip: number | null
  packetsReceived: number
  packetsSent: number
}

export interface AudioEvents {
  /** Sound flows; the leg is a new one after each re-connect. */
  up: string
  /** The connection failed or was away for more than 3 s; re-connecting has begun. */
  lost: string
  /** A try to re-connect failed; the next follows after so many milliseconds. */
  retry: number
  quality: AudioQuality
}

export interface AgentAudio {
  leg(): string
  /** What the agent says, 0 to 1. */
  level(): number
  /** What the agent hears. */
  remote(): MediaStream
  muted(): boolean
  mute(on: boolean): void
  quality(): AudioQuality | null
  on<E extends keyof AudioEvents>(event: E, handler: (value: AudioEvents[E]) => void): () => void
  close(): void
}

export type PostOffer = (offerSdp: string) => Promise<AudioAnswer>

const LOST_AFTER_MS = 3000
const GATHERING_MS = 2000
const CONNECT_MS = 15000
const BACK_OFF_MS = [500, 1000, 2000, 4000, 8000, 15000]

/** Opens the microphone and connects; rejects with an AudioError or with what `post` rejects with. */
export async function connectAudio(post: PostOffer, options: AudioOptions): Promise<AgentAudio> {
  const line = new AudioLine(post, options)
  try {
    await line.connect()
  } catch (error) {
    line.close()
    throw error
  }
  return line
}

class AudioLine implements AgentAudio {
  private readonly post: PostOffer
  private readonly options: AudioOptions
  private readonly speaker = new Audio()
  private readonly handlers = new Map<string, Set<(value: never) => void>>()
  private microphone: MediaStream | null = null
  private meter: Meter | null = null
  private connection: RTCPeerConnection | null = null
  private stream = new MediaStream()
  private legId = ''
  private isMuted = false
  private closed = false
  private last: AudioQuality | null = null
  private counters = { received: 0, lost: 0 }
  private lostTimer: number | undefined
  private qualityTimer: number | undefined

  constructor(post: PostOffer, options: AudioOptions) {
    this.post = post
    this.options = options
    this.speaker.autoplay = true
  }

  leg = () => this.legId
  level = () => this.meter?.level() ?? 0
  remote = () => this.stream
  muted = () => this.isMuted
  quality = () => this.last

  mute(on: boolean) {
    this.isMuted = on
    this.microphone?.getAudioTracks().forEach((track) => (track.enabled = !on))
  }

  on<E extends keyof AudioEvents>(event: E, handler: (value: AudioEvents[E]) => void) {
    const known = this.handlers.get(event) ?? new Set()
    known.add(handler as (value: never) => void)
    this.handlers.set(event, known)
    return () => void known.delete(handler as (value: never) => void)
  }

  private tell<E extends keyof AudioEvents>(event: E, value: AudioEvents[E]) {
    this.handlers.get(event)?.forEach((handler) => handler(value as never))
  }

  async connect() {
    await this.openMicrophone()
    const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle', rtcpMuxPolicy: 'require' })
    this.connection = connection
    const track = this.microphone?.getAudioTracks()[0]
    if (!track || !this.microphone) throw new AudioError('noDevice', 'the microphone has no track')
    const transceiver = connection.addTransceiver(track, { direction: 'sendrecv', streams: [this.microphone] })
    preferG711(transceiver)
    connection.ontrack = (event) => this.hear(event.streams[0] ?? new MediaStream([event.track]))
    await connection.setLocalDescription(await connection.createOffer())
    await gathered(connection)
    const answer = await this.post(connection.localDescription?.sdp ?? '')
    if (this.closed) return
    await connection.setRemoteDescription({ type: 'answer', sdp: answer.answerSdp })
    await connected(connection)
    if (this.closed) return
    this.legId = answer.leg
    this.watch(connection)
    this.tell('up', answer.leg)
  }

  private async openMicrophone() {
    const track = this.microphone?.getAudioTracks()[0]
    if (track?.readyState === 'live') return
    this.microphone = await microphone(this.options)
    if (this.closed) return this.closeMicrophone()
    this.microphone.getAudioTracks().forEach((each) => (each.onended = () => this.lose('the microphone is gone')))
    this.mute(this.isMuted)
    this.meter?.close()
    this.meter = new Meter(this.microphone)
  }

  private hear(stream: MediaStream) {
    this.stream = stream
    this.speaker.srcObject = stream
    this.speaker.play().catch(() => {
      document.addEventListener('pointerdown', () => void this.speaker.play(), { once: true })
    })
  }

  private watch(connection: RTCPeerConnection) {
    this.counters = { received: 0, lost: 0 }
    connection.onconnectionstatechange = () => {
      window.clearTimeout(this.lostTimer)
      const state = connection.connectionState
      if (state === 'failed' || state === 'closed') {
        this.lose('the connection ' + state)
      } else if (state === 'disconnected') {
        this.lostTimer = window.setTimeout(() => this.lose('no connection for 3 s'), LOST_AFTER_MS)
      }
    }
    window.clearInterval(this.qualityTimer)
    this.qualityTimer = window.setInterval(() => void this.measure(connection), 1000)
  }

  private lose(reason: string) {
    if (this.closed || !this.connection) return
    this.dropConnection()
    this.tell('lost', reason)
    void this.reconnect()
  }

  private async reconnect() {
    for (let attempt = 0; !this.closed; attempt++) {
      const base = BACK_OFF_MS[Math.min(attempt, BACK_OFF_MS.length - 1)] ?? 15000
      const wait = base * (0.75 + Math.random() / 2)
      await new Promise((resolve) => window.setTimeout(resolve, wait))
      if (this.closed) return
      try {
        return await this.connect()
      } catch {
        this.dropConnection()
        this.tell('retry', wait)
      }
    }
  }

  private async measure(connection: RTCPeerConnection) {
    const report = await connection.getStats()
    const quality = readQuality(report)
    const received = quality.packetsReceived - this.counters.received
    const lost = quality.loss - this.counters.lost
    this.counters = { received: quality.packetsReceived, lost: quality.loss }
    this.last = { ...quality, loss: received + lost > 0 ? Math.max(0, lost) / (received + lost) : 0 }
    this.tell('quality', this.last)
  }

  private dropConnection() {
    window.clearTimeout(this.lostTimer)
    window.clearInterval(this.qualityTimer)
    if (this.connection) {
      this.connection.onconnectionstatechange = null
      this.connection.close()
    }
    this.connection = null
    this.last = null
  }

  private closeMicrophone() {
    this.microphone?.getTracks().forEach((track) => {
      track.onended = null
      track.stop()
    })
    this.microphone = null
  }

  close() {
    this.closed = true
    this.dropConnection()
    this.closeMicrophone()
    this.meter?.close()
    this.speaker.srcObject = null
  }
}

/** Peak of the microphone, falling gently so that a meter can be read. */
class Meter {
  private readonly context = new AudioContext()
  private readonly analyser: AnalyserNode
  private readonly samples: Float32Array<ArrayBuffer>
  private shown = 0

  constructor(stream: MediaStream) {
    this.analyser = this.context.createAnalyser()
    this.analyser.fftSize = 1024
    this.samples = new Float32Array(this.analyser.fftSize)
    this.context.createMediaStreamSource(stream).connect(this.analyser)
    void this.context.resume()
  }

  level() {
    this.analyser.getFloatTimeDomainData(this.samples)
    let peak = 0
    for (const sample of this.samples) peak = Math.max(peak, Math.abs(sample))
    this.shown = Math.max(peak, this.shown * 0.85)
    return Math.min(1, this.shown)
  }

  close() {
    if (this.context.state !== 'closed') void this.context.close()
  }
}

async function microphone(options: AudioOptions): Promise<MediaStream> {
  if (!navigator.mediaDevices) {
    throw new AudioError('insecure', 'the page must be opened by https or from localhost')
  }
  const wish = {
    echoCancellation: options.processing,
    noiseSuppression: options.processing,
    autoGainControl: options.processing,
    channelCount: 1,
  }
  try {
    const device = options.deviceId ? { deviceId: { exact: options.deviceId } } : {}
    return await navigator.mediaDevices.getUserMedia({ audio: { ...wish, ...device } })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OverconstrainedError' && options.deviceId) {
      return await microphone({ processing: options.processing })
    }
    throw microphoneError(error)
  }
}

function microphoneError(error: unknown): AudioError {
  const name = error instanceof DOMException ? error.name : ''
  const kinds: Record<string, AudioErrorKind> = {
    NotAllowedError: 'refused',
    SecurityError: 'refused',
    NotFoundError: 'noDevice',
    OverconstrainedError: 'noDevice',
    NotReadableError: 'inUse',
    AbortError: 'inUse',
  }
  return new AudioError(kinds[name] ?? 'failed', error instanceof Error ? error.message : String(error))
}

function preferG711(transceiver: RTCRtpTransceiver) {
  const codecs = RTCRtpReceiver.getCapabilities('audio')?.codecs ?? []
  const wanted = (mime: string) =>
    codecs.filter((codec) => codec.mimeType.toLowerCase() === mime && codec.clockRate === 8000)
  const chosen = [...wanted('audio/pcmu'), ...wanted('audio/pcma'), ...wanted('audio/telephone-event')]
  if (chosen.length === 0) throw new AudioError('failed', 'this browser has no G.711')
  transceiver.setCodecPreferences(chosen)
}

function gathered(connection: RTCPeerConnection): Promise<void> {
  if (connection.iceGatheringState === 'complete') return Promise.resolve()
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, GATHERING_MS)
    connection.addEventListener('icegatheringstatechange', () => {
      if (connection.iceGatheringState !== 'complete') return
      window.clearTimeout(timer)
      resolve()
    })
  })
}

function connected(connection: RTCPeerConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new AudioError('failed', why))
    const timer = window.setTimeout(() => fail('no connection to the server within 15 s'), CONNECT_MS)
    const look = () => {
      const state = connection.connectionState
      if (state === 'connected' || state === 'failed' || state === 'closed') {
        window.clearTimeout(timer)
        connection.removeEventListener('connectionstatechange', look)
        if (state === 'connected') resolve()
        else fail('the connection ' + state)
      }
    }
    connection.addEventListener('connectionstatechange', look)
    look()
  })
}

/** Reads the counters; `loss` is the number of packets lost so far. */
function readQuality(report: RTCStatsReport): AudioQuality {
  const quality: AudioQuality = { loss: 0, jitter: 0, roundTrip: null, packetsReceived: 0, packetsSent: 0 }
  report.forEach((entry) => {
    if (entry.type === 'inbound-rtp') {
      quality.loss = entry.packetsLost ?? 0
      quality.jitter = (entry.jitter ?? 0) * 1000
      quality.packetsReceived = entry.packetsReceived ?? 0
    } else if (entry.type === 'outbound-rtp') {
      quality.packetsSent = entry.packetsSent ?? 0
    } else if (entry.type === 'remote-inbound-rtp' && entry.roundTripTime !== undefined) {
      quality.roundTrip = entry.roundTripTime * 1000
    }
  })
  return quality
}
