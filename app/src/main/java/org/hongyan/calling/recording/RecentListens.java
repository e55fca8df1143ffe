package org.hongyan.calling.recording;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.hongyan.switchboard.RecordingId;

/** Tells a new listen from the next part of one: a player asks for a file in many ranges. */
final class RecentListens {

  private static final int KEPT = 5_000;

  private record Listen(AccountId who, RecordingId what) {}

  private final long nanos;
  private final Map<Listen, Long> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Listen, Long> eldest) {
          return size() > KEPT;
        }
      };

  RecentListens(Duration one) {
    nanos = one.toNanos();
  }

  synchronized boolean begins(AccountId who, RecordingId what) {
    var now = System.nanoTime();
    var before = last.put(new Listen(who, what), now);
    return before == null || now - before > nanos;
  }
}
