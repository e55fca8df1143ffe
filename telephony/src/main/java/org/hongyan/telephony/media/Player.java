package org.hongyan.telephony.media;

/** Sound being played to one party. */
final class Player {
  private final short[] pcm;
  private final boolean loop;
  private int position;

  Player(short[] pcm, boolean loop) {
    this.pcm = pcm;
    this.loop = loop;
  }

  /** Writes the next 20 ms; false when the sound is over and nothing was written. */
  boolean next(short[] frame) {
    if (pcm.length == 0 || !loop && position >= pcm.length) {
      return false;
    }
    for (int i = 0; i < G711.FRAME; i++) {
      if (position >= pcm.length && loop) {
        position = 0;
      }
      frame[i] = position < pcm.length ? pcm[position++] : 0;
    }
    return true;
  }
}
