package org.hongyan.calling.desk;

import org.hongyan.calling.AttemptId;
import org.hongyan.calling.LeadId;
import org.hongyan.engine.pacing.EndCause;

/** The dialler of a campaign, as a desk talks to it; nothing here waits. */
interface Pacer {

  /** The seller wants calls, or no more. */
  void presence(DeskSession desk, boolean ready);

  /** The seller left the campaign. */
  void leave(DeskSession desk);

  void offered(DeskSession desk, long request, LeadId lead, AttemptId attempt);

  void nothing(DeskSession desk, long request);

  void confirmed(DeskSession desk, AttemptId attempt);

  void skipped(DeskSession desk, AttemptId attempt);

  void ringing(AttemptId attempt);

  void answered(AttemptId attempt);

  void ended(AttemptId attempt, EndCause cause);

  void saved(AttemptId attempt);
}
