package org.hongyan.telephony.media;

/** Pure tones as 8 kHz samples. */
final class Tone {
  /** Ringback as heard in China (GB/T 3380): 450 Hz, 1 s on, 4 s off; looped. */
  static final short[] RINGBACK = cadence(450, 0.25, 1000, 4000);

  private Tone() {}

  /** {@code onMillis} of sound followed by {@code offMillis} of silence. */
  static short[] cadence(double hertz, double amplitude, int onMillis, int offMillis) {
    short[] pcm = new short[8 * (onMillis + offMillis)];
    for (int i = 0; i < 8 * onMillis; i++) {
      pcm[i] =
          (short) Math.round(32_767 * amplitude * Math.sin(2 * Math.PI * hertz * i / G711.RATE));
    }
    return pcm;
  }
}
