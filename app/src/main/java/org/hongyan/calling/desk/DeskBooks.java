package org.hongyan.calling.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.activities.Callback;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.CallId;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.campaign.Campaigns;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.calling.campaign.Seller;
import org.hongyan.calling.outcome.Outcome;
import org.hongyan.calling.outcome.Outcomes;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a desk reads and keeps. */
@Service
class DeskBooks {

  private final AgentRepository agents;
  private final CallRepository calls;
  private final Campaigns campaigns;
  private final Outcomes outcomes;
  private final CustomerDesk customers;
  private final Promises promises;

  DeskBooks(
      AgentRepository agents,
      CallRepository calls,
      Campaigns campaigns,
      Outcomes outcomes,
      CustomerDesk customers,
      Promises promises) {
    this.agents = agents;
    this.calls = calls;
    this.campaigns = campaigns;
    this.outcomes = outcomes;
    this.customers = customers;
    this.promises = promises;
  }

  @Transactional(readOnly = true)
  Current current(Reserved reserved, @Nullable Campaign campaign) {
    return customers.current(reserved, campaign);
  }

  @Transactional
  List<Outcome> outcomes() {
    return outcomes.choices();
  }

  @Transactional(readOnly = true)
  List<Campaign> workable(Seller seller) {
    return campaigns.workable(seller.id(), seller.orgPath());
  }

  @Transactional(readOnly = true)
  Optional<Campaign> campaign(CampaignId id) {
    return campaigns.find(id);
  }

  @Transactional(readOnly = true)
  List<DeskView.RecentCall> recent(AccountId account, Instant now) {
    var rows = calls.recent(account, now.minus(1, ChronoUnit.DAYS));
    var names =
        customers.names(rows.stream().map(row -> new CustomerId(row.customerId())).toList());
    return rows.stream().map(row -> recent(row, names)).toList();
  }

  private static DeskView.RecentCall recent(
      CallRepository.RecentRow row, Map<CustomerId, String> names) {
    var customer = new CustomerId(row.customerId());
    return new DeskView.RecentCall(
        new CallId(row.id()),
        customer,
        names.getOrDefault(customer, "–"),
        row.masked(),
        row.startedAt(),
        row.talkSeconds() == null ? 0 : row.talkSeconds(),
        row.disposition() == null ? "LOST" : row.disposition(),
        row.outcomeCode());
  }

  @Transactional(readOnly = true)
  DeskView.DeskQueue queue(AccountId account, @Nullable CampaignId campaign) {
    return promises.queue(account, campaign);
  }

  @Transactional(readOnly = true)
  List<Callback> due(AccountId account) {
    return promises.due(account);
  }

  /** Promises the same call again, later. */
  @Transactional
  void postpone(Callback promise, Instant until) {
    promises.postpone(promise, until);
  }

  @Transactional(readOnly = true)
  Draft draft(AccountId account, AttemptId attempt) {
    return agents.draft(account, attempt).orElse(Draft.EMPTY);
  }

  @Transactional
  void keep(AccountId account, AttemptId attempt, Draft draft, Instant at) {
    agents.keep(account, attempt, draft, at);
  }

  /** The state as it was stored last, by this or an earlier run. */
  @Transactional(readOnly = true)
  Optional<AgentRepository.AgentRow> stored(AccountId account) {
    return agents.find(account);
  }

  @Transactional(readOnly = true)
  Optional<CallRepository.OpenWrapUp> openWrapUp(AccountId account) {
    return calls.openWrapUp(account);
  }

  /** Stores a change of state and the span that ended with it. */
  @Transactional
  void moved(Seller seller, Span before, Span after) {
    agents.put(seller, after);
    if (after.since().isAfter(before.since())) agents.insertSpan(seller, before, after.since());
  }

  /** A state with its reason and campaign, from its beginning. */
  record Span(
      SellerState state, @Nullable String reason, @Nullable CampaignId campaign, Instant since) {}
}
