package org.hongyan.telephony.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hongyan.telephony.api.LegId;

/** Remembers which leg a caller's own id started, also after the leg is over. */
final class Correlations {
  private static final int REMEMBERED = 20_000;

  private final Map<String, LegId> legs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LegId> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The known leg, or a new one; whoever races, one is started. */
  synchronized LegId get(String correlationId, Supplier<LegId> start) {
    var known = legs.get(correlationId);
    if (known != null) {
      return known;
    }
    var started = start.get();
    legs.put(correlationId, started);
    return started;
  }
}
