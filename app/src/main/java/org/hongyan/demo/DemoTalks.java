package org.hongyan.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.calling.CallId;
import org.hongyan.engine.simulation.SimCompany;
import org.hongyan.switchboard.RecordingId;
import org.hongyan.switchboard.SimulatedTalks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A dozen short recordings of the last days, so that the player can be tried at once. */
@Component
@Profile("demo")
class DemoTalks {

  private static final int RECORDINGS = 12;
  private static final int SHORTEST_SECONDS = 25;
  private static final int LONGEST_SECONDS = 100;

  private final SimulatedTalks talks;

  DemoTalks(SimulatedTalks talks) {
    this.talks = talks;
  }

  /** Recordings by the index of their call, newest calls first, one per seller. */
  Map<Integer, RecordingId> write(SimCompany company, List<CallId> ids) {
    var written = new HashMap<Integer, RecordingId>();
    var sellers = new java.util.HashSet<Integer>();
    for (int i = ids.size() - 1; i >= 0 && written.size() < RECORDINGS; i--) {
      var call = company.calls().get(i);
      var length = Duration.ofSeconds(call.talkSeconds());
      if (call.outcome() == null || call.talkSeconds() < SHORTEST_SECONDS) continue;
      if (call.talkSeconds() > LONGEST_SECONDS || !sellers.add(call.seller())) continue;
      var answered = call.started().plusSeconds(call.ringSeconds());
      written.put(i, talks.record(ids.get(i).value(), answered, length, i));
    }
    return written;
  }
}
