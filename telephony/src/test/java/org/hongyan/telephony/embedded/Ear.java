package org.hongyan.telephony.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.api.LegId;

/** Listens to a gateway and lets a test wait for what it expects. */
public final class Ear implements Consumer<LegEvent> {
  private final LinkedBlockingQueue<LegEvent> waiting = new LinkedBlockingQueue<>();
  private final List<LegEvent> seen = new ArrayList<>();

  @Override
  public void accept(LegEvent event) {
    waiting.add(event);
  }

  /** The next event of this kind on the leg; everything on the way is kept in {@link #seen}. */
  public <E extends LegEvent> E await(LegId leg, Class<E> kind) throws InterruptedException {
    return await(leg, kind, 12);
  }

  public <E extends LegEvent> E await(LegId leg, Class<E> kind, int seconds)
      throws InterruptedException {
    return next(event -> event.leg().equals(leg) && kind.isInstance(event), kind, seconds);
  }

  /** The next event of this kind on any leg. */
  public <E extends LegEvent> E awaitAny(Class<E> kind, int seconds) throws InterruptedException {
    return next(kind::isInstance, kind, seconds);
  }

  public List<LegEvent> seen(LegId leg) {
    return seen.stream().filter(event -> event.leg().equals(leg)).toList();
  }

  private <E extends LegEvent> E next(Predicate<LegEvent> wanted, Class<E> kind, int seconds)
      throws InterruptedException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (true) {
      var event = waiting.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (event == null) {
        throw new AssertionError("no " + kind.getSimpleName() + " came; seen: " + seen);
      }
      if (!seen.isEmpty()) {
        assertThat(event.seq()).isEqualTo(seen.getLast().seq() + 1);
      }
      seen.add(event);
      if (wanted.test(event)) {
        return kind.cast(event);
      }
    }
  }
}
