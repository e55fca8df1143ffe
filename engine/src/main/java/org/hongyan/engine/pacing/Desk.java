package org.hongyan.engine.pacing;

import org.jspecify.annotations.Nullable;

/**
 * One seller in the dialler.
 *
 * @param request number of the last lead asked for
 */
public record Desk(AgentRef agent, Presence presence, Work work, long request) {

  /** What a leader sees. */
  public AgentState state() {
    return switch (work) {
      case Work.Idle _, Work.Asking _ -> idleState();
      case Work.Holding holding -> holding.confirmed() ? AgentState.DIALLING : AgentState.PREVIEW;
      case Work.OnCall call -> call.answered() ? AgentState.TALKING : AgentState.DIALLING;
      case Work.WrapUp wrapUp -> wrapUp.overdue() ? AgentState.WRAP_UP_OVERDUE : AgentState.WRAP_UP;
    };
  }

  private AgentState idleState() {
    return switch (presence.kind()) {
      case OFF -> AgentState.OFF;
      case AWAY -> AgentState.AWAY;
      case PAUSED -> AgentState.PAUSED;
      case READY -> AgentState.READY;
    };
  }

  /** The attempt this seller is busy with, or null. */
  public @Nullable AttemptRef attempt() {
    return switch (work) {
      case Work.Idle _, Work.Asking _ -> null;
      case Work.Holding holding -> holding.attempt();
      case Work.OnCall call -> call.attempt();
      case Work.WrapUp wrapUp -> wrapUp.attempt();
    };
  }

  Desk with(Work newWork) {
    return new Desk(agent, presence, newWork, request);
  }
}
