package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hongyan.activities.NewWorkRecord;
import org.hongyan.activities.WorkKind;
import org.hongyan.activities.WorkRecords;
import org.hongyan.calling.CallEnded;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.campaign.Attempts;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.calling.script.Scripts;
import org.hongyan.customers.Customers;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.hongyan.switchboard.RecordingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of calls: written when dialled, answered and over, each once. */
@Service
class Calls {

  /** A talk may be this long before its wrap-up counts as forgotten. */
  private static final Duration LONGEST_TALK = Duration.ofHours(3);

  private final CallRepository repository;
  private final Attempts attempts;
  private final Customers customers;
  private final WorkRecords records;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Calls(
      CallRepository repository,
      Attempts attempts,
      Customers customers,
      WorkRecords records,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.attempts = attempts;
    this.customers = customers;
    this.records = records;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Everything that must be stored before the INVITE, in one transaction. Refuses with {@code
   * call.refused}; empty when the reservation or its lease is lost.
   */
  @Transactional(noRollbackFor = Refused.class)
  Optional<Begun> begin(Reserved reserved, Scripts.@Nullable ScriptVersion script) {
    var call = CallId.next();
    var version = attempts.beginDial(reserved, call);
    if (version.isEmpty()) return Optional.empty();
    var number =
        customers.dialable(reserved.customerId()).orElseThrow(() -> new Refused("call.no-number"));
    var begun = new Begun(call, clock.instant(), number);
    repository.insert(begun, reserved, version.get(), script);
    return Optional.of(begun);
  }

  /** From now on the call owes an outcome. */
  @Transactional
  void answered(Begun call, Reserved reserved, Instant at, @Nullable RecordingId recording) {
    repository.answered(
        call.callId(), call.startedAt(), at, recording == null ? null : recording.value());
    repository.openWrapUp(call.callId(), call.startedAt(), reserved, at, at.plus(LONGEST_TALK));
  }

  /** The call is over: its row, its lead, its work record; once, however often it is told. */
  @Transactional
  void ended(EndedCall call) {
    if (!repository.ended(call)) return;
    var reserved = call.reserved();
    var answered = call.answeredAt() != null;
    if (answered) {
      repository.openWrapUp(
          call.callId(), call.startedAt(), reserved, call.endedAt(), call.endedAt());
      repository.moveDeadline(call.callId(), call.endedAt().plus(call.wrapUp()));
    } else {
      attempts.unanswered(reserved, call.disposition());
    }
    if (call.disposition() == Disposition.VACANT) customers.markNumberInvalid(call.phoneId());
    if (answered || call.disposition().reachedCustomer()) record(call);
    events.publishEvent(
        new CallEnded(
            Tenancy.current(),
            call.callId(),
            reserved.customerId(),
            reserved.seller().id(),
            reserved.campaignId(),
            null,
            call.startedAt(),
            call.answeredAt(),
            call.endedAt()));
  }

  private void record(EndedCall call) {
    var outcome =
        call.answeredAt() == null
            ? call.disposition().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
            : null;
    records.record(
        new NewWorkRecord(
            call.reserved().customerId(),
            null,
            call.reserved().seller().id(),
            WorkKind.CALL,
            call.startedAt(),
            call.talkSeconds(),
            outcome,
            call.callId().value(),
            ""));
  }

  @Transactional
  void moveDeadline(CallId call, Instant deadline) {
    repository.moveDeadline(call, deadline);
  }

  @Transactional(readOnly = true)
  Disposition meaning(int sip, int q850, String tone) {
    return repository.meaning(sip, q850, tone);
  }
}
