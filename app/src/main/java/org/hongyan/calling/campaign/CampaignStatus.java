package org.hongyan.calling.campaign;

/** Where a campaign stands. */
public enum CampaignStatus {
  DRAFT,
  RUNNING,
  PAUSED,
  FINISHED;

  public boolean canBecome(CampaignStatus next) {
    return switch (this) {
      case DRAFT -> next == RUNNING || next == FINISHED;
      case RUNNING -> next == PAUSED || next == FINISHED;
      case PAUSED -> next == RUNNING || next == FINISHED;
      case FINISHED -> false;
    };
  }
}
