package org.hongyan.engine.pacing;

import java.time.Instant;

/**
 * The dialler: one function from state, event and clock reading to the next state and the commands
 * that follow. The same inputs always give the same step.
 */
public final class Dialler {

  private Dialler() {}

  public static Step next(DiallerState state, DialEvent event, Instant now) {
    var turn = new Turn(state, now);
    apply(turn, event);
    turn.startWhatMayStart();
    return turn.finish();
  }

  private static void apply(Turn turn, DialEvent event) {
    switch (event) {
      case DialEvent.AgentReady e ->
          turn.presence(e.agent(), new Presence(Presence.Kind.READY, "", e.seq()));
      case DialEvent.AgentPaused e ->
          turn.presence(e.agent(), new Presence(Presence.Kind.PAUSED, e.reason(), e.seq()));
      case DialEvent.AgentLeft e ->
          turn.presence(e.agent(), new Presence(Presence.Kind.OFF, "", e.seq()));
      case DialEvent.AgentAudioLost e ->
          turn.presence(e.agent(), new Presence(Presence.Kind.AWAY, "", e.seq()));
      case DialEvent.LeadOffered e -> turn.offered(e);
      case DialEvent.NoLeadAvailable e -> turn.noLead(e.agent(), e.request());
      case DialEvent.DialConfirmed e -> turn.confirmed(e.agent(), e.attempt());
      case DialEvent.DialSkipped e -> turn.skipped(e.agent(), e.attempt());
      case DialEvent.CallRinging e -> turn.progressed(e.attempt(), CallPhase.RINGING);
      case DialEvent.CallAnswered e -> turn.progressed(e.attempt(), CallPhase.ANSWERED);
      case DialEvent.CallBridged e -> turn.progressed(e.attempt(), CallPhase.BRIDGED);
      case DialEvent.CallEnded e -> turn.ended(e.attempt(), e.cause());
      case DialEvent.OutcomeSaved e -> turn.outcomeSaved(e.attempt());
      case DialEvent.WrapUpExtended e -> turn.wrapUpExtended(e.attempt(), e.until());
      case DialEvent.Tick _ -> turn.timePassed();
      case DialEvent.CampaignStarted e -> turn.campaign(true, e.seq());
      case DialEvent.CampaignPaused e -> turn.campaign(false, e.seq());
    }
  }
}
