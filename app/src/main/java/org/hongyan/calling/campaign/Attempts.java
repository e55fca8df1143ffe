package org.hongyan.calling.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.CallId;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.LeadId;
import org.hongyan.calling.rules.CallingRules;
import org.hongyan.calling.rules.Verdict;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves customers for sellers and follows each wish to ring to its end. A lead, a customer and a
 * seller are each live at most once: the database's unique indexes decide races.
 */
@Service
public class Attempts {

  private static final int LEADS_LOOKED_AT = 40;
  private static final Duration OTHERWISE_ENGAGED = Duration.ofMinutes(10);

  private final AttemptRepository attempts;
  private final LeadRepository leads;
  private final CampaignRepository campaigns;
  private final CallingRules rules;
  private final InstantSource clock;

  Attempts(
      AttemptRepository attempts,
      LeadRepository leads,
      CampaignRepository campaigns,
      CallingRules rules,
      InstantSource clock) {
    this.attempts = attempts;
    this.leads = leads;
    this.campaigns = campaigns;
    this.rules = rules;
    this.clock = clock;
  }

  /** The next lead that may be rung now; empty when none may. */
  @Transactional
  public Optional<Reserved> reserveNext(Seller seller, CampaignId campaign, long fencing) {
    for (int i = 0; i < LEADS_LOOKED_AT; i++) {
      var now = clock.instant();
      var lead = leads.claimNext(campaign, seller.id(), fencing, now);
      if (lead.isEmpty()) return Optional.empty();
      var reserved = reserve(seller, lead.get(), fencing, now);
      if (reserved.isPresent()) return reserved;
    }
    return Optional.empty();
  }

  private Optional<Reserved> reserve(Seller seller, Lead lead, long fencing, Instant now) {
    var wish =
        new Reserved(
            AttemptId.next(),
            lead.id(),
            lead.campaignId(),
            lead.customerId(),
            seller,
            null,
            fencing);
    var decision = rules.decide(lead.customerId(), seller.id(), lead.campaignId());
    if (decision.verdict() instanceof Verdict.Refused no) {
      attempts.insert(wish, decision, false, now);
      putBack(lead.id(), no, lead.customerId());
      return Optional.empty();
    }
    if (attempts.insert(wish, decision, true, now)) return Optional.of(wish);
    leads.release(lead.id(), now.plus(OTHERWISE_ENGAGED));
    return Optional.empty();
  }

  /** A promised call: to its seller, at its time, with its lead if the campaign has one. */
  @Transactional
  public Optional<Reserved> reserveCallback(
      Seller seller, CustomerId customer, UUID callback, @Nullable CampaignId campaign) {
    try {
      return Optional.of(reserveCustomer(seller, customer, campaign, callback));
    } catch (Refused notNow) {
      return Optional.empty();
    }
  }

  /**
   * A customer of the seller's own choice. Refuses with {@code call.refused} and the rule's reason,
   * or {@code call.engaged} when somebody else is ringing this customer.
   */
  @Transactional(noRollbackFor = Refused.class)
  public Reserved reserveCustomer(
      Seller seller, CustomerId customer, @Nullable CampaignId campaign, @Nullable UUID callback) {
    var now = clock.instant();
    var decision = rules.decide(customer, seller.id(), campaign);
    var lead =
        campaign == null || !decision.verdict().allowed()
            ? Optional.<Lead>empty()
            : leads.claimOf(campaign, customer);
    var wish =
        new Reserved(
            AttemptId.next(),
            lead.map(Lead::id).orElse(null),
            lead.isPresent() || callback != null ? campaign : null,
            customer,
            seller,
            callback,
            0);
    if (decision.verdict() instanceof Verdict.Refused no) {
      attempts.insert(wish, decision, false, now);
      throw refused(no);
    }
    if (!attempts.insert(wish, decision, true, now)) {
      lead.ifPresent(l -> leads.release(l.id(), l.nextAt()));
      throw new Refused("call.engaged");
    }
    return wish;
  }

  /**
   * The last look before the INVITE: the rules again, the reservation, the lease. The verdict is
   * stored; a refusal ends the attempt.
   *
   * @return the version of the rules that allowed it; empty when the reservation or the lease is
   *     lost and nothing may be dialled
   */
  @Transactional(noRollbackFor = Refused.class)
  public Optional<Integer> beginDial(Reserved reserved, CallId call) {
    var now = clock.instant();
    var decision =
        rules.decide(reserved.customerId(), reserved.seller().id(), reserved.campaignId());
    if (decision.verdict() instanceof Verdict.Refused no) {
      attempts.end(reserved.id(), "REFUSED", false, no, now);
      if (reserved.leadId() != null) putBack(reserved.leadId(), no, reserved.customerId());
      throw refused(no);
    }
    return attempts.dial(reserved, call, decision.version(), now)
        ? Optional.of(decision.version())
        : Optional.empty();
  }

  /** Gives a reserved customer back undialled: skipped, or its seller went away. */
  @Transactional
  public void release(Reserved reserved, Duration later) {
    if (attempts.end(reserved.id(), "RELEASED", false, null, clock.instant())) {
      if (reserved.leadId() != null) {
        leads.release(reserved.leadId(), clock.instant().plus(later));
      }
    }
  }

  /** A dial that reached nobody: the lead waits as the campaign says, or is given up. */
  @Transactional
  public boolean unanswered(Reserved reserved, Disposition disposition) {
    var now = clock.instant();
    var counted = disposition.reachedCustomer();
    var state = disposition == Disposition.LOST ? "LOST" : "ENDED";
    if (!attempts.end(reserved.id(), state, counted, null, now)) return false;
    if (reserved.leadId() != null) settle(reserved.leadId(), disposition, counted, now);
    return true;
  }

  private void settle(LeadId id, Disposition disposition, boolean counted, Instant now) {
    var lead = leads.find(id).orElseThrow();
    var settings =
        campaigns.find(lead.campaignId()).map(Campaign::settings).orElse(CampaignSettings.USUAL);
    if (!counted) {
      var wait = settings.retryAfter(disposition).orElse(Duration.ofMinutes(5));
      leads.release(id, now.plus(wait));
      return;
    }
    var retry = settings.retryAfter(disposition);
    if (disposition == Disposition.VACANT) {
      leads.dialled(id, Lead.State.DONE, "number.invalid", now, now);
    } else if (lead.attempts() + 1 >= settings.attemptsPerLead() || retry.isEmpty()) {
      leads.dialled(id, Lead.State.DONE, "attempts.used", now, now);
    } else {
      leads.dialled(id, Lead.State.OPEN, null, now.plus(retry.get()), now);
    }
  }

  /**
   * A call that was answered and whose outcome is known.
   *
   * @param retry when the lead is to be rung again; null closes it
   * @param callback the customer was promised a call: the lead waits for it
   */
  @Transactional
  public boolean concluded(
      AttemptId id, String outcome, @Nullable Duration retry, boolean callback) {
    var now = clock.instant();
    var attempt = attempts.find(id).orElseThrow();
    if (!attempts.end(id, "ENDED", true, null, now)) return false;
    if (attempt.leadId() == null) return true;
    var lead = new LeadId(attempt.leadId());
    if (callback) {
      leads.dialled(lead, Lead.State.CALLBACK, outcome, now, now);
    } else if (retry != null) {
      leads.dialled(lead, Lead.State.OPEN, null, now.plus(retry), now);
    } else {
      leads.dialled(lead, Lead.State.DONE, outcome, now, now);
    }
    return true;
  }

  /** The seller's live reservation, for a desk that comes back. */
  @Transactional(readOnly = true)
  public Optional<Reserved> liveOf(Seller seller) {
    return attempts.liveOf(seller.id()).map(row -> reserved(row, seller.orgPath()));
  }

  /**
   * Closes what a run that died left live: nobody was rung by us since, the customer is not charged
   * with an attempt. Talks that were answered stay for their wrap-up.
   */
  @Transactional
  public int recover(Instant startedAt) {
    var left = attempts.leftLive(startedAt);
    for (var row : left) unanswered(reserved(row, ""), Disposition.LOST);
    return left.size();
  }

  private static Reserved reserved(AttemptRepository.Row row, String orgPath) {
    return new Reserved(
        new AttemptId(row.id()),
        row.leadId() == null ? null : new LeadId(row.leadId()),
        row.campaignId() == null ? null : new CampaignId(row.campaignId()),
        new CustomerId(row.customerId()),
        new Seller(new AccountId(row.accountId()), orgPath),
        row.callbackId(),
        row.fencing());
  }

  /** A refusal that passes puts the lead off, another's customer waits for that other. */
  private void putBack(LeadId lead, Verdict.Refused no, CustomerId customer) {
    var now = clock.instant();
    if (no.rule().equals("owner")) {
      leads.keepFor(lead, rules.ownerOf(customer).orElse(null), now);
    } else if (no.retryAt() != null) {
      leads.release(lead, no.retryAt());
    } else if (no.rule().equals("campaign")) {
      leads.release(lead, now);
    } else {
      leads.close(lead, no.reason(), now);
    }
  }

  private static Refused refused(Verdict.Refused no) {
    var details = new java.util.HashMap<String, Object>();
    details.put("rule", no.rule());
    details.put("reason", no.reason());
    if (no.retryAt() != null) details.put("retryAt", no.retryAt().toString());
    return new Refused("call.refused", details);
  }
}
