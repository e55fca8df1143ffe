package org.hongyan.engine.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiallerTest {

  private static final DiallerSettings PROGRESSIVE = settings(Mode.PROGRESSIVE, 100, 50);
  private static final DiallerSettings PREVIEW = settings(Mode.PREVIEW, 100, 50);
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  private final AgentRef lin = new AgentRef(new UUID(0, 1));
  private final AgentRef mei = new AgentRef(new UUID(0, 2));
  private final LeadRef lead = new LeadRef(new UUID(1, 1));
  private final AttemptRef attempt = new AttemptRef(new UUID(2, 1));
  private final List<DialCommand> commands = new ArrayList<>();
  private DiallerState state = DiallerState.of(PROGRESSIVE);
  private Instant now = NINE;

  private static DiallerSettings settings(Mode mode, int lines, double callsPerSecond) {
    return new DiallerSettings(
        mode,
        lines,
        callsPerSecond,
        Duration.ofSeconds(25),
        Duration.ofSeconds(20),
        Duration.ofSeconds(5));
  }

  private List<DialCommand> on(DialEvent event) {
    var step = Dialler.next(state, event, now);
    state = step.state();
    commands.addAll(step.commands());
    return step.commands();
  }

  private List<DialCommand> afterSeconds(int seconds) {
    now = now.plusSeconds(seconds);
    return on(new DialEvent.Tick());
  }

  private void linIsOffered() {
    on(new DialEvent.CampaignStarted(1));
    on(new DialEvent.AgentReady(lin, 1));
    on(new DialEvent.LeadOffered(lin, 1, lead, attempt));
  }

  private AgentState stateOf(AgentRef agent) {
    return state.findDesk(agent).orElseThrow().state();
  }

  @Test
  void aReadySellerIsAskedForAndRungAtOnce() {
    on(new DialEvent.CampaignStarted(1));
    assertThat(on(new DialEvent.AgentReady(lin, 1)))
        .containsExactly(
            new DialCommand.RequestLead(lin, 1, Why.AGENT_READY),
            new DialCommand.SetAgentState(lin, AgentState.READY, Why.STATE_CHANGED));
    assertThat(on(new DialEvent.LeadOffered(lin, 1, lead, attempt)))
        .containsExactly(
            new DialCommand.Dial(attempt, lead, lin, Why.LEAD_OFFERED),
            new DialCommand.SetAgentState(lin, AgentState.DIALLING, Why.STATE_CHANGED));
  }

  @Test
  void anAnsweredCallIsBridgedAndEndsInWrapUp() {
    linIsOffered();
    on(new DialEvent.CallRinging(attempt));
    assertThat(on(new DialEvent.CallAnswered(attempt)))
        .contains(new DialCommand.Bridge(attempt, lin, Why.ANSWERED));
    on(new DialEvent.CallEnded(attempt, EndCause.CUSTOMER_HUNG_UP));
    assertThat(stateOf(lin)).isEqualTo(AgentState.WRAP_UP);
    assertThat(on(new DialEvent.OutcomeSaved(attempt)))
        .contains(new DialCommand.RequestLead(lin, 2, Why.AGENT_READY));
  }

  @Test
  void anOutcomeSavedDuringTheTalkLeavesNoWrapUp() {
    linIsOffered();
    on(new DialEvent.CallAnswered(attempt));
    on(new DialEvent.OutcomeSaved(attempt));
    assertThat(on(new DialEvent.CallEnded(attempt, EndCause.AGENT_HUNG_UP)))
        .contains(new DialCommand.RequestLead(lin, 2, Why.AGENT_READY));
  }

  @Test
  void aBusyLeadIsClosedAndTheNextIsAskedFor() {
    linIsOffered();
    assertThat(on(new DialEvent.CallEnded(attempt, EndCause.BUSY)))
        .contains(
            new DialCommand.CloseAttempt(attempt, lead, lin, EndCause.BUSY, Why.CALL_ENDED),
            new DialCommand.RequestLead(lin, 2, Why.AGENT_READY));
  }

  @Test
  void aPauseWaitsForTheRunningCall() {
    linIsOffered();
    on(new DialEvent.CallAnswered(attempt));
    on(new DialEvent.AgentPaused(lin, 2, "tea"));
    assertThat(stateOf(lin)).isEqualTo(AgentState.TALKING);
    on(new DialEvent.CallEnded(attempt, EndCause.CUSTOMER_HUNG_UP));
    on(new DialEvent.OutcomeSaved(attempt));
    assertThat(stateOf(lin)).isEqualTo(AgentState.PAUSED);
    assertThat(commands).filteredOn(DialCommand.RequestLead.class::isInstance).hasSize(1);
  }

  @Test
  void aSellerWhoVanishesWhileItRingsLetsTheCallBeHungUp() {
    linIsOffered();
    assertThat(on(new DialEvent.AgentAudioLost(lin, 2)))
        .contains(new DialCommand.HangUp(attempt, Why.AGENT_GONE));
    assertThat(on(new DialEvent.CallAnswered(attempt)))
        .contains(new DialCommand.HangUp(attempt, Why.AGENT_GONE));
    on(new DialEvent.CallEnded(attempt, EndCause.AGENT_HUNG_UP));
    assertThat(stateOf(lin)).isEqualTo(AgentState.WRAP_UP);
  }

  @Test
  void aLeadOfferedTooLateIsGivenBack() {
    on(new DialEvent.CampaignStarted(1));
    on(new DialEvent.AgentReady(lin, 1));
    on(new DialEvent.AgentPaused(lin, 2, "tea"));
    assertThat(on(new DialEvent.LeadOffered(lin, 1, lead, attempt)))
        .containsExactly(new DialCommand.ReleaseLead(lead, attempt, Why.STALE_OFFER));
  }

  @Test
  void aLeadInACallIsNotRungForAnother() {
    linIsOffered();
    on(new DialEvent.AgentReady(mei, 1));
    var second = new AttemptRef(new UUID(2, 2));
    assertThat(on(new DialEvent.LeadOffered(mei, 1, lead, second)))
        .containsExactly(new DialCommand.ReleaseLead(lead, second, Why.LEAD_IN_USE));
  }

  @Test
  void previewRingsOnlyWhatIsConfirmed() {
    state = DiallerState.of(PREVIEW);
    linIsOffered();
    assertThat(commands).noneMatch(DialCommand.Dial.class::isInstance);
    assertThat(stateOf(lin)).isEqualTo(AgentState.PREVIEW);
    assertThat(on(new DialEvent.DialConfirmed(lin, attempt)))
        .contains(new DialCommand.Dial(attempt, lead, lin, Why.LEAD_CONFIRMED));
  }

  @Test
  void aSkippedLeadIsGivenBackAndTheNextAskedFor() {
    state = DiallerState.of(PREVIEW);
    linIsOffered();
    assertThat(on(new DialEvent.DialSkipped(lin, attempt)))
        .contains(
            new DialCommand.ReleaseLead(lead, attempt, Why.SKIPPED),
            new DialCommand.RequestLead(lin, 2, Why.AGENT_READY));
  }

  @Test
  void ringingEndsAfterItsTimeEvenIfTheEndIsNeverReported() {
    linIsOffered();
    assertThat(afterSeconds(24)).isEmpty();
    assertThat(afterSeconds(1)).containsExactly(new DialCommand.HangUp(attempt, Why.RING_TIMEOUT));
    assertThat(afterSeconds(5)).isEmpty();
    assertThat(afterSeconds(5))
        .contains(new DialCommand.CloseAttempt(attempt, lead, lin, EndCause.LOST, Why.CALL_ENDED));
  }

  @Test
  void wrapUpTurnsOverdueUnlessExtended() {
    linIsOffered();
    on(new DialEvent.CallAnswered(attempt));
    on(new DialEvent.CallEnded(attempt, EndCause.CUSTOMER_HUNG_UP));
    on(new DialEvent.WrapUpExtended(attempt, now.plusSeconds(60)));
    afterSeconds(59);
    assertThat(stateOf(lin)).isEqualTo(AgentState.WRAP_UP);
    afterSeconds(1);
    assertThat(stateOf(lin)).isEqualTo(AgentState.WRAP_UP_OVERDUE);
    assertThat(commands).filteredOn(DialCommand.RequestLead.class::isInstance).hasSize(1);
  }

  @Test
  void linesAndCallsPerSecondAreKept() {
    state = DiallerState.of(settings(Mode.PROGRESSIVE, 2, 1));
    on(new DialEvent.CampaignStarted(1));
    for (int i = 0; i < 3; i++) {
      var agent = new AgentRef(new UUID(5, i));
      on(new DialEvent.AgentReady(agent, 1));
      on(
          new DialEvent.LeadOffered(
              agent, 1, new LeadRef(new UUID(6, i)), new AttemptRef(new UUID(7, i))));
    }
    assertThat(state.calls()).hasSize(1);
    afterSeconds(1);
    assertThat(state.calls()).hasSize(2);
    afterSeconds(1);
    assertThat(state.calls()).hasSize(2);
    on(new DialEvent.CallEnded(new AttemptRef(new UUID(7, 0)), EndCause.BUSY));
    assertThat(state.calls()).containsKey(new AttemptRef(new UUID(7, 2)));
  }

  @Test
  void aPausedCampaignGivesHeldLeadsBackAndDrains() {
    state = DiallerState.of(PREVIEW);
    linIsOffered();
    assertThat(on(new DialEvent.CampaignPaused(2)))
        .contains(new DialCommand.ReleaseLead(lead, attempt, Why.CAMPAIGN_PAUSED));
    assertThat(state.drained()).isTrue();
    on(new DialEvent.CampaignStarted(1));
    assertThat(state.drained()).as("an older start changes nothing").isTrue();
  }

  @Test
  void anAnswerNobodyKnowsIsHungUp() {
    assertThat(on(new DialEvent.CallAnswered(attempt)))
        .containsExactly(new DialCommand.HangUp(attempt, Why.UNKNOWN_ATTEMPT));
  }

  @Test
  void lateTwiceOrInAnyOrderTheEventsOfACallEndTheSame() {
    linIsOffered();
    on(new DialEvent.AgentPaused(lin, 4, "lunch"));
    var start = state;
    var events =
        new ArrayList<DialEvent>(
            List.of(
                new DialEvent.CallRinging(attempt),
                new DialEvent.CallAnswered(attempt),
                new DialEvent.CallBridged(attempt),
                new DialEvent.CallEnded(attempt, EndCause.CUSTOMER_HUNG_UP),
                new DialEvent.OutcomeSaved(attempt),
                new DialEvent.AgentPaused(lin, 2, "tea"),
                new DialEvent.AgentAudioLost(lin, 3),
                new DialEvent.LeadOffered(lin, 1, lead, attempt)));
    DiallerState expected = null;
    var random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      var shuffled = new ArrayList<>(events);
      for (int k = random.nextInt(6); k > 0; k--) {
        shuffled.add(events.get(random.nextInt(events.size())));
      }
      Collections.shuffle(shuffled, random);
      state = start;
      shuffled.forEach(this::on);
      if (expected == null) expected = state;
      assertThat(state).isEqualTo(expected);
    }
    assertThat(stateOf(lin)).isEqualTo(AgentState.PAUSED);
  }
}
