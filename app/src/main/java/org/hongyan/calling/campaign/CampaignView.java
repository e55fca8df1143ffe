package org.hongyan.calling.campaign;

import java.util.List;
import java.util.UUID;

/** A campaign with its members and how far it is. */
public record CampaignView(Campaign campaign, List<Member> members, Progress progress) {

  /** A unit with all below it, or one account. */
  public record Member(Kind kind, UUID id, String name) {}

  /** What kind of member. */
  public enum Kind {
    UNIT,
    ACCOUNT
  }
}
