package org.hongyan.telephony.media;

/** Carries finished packets to the party; the buffer has room for a trailer behind its length. */
interface PacketSink {

  /** True when the party's address (and key) is known. */
  boolean ready();

  void rtp(byte[] buffer, int length);

  void rtcp(byte[] buffer, int length);
}
