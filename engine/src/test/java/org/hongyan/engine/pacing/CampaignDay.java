package org.hongyan.engine.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A day of a campaign on a virtual clock: sellers who pause, vanish and come back, customers who
 * answer or not, and a line that delivers events late, twice and out of order.
 */
final class CampaignDay {

  private record Due(Instant at, long order, DialEvent event) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  final List<DialEvent> delivered = new ArrayList<>();
  final Set<AttemptRef> answered = new HashSet<>();
  final Map<AttemptRef, Integer> outcomes = new HashMap<>();
  final Set<AttemptRef> dialled = new HashSet<>();
  private final Random random;
  private final PriorityQueue<Due> due = new PriorityQueue<>();
  private final ArrayDeque<LeadRef> free = new ArrayDeque<>();
  private final Map<LeadRef, AttemptRef> claimed = new HashMap<>();
  private final Map<AttemptRef, LeadRef> alive = new HashMap<>();
  private final Map<AgentRef, Long> seqs = new HashMap<>();
  private final List<AgentRef> agents = new ArrayList<>();
  private final Map<String, DialEvent> replies = new HashMap<>();
  private final boolean chaos;
  DiallerState state;
  Instant now = Instant.EPOCH;
  private long order;

  CampaignDay(long seed, DiallerSettings settings, int sellers, int leads, boolean chaos) {
    this.random = new Random(seed);
    this.chaos = chaos;
    this.state = DiallerState.of(settings);
    for (int i = 0; i < leads; i++) free.add(new LeadRef(id()));
    for (int i = 0; i < sellers; i++) agents.add(new AgentRef(id()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private long seq(AgentRef agent) {
    return seqs.merge(agent, 1L, Long::sum);
  }

  private void send(double seconds, DialEvent event) {
    double delay = seconds + (chaos ? random.nextDouble() * 0.5 : 0.01);
    due.add(new Due(now.plusMillis((long) (delay * 1000)), order++, event));
    while (chaos && random.nextInt(8) == 0) {
      long late = (long) ((delay + random.nextDouble() * 60) * 1000);
      due.add(new Due(now.plusMillis(late), order++, event));
    }
  }

  /** Runs until the given time of day, then lets everything come to rest. */
  void run(Duration length) {
    send(0, new DialEvent.CampaignStarted(1));
    for (var agent : agents)
      send(random.nextDouble() * 30, new DialEvent.AgentReady(agent, seq(agent)));
    var end = now.plus(length);
    for (var t = now; t.isBefore(end); t = t.plusSeconds(10)) {
      due.add(new Due(t, order++, new DialEvent.Tick()));
    }
    if (chaos) scheduleTroubles(length);
    while (!due.isEmpty()) {
      var next = due.poll();
      now = next.at();
      deliver(next.event());
    }
  }

  private void scheduleTroubles(Duration length) {
    double day = length.toSeconds() * 0.8;
    for (var agent : agents) {
      double at = 60 + random.nextDouble() * day;
      send(at, trouble(agent));
      send(at + 20 + random.nextDouble() * 60, new DialEvent.AgentReady(agent, seq(agent)));
    }
    double pause = 60 + random.nextDouble() * day;
    send(pause, new DialEvent.CampaignPaused(2));
    send(pause + 30, new DialEvent.CampaignStarted(3));
  }

  private DialEvent trouble(AgentRef agent) {
    return switch (random.nextInt(3)) {
      case 0 -> new DialEvent.AgentPaused(agent, seq(agent), "tea");
      case 1 -> new DialEvent.AgentLeft(agent, seq(agent));
      default -> new DialEvent.AgentAudioLost(agent, seq(agent));
    };
  }

  private void deliver(DialEvent event) {
    if (!(event instanceof DialEvent.Tick)) delivered.add(event);
    if (event instanceof DialEvent.CallAnswered e && alive.containsKey(e.attempt())) {
      answered.add(e.attempt());
    }
    if (event instanceof DialEvent.CallEnded e && e.cause().answered()) answered.add(e.attempt());
    var before = state;
    var step = Dialler.next(state, event, now);
    state = step.state();
    for (var command : step.commands()) obey(before, command);
    if (!(event instanceof DialEvent.Tick) || !step.commands().isEmpty()) assertInvariants();
  }

  private void obey(DiallerState before, DialCommand command) {
    assertThat(command.why().code()).isNotBlank();
    switch (command) {
      case DialCommand.RequestLead c -> offer(c);
      case DialCommand.ShowLead c -> decide(c);
      case DialCommand.Dial c -> ring(before, c);
      case DialCommand.Bridge c -> send(0.02, new DialEvent.CallBridged(c.attempt()));
      case DialCommand.HangUp c -> hangUp(c.attempt());
      case DialCommand.SetAgentState c -> note(c);
      case DialCommand.ReleaseLead c -> release(c.lead(), c.attempt());
      case DialCommand.CloseAttempt c -> close(c.lead(), c.attempt());
    }
  }

  private void offer(DialCommand.RequestLead command) {
    var key = command.agent() + "/" + command.request();
    var lead = free.poll();
    DialEvent reply =
        replies.computeIfAbsent(
            key,
            _ -> {
              if (lead == null) {
                return new DialEvent.NoLeadAvailable(command.agent(), command.request());
              }
              var attempt = new AttemptRef(id());
              claimed.put(lead, attempt);
              return new DialEvent.LeadOffered(command.agent(), command.request(), lead, attempt);
            });
    send(0.02 + (chaos && random.nextInt(20) == 0 ? 12 : 0), reply);
  }

  private void decide(DialCommand.ShowLead command) {
    send(
        2,
        random.nextInt(5) == 0
            ? new DialEvent.DialSkipped(command.agent(), command.attempt())
            : new DialEvent.DialConfirmed(command.agent(), command.attempt()));
  }

  private void ring(DiallerState before, DialCommand.Dial command) {
    var desk = state.findDesk(command.agent()).orElseThrow();
    assertThat(desk.presence().kind()).isEqualTo(Presence.Kind.READY);
    assertThat(before.findDesk(command.agent()).orElseThrow().work())
        .isNotInstanceOf(Work.OnCall.class)
        .isNotInstanceOf(Work.WrapUp.class);
    assertThat(dialled.add(command.attempt())).as("dialled once").isTrue();
    assertThat(alive.put(command.attempt(), command.lead())).isNull();
    assertThat(alive.values().stream().filter(command.lead()::equals)).hasSize(1);
    var attempt = command.attempt();
    send(1, new DialEvent.CallRinging(attempt));
    double kind = random.nextDouble();
    if (kind < 0.35) {
      double answer = 2 + random.nextDouble() * 10;
      double talk = 5 + random.nextDouble() * 60;
      send(answer, new DialEvent.CallAnswered(attempt));
      send(answer + talk, new DialEvent.CallEnded(attempt, EndCause.CUSTOMER_HUNG_UP));
    } else if (kind < 0.6) {
      send(3, new DialEvent.CallEnded(attempt, EndCause.BUSY));
    } else if (kind < 0.65) {
      send(0.1, new DialEvent.CallEnded(attempt, EndCause.NOT_DIALLED));
    }
  }

  private void hangUp(AttemptRef attempt) {
    if (!alive.containsKey(attempt)) return;
    if (chaos && random.nextInt(10) == 0) return;
    var cause = answered.contains(attempt) ? EndCause.AGENT_HUNG_UP : EndCause.NO_ANSWER;
    send(0.1, new DialEvent.CallEnded(attempt, cause));
  }

  private void note(DialCommand.SetAgentState command) {
    if (command.state() != AgentState.WRAP_UP) return;
    var attempt = state.findDesk(command.agent()).orElseThrow().attempt();
    send(3 + random.nextDouble() * 30, new DialEvent.OutcomeSaved(attempt));
    outcomes.merge(attempt, 1, Integer::sum);
  }

  private void release(LeadRef lead, AttemptRef attempt) {
    assertThat(alive).as("a lead in a call is not released").doesNotContainKey(attempt);
    if (attempt.equals(claimed.get(lead))) {
      claimed.remove(lead);
      free.add(lead);
    }
  }

  private void close(LeadRef lead, AttemptRef attempt) {
    outcomes.merge(attempt, 1, Integer::sum);
    claimed.remove(lead, attempt);
  }

  private void assertInvariants() {
    var busy = new HashSet<AttemptRef>();
    for (var desk : state.desks().values()) {
      if (desk.work() instanceof Work.OnCall call) {
        assertThat(busy.add(call.attempt())).isTrue();
        assertThat(state.calls().get(call.attempt()).agent()).isEqualTo(desk.agent());
      }
    }
    assertThat(busy).isEqualTo(state.calls().keySet());
    assertThat(state.calls().size()).isLessThanOrEqualTo(state.settings().lines());
    alive.keySet().retainAll(state.calls().keySet());
    var leads = new HashSet<LeadRef>();
    for (var call : state.liveCalls()) assertThat(leads.add(call.lead())).isTrue();
  }

  /** Every answered call has one outcome, or its seller still owes it. */
  void assertEveryAttemptIsAccountedFor() {
    var owed = new HashSet<AttemptRef>();
    for (var desk : state.desks().values()) {
      if (desk.work() instanceof Work.WrapUp wrapUp) owed.add(wrapUp.attempt());
    }
    owed.addAll(state.calls().keySet());
    for (var attempt : dialled) {
      int count = outcomes.getOrDefault(attempt, 0);
      if (owed.contains(attempt)) assertThat(count).isLessThanOrEqualTo(1);
      else assertThat(count).as("outcomes of %s", attempt).isEqualTo(1);
    }
  }

  /** Nobody who wants work is stuck; no lead is lost. */
  void assertNobodyIsLost() {
    for (var desk : state.desks().values()) {
      assertThat(desk.work()).as("%s", desk).isInstanceOfAny(Work.Idle.class, Work.Asking.class);
    }
    assertThat(state.calls()).isEmpty();
  }
}
