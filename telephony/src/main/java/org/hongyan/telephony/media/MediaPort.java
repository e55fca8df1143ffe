package org.hongyan.telephony.media;

/** One party's end of the sound, whatever carries it. */
public sealed interface MediaPort permits RtpPort, BrowserPort {

  /** The leg this port belongs to, as given when it was opened. */
  String legId();
}
