package org.hongyan.engine.pacing;

import java.util.List;

/** The state after an event and what has to be done now, in this order. */
public record Step(DiallerState state, List<DialCommand> commands) {

  public Step {
    commands = List.copyOf(commands);
  }
}
