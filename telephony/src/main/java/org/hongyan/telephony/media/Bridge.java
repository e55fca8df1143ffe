package org.hongyan.telephony.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongyan.telephony.api.BridgeRole;

/**
 * Parties that hear each other. Two that talk are relayed packet by packet without any delay; with
 * a third, a listener or a whisperer, each hears the sum of the others every 20 ms.
 */
final class Bridge {
  final String name;
  private final List<Leg> members = new ArrayList<>();
  private final int[] sum = new int[G711.FRAME];
  private boolean mixing;

  Bridge(String name) {
    this.name = name;
  }

  void add(Leg leg, BridgeRole role, long now) {
    leg.role = role;
    leg.bridge = this;
    boolean joins = !members.contains(leg);
    if (joins) {
      members.add(leg);
    }
    decide();
    if (joins && !mixing) {
      introduce(leg, now);
    }
  }

  private void introduce(Leg joined, long now) {
    for (Leg member : members) {
      if (member != joined) {
        member.repeatNewestTo(joined, now);
        joined.repeatNewestTo(member, now);
      }
    }
  }

  void remove(Leg leg) {
    leg.bridge = null;
    members.remove(leg);
    decide();
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  private void decide() {
    boolean now = members.size() > 2 || members.stream().anyMatch(m -> m.role != BridgeRole.TALK);
    if (now != mixing) {
      members.forEach(member -> member.jitter.reset());
    }
    mixing = now;
  }

  void sound(Leg from, RtpPacket packet, Codec law, long now) {
    if (mixing) {
      if (from.role != BridgeRole.LISTEN) {
        from.jitter.put(packet, law);
      }
      return;
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) != from) {
        members.get(i).hear(from, packet, law, now);
      }
    }
  }

  void digit(Leg from, RtpPacket packet, long now) {
    for (int i = 0; i < members.size() && from.role == BridgeRole.TALK; i++) {
      Leg to = members.get(i);
      if (to != from && to.role == BridgeRole.TALK) {
        to.hearDigit(from, packet, now);
      }
    }
  }

  /** Every 20 ms, before the legs' own tick. */
  void tick() {
    for (int i = 0; i < members.size(); i++) {
      Leg member = members.get(i);
      if (member.ringback != null) {
        member.ringback.next(member.said);
      } else if (mixing) {
        member.jitter.take(member.said);
      }
    }
  }

  /** True when what {@code to} hears is made here and not relayed. */
  boolean generates(Leg to) {
    if (mixing) {
      return true;
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) != to && members.get(i).ringback != null) {
        return true;
      }
    }
    return false;
  }

  /** What {@code to} hears in these 20 ms: the sum of all who speak to it. */
  void generate(Leg to, short[] frame) {
    Arrays.fill(sum, 0);
    for (int i = 0; i < members.size(); i++) {
      Leg from = members.get(i);
      if (from != to && hears(to, from)) {
        for (int s = 0; s < G711.FRAME; s++) {
          sum[s] += from.said[s];
        }
      }
    }
    for (int s = 0; s < G711.FRAME; s++) {
      frame[s] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum[s]));
    }
  }

  private boolean hears(Leg to, Leg from) {
    if (from.ringback != null) {
      return true;
    }
    return switch (from.role) {
      case TALK -> !from.muted;
      case LISTEN -> false;
      case WHISPER -> !from.muted && (to.role != BridgeRole.TALK || isAgent(to));
    };
  }

  /** The agent is who talks through a browser; among telephones, the one that joined first. */
  private boolean isAgent(Leg leg) {
    boolean anyBrowser = false;
    Leg firstTalker = null;
    for (int i = 0; i < members.size(); i++) {
      Leg member = members.get(i);
      if (member.role == BridgeRole.TALK) {
        anyBrowser |= member.browser;
        firstTalker = firstTalker == null ? member : firstTalker;
      }
    }
    return anyBrowser ? leg.browser : leg == firstTalker;
  }
}
