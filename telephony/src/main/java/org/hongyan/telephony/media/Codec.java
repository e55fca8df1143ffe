package org.hongyan.telephony.media;

import org.jspecify.annotations.Nullable;

/** The two laws of G.711; both carry 8000 samples a second in one byte each. */
public enum Codec {
  PCMU(0, (byte) 0xFF),
  PCMA(8, (byte) 0xD5);

  private final int payloadType;
  private final byte silence;

  Codec(int payloadType, byte silence) {
    this.payloadType = payloadType;
    this.silence = silence;
  }

  /** The static RTP payload type, RFC 3551. */
  public int payloadType() {
    return payloadType;
  }

  static @Nullable Codec ofPayloadType(int type) {
    return type == 0 ? PCMU : type == 8 ? PCMA : null;
  }

  byte silence() {
    return silence;
  }

  int decode(byte sample) {
    return G711.decodeTable(this)[sample & 0xFF];
  }

  byte encode(int pcm) {
    return G711.encodeTable(this)[pcm & 0xFFFF];
  }

  /** The byte for byte translation into another law, null when none is needed. */
  byte @Nullable [] tableTo(Codec other) {
    return other == this ? null : this == PCMU ? G711.ULAW_TO_ALAW : G711.ALAW_TO_ULAW;
  }
}
