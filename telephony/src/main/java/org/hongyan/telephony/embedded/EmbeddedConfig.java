package org.hongyan.telephony.embedded;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.sip.TrunkConfig;

/**
 * How the embedded gateway is set up.
 *
 * @param bind address for SIP; the wildcard picks the one that leads to the first trunk
 * @param sipPort UDP and TCP port, 0 for any free one
 * @param probeEvery how often trunks are asked by OPTIONS whether they live; zero never asks
 */
public record EmbeddedConfig(
    InetAddress bind,
    int sipPort,
    List<TrunkConfig> trunks,
    MediaConfig media,
    Duration probeEvery) {

  public EmbeddedConfig {
    trunks = List.copyOf(trunks);
    var names = new HashSet<String>();
    for (var trunk : trunks) {
      if (!names.add(trunk.name())) {
        throw new IllegalArgumentException("two trunks are named " + trunk.name());
      }
    }
  }

  /** Probes every ten seconds. */
  public EmbeddedConfig(
      InetAddress bind, int sipPort, List<TrunkConfig> trunks, MediaConfig media) {
    this(bind, sipPort, trunks, media, Duration.ofSeconds(10));
  }
}
