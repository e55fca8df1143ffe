package org.hongyan.customers;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells good customers from poor ones, by what became of earlier contacts. */
@Service
public class Grading {

  /**
   * What a sale brings and a contact costs, in minor units, and the table used below 200 outcomes.
   */
  record Terms(
      @Min(1) long marginMinor,
      @Min(1) long contactMinor,
      @NotNull String currency,
      @NotNull @Valid PointsSheet points) {}

  private final GradingRepository repository;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final AuditTrail audit;
  private final JsonMapper json;
  private final InstantSource clock;

  Grading(
      GradingRepository repository,
      ObjectProvider<SchedulerClient> scheduler,
      AuditTrail audit,
      JsonMapper json,
      InstantSource clock) {
    this.repository = repository;
    this.scheduler = scheduler;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /**
   * One more finished contact to learn from: call it before the contact changes the customer.
   *
   * @param source where it comes from, such as {@code call} or {@code order}
   */
  @Transactional
  public void learnFrom(CustomerId customer, Instant at, boolean bought, String source) {
    repository.learn(customer, at, bought, source);
  }

  /**
   * Starts training and grading in the background; {@code grading.running} while one is under way.
   */
  @Transactional
  public UUID train(Caller caller) {
    var latest = repository.latest();
    if (latest.isPresent() && latest.get().endedAt() == null) throw new Refused("grading.running");
    var id = Ids.next();
    repository.insertModel(id, caller.accountId(), clock.instant());
    audit.record(caller, "grading.trained", "grading:" + id, Map.of());
    var name = Tenancy.current().value() + " " + id;
    scheduler
        .getObject()
        .scheduleIfNotExists(GradingJob.TASK.instance(name).scheduledTo(clock.instant()));
    return id;
  }

  @Transactional(readOnly = true)
  public Optional<GradingRun> latest() {
    return repository.latest();
  }

  @Transactional(readOnly = true)
  List<GradingRun> runs() {
    return repository.runs();
  }

  @Transactional(readOnly = true)
  public Optional<GradeReport> report() {
    return repository.report();
  }

  @Transactional(readOnly = true)
  int outcomes() {
    return repository.countOutcomes();
  }

  @Transactional(readOnly = true)
  Terms terms() {
    var settings = repository.settings();
    return new Terms(
        settings.marginMinor(), settings.contactMinor(), settings.currency(), points(settings));
  }

  @Transactional
  void change(Caller caller, Terms terms) {
    var old = repository.settings();
    terms.points().grader();
    repository.save(
        new GradingRepository.Settings(
            old.capacity(),
            old.claimsPerDay(),
            old.protectionDays(),
            terms.marginMinor(),
            terms.contactMinor(),
            terms.currency(),
            json.writeValueAsString(terms.points())));
    audit.record(
        caller,
        "grading.terms-changed",
        "grading",
        Map.of("margin", terms.marginMinor(), "contact", terms.contactMinor()));
  }

  private PointsSheet points(GradingRepository.Settings settings) {
    var text = settings.points();
    return text == null ? PointsSheet.DEFAULT : json.readValue(text, PointsSheet.class);
  }
}
