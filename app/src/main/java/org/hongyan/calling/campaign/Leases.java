package org.hongyan.calling.campaign;

import java.time.Duration;
import java.util.Optional;
import org.hongyan.calling.CampaignId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The right to dial a campaign: held by one node at a time, for ten seconds unless kept; each
 * change of hands raises the fencing token, and a dial under an old token is refused by the
 * database.
 */
@Service
public class Leases {

  public static final Duration TERM = Duration.ofSeconds(10);

  private final LeaseRepository repository;

  Leases(LeaseRepository repository) {
    this.repository = repository;
  }

  /** The fencing token, if the campaign is free. */
  @Transactional
  public Optional<Long> take(CampaignId campaign) {
    return repository.take(campaign, (int) TERM.toSeconds());
  }

  @Transactional
  public boolean keep(CampaignId campaign, long token) {
    return repository.keep(campaign, token, (int) TERM.toSeconds());
  }

  @Transactional
  public void giveUp(CampaignId campaign, long token) {
    repository.giveUp(campaign, token);
  }
}
