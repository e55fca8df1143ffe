package org.hongyan.engine.pacing;

import java.time.Instant;

/** What a seller is busy with; apart from whether more is wanted. */
public sealed interface Work {

  /** Nothing; no lead is asked for before the given moment. */
  record Idle(Instant askFrom) implements Work {}

  /** A lead has been asked for. */
  record Asking(Instant since) implements Work {}

  /** A lead is claimed but not yet rung: being read, or waiting for a line. */
  record Holding(LeadRef lead, AttemptRef attempt, boolean confirmed, Instant since)
      implements Work {}

  /** A call is alive for this seller. */
  record OnCall(AttemptRef attempt, boolean answered) implements Work {}

  /** The talk is over, its outcome not yet stored. */
  record WrapUp(AttemptRef attempt, LeadRef lead, Instant until, boolean overdue) implements Work {}
}
