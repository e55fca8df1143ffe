package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.hongyan.activities.CallbackId;
import org.hongyan.calling.CallId;
import org.hongyan.calling.OutcomeSaved;
import org.hongyan.calling.campaign.Attempts;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.calling.outcome.Outcome;
import org.hongyan.calling.outcome.Outcomes;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what a call came to, with all that follows from it, in one transaction and once. */
@Service
class Conclusions {

  /** The call an outcome is for. */
  record Talked(CallId callId, Instant startedAt, int talkSeconds, Reserved reserved) {}

  private final CallRepository calls;
  private final Attempts attempts;
  private final Outcomes outcomes;
  private final Consequences consequences;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Conclusions(
      CallRepository calls,
      Attempts attempts,
      Outcomes outcomes,
      Consequences consequences,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.attempts = attempts;
    this.outcomes = outcomes;
    this.consequences = consequences;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Saves the outcome. Refuses with {@code outcome.needs-time}, {@code outcome.needs-order}, {@code
   * outcome.saved-already} when the call has another outcome, {@code outcome.no-call}.
   *
   * @return false when this very request had been saved before
   */
  @Transactional
  boolean save(Talked call, OutcomeWish wish, boolean byItself) {
    var outcome = outcomes.outcome(wish.code());
    if (outcome.callback() && wish.callbackAt() == null) throw new Refused("outcome.needs-time");
    if (outcome.sale() && wish.order() == null) throw new Refused("outcome.needs-order");
    var now = clock.instant();
    var me = call.reserved().seller().id();
    if (!calls.closeWrapUp(call.callId(), me, outcome.code(), wish.requestId(), byItself, now)) {
      return repeated(call.callId(), wish.requestId());
    }
    calls.noted(call.callId(), call.startedAt(), outcome.code(), wish.note());
    calls.forgetDraft(me, call.reserved().id());
    var retry = retry(outcome);
    attempts.concluded(call.reserved().id(), outcome.code(), retry, outcome.callback());
    if (call.reserved().callbackId() instanceof UUID promise) {
      consequences.callbackKept(new CallbackId(promise));
    }
    consequences.of(call, outcome, wish, now);
    events.publishEvent(saved(call, outcome, me, now));
    return true;
  }

  /** The answer to a request sent again, after the desk has moved on. */
  @Transactional(readOnly = true)
  boolean savedBefore(CallId call, UUID request) {
    return calls.closedBy(call).filter(request::equals).isPresent();
  }

  private boolean repeated(CallId call, UUID request) {
    var by = calls.closedBy(call);
    if (by.isEmpty()) throw new Refused("outcome.no-call");
    if (!by.get().equals(request)) throw new Refused("outcome.saved-already");
    return false;
  }

  private static @Nullable Duration retry(Outcome outcome) {
    var minutes = outcome.retryMinutes();
    return minutes == null ? null : Duration.ofMinutes(minutes);
  }

  private static OutcomeSaved saved(Talked call, Outcome outcome, AccountId me, Instant now) {
    return new OutcomeSaved(
        Tenancy.current(),
        call.callId(),
        call.reserved().customerId(),
        me,
        call.reserved().campaignId(),
        outcome.code(),
        outcome.contact(),
        outcome.sale(),
        now);
  }
}
