package org.hongyan.switchboard;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node reaches telephones.
 *
 * @param data data folder of this installation
 * @param simulatedCarrier start the simulated carrier and give companies without lines one to it
 * @param carrierNumbers how the simulated carrier treats numbers, by their last digits
 * @param carrierLog gets a line for every INVITE the simulated carrier was sent; usually null
 * @param telephony addresses and ports; loopback when not given
 */
@ConfigurationProperties("hongyan")
record SwitchboardProperties(
    Path data,
    @DefaultValue("false") boolean simulatedCarrier,
    @DefaultValue Map<String, String> carrierNumbers,
    @Nullable Path carrierLog,
    @Nullable Telephony telephony) {

  /** Where SIP and sound are sent and heard; SIP port 0 means any free one. */
  record Telephony(
      @DefaultValue("127.0.0.1") String bind,
      @DefaultValue("0") int sipPort,
      @DefaultValue("10000") int firstMediaPort,
      @DefaultValue("29999") int lastMediaPort) {}

  static final Telephony LOOPBACK = new Telephony("127.0.0.1", 0, 10_000, 29_999);

  Telephony telephonyOrLoopback() {
    return telephony == null ? LOOPBACK : telephony;
  }
}
