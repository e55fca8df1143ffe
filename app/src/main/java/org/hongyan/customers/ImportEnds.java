package org.hongyan.customers;

import java.time.InstantSource;
import org.hongyan.customers.ImportBatch.State;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Small transactions at the seams of the long steps. */
@Service
class ImportEnds {

  private final ImportRepository repository;
  private final ImportFiles files;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  ImportEnds(
      ImportRepository repository,
      ImportFiles files,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.repository = repository;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  ImportBatch find(BatchId id) {
    return repository.find(id).orElseThrow(() -> new NotFound("import", id.value()));
  }

  @Transactional
  void total(BatchId id, long lines) {
    repository.total(id, lines);
  }

  @Transactional
  void checked(BatchId id, ImportBatch.Check check) {
    repository.checked(id, check);
  }

  @Transactional
  void refuse(BatchId id, State during, State state, String code) {
    repository.refuse(id, during, state, code);
  }

  /** Tells of a finished import and drops the upload; its rows stay a day for the error file. */
  @Transactional
  void ended(BatchId id) {
    var batch = find(id);
    if (batch.state() != State.DONE) return;
    files.drop(id, false);
    events.publishEvent(
        new CustomersImported(
            Tenancy.current(), id, batch.inserted(), batch.updated(), clock.instant()));
  }

  @Transactional
  void undone(BatchId id) {
    repository.move(id, State.UNDONE, clock.instant(), State.UNDOING);
    files.drop(id, true);
  }
}
