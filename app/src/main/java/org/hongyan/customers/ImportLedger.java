package org.hongyan.customers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether the imports of the current company add up. */
@Service
public class ImportLedger {

  private final ImportRepository repository;

  ImportLedger(ImportRepository repository) {
    this.repository = repository;
  }

  /** Finished imports of which a line has no fate, or more than one. */
  @Transactional(readOnly = true)
  public int astray() {
    return repository.astray();
  }
}
