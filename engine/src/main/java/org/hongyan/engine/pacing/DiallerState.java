package org.hongyan.engine.pacing;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All a dialler knows between two events; immutable.
 *
 * @param nextDialAt before this moment no call may be started (calls per second)
 */
public record DiallerState(
    DiallerSettings settings,
    Campaign campaign,
    Map<AgentRef, Desk> desks,
    Map<AttemptRef, LiveCall> calls,
    Instant nextDialAt) {

  /** Whether calls may be started, by the newest of the campaign's events. */
  public record Campaign(boolean running, long seq) {}

  public DiallerState {
    desks = Collections.unmodifiableMap(desks);
    calls = Collections.unmodifiableMap(calls);
  }

  /** A campaign that has not been started, with nobody at work. */
  public static DiallerState of(DiallerSettings settings) {
    return new DiallerState(
        settings,
        new Campaign(false, Long.MIN_VALUE),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        Instant.MIN);
  }

  /** The same work under other limits; applies from the next event on. */
  public DiallerState with(DiallerSettings newSettings) {
    return new DiallerState(newSettings, campaign, desks, calls, nextDialAt);
  }

  public Optional<Desk> findDesk(AgentRef agent) {
    return Optional.ofNullable(desks.get(agent));
  }

  public Optional<LiveCall> findCall(AttemptRef attempt) {
    return Optional.ofNullable(calls.get(attempt));
  }

  public Collection<LiveCall> liveCalls() {
    return calls.values();
  }

  /** True when the campaign does not run and no lead is held and no call alive. */
  public boolean drained() {
    return !campaign.running()
        && calls.isEmpty()
        && desks.values().stream().noneMatch(d -> d.work() instanceof Work.Holding);
  }
}
