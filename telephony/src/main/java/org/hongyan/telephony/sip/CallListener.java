package org.hongyan.telephony.sip;

import org.hongyan.telephony.api.EndedBy;
import org.jspecify.annotations.Nullable;

/** What a call tells its owner, in order; {@link #ended} comes once and last. */
public interface CallListener {

  /** A provisional response above 100; {@code early} when the carrier described its media. */
  default void progress(int sip, @Nullable Sdp early) {}

  /**
   * The remote side answered; ours when the call is incoming means that our answer was
   * acknowledged.
   */
  default void answered(Sdp remote) {}

  /** The remote side changed its media: hold, resume, another address. */
  default void changed(Sdp remote) {}

  /** A digit by SIP INFO, as some carriers send it. */
  default void digit(char digit) {}

  /** {@code sip} 0 without a final response, {@code q850} 0 when the carrier named no cause. */
  default void ended(int sip, int q850, EndedBy by) {}
}
