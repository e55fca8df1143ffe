package org.hongyan.identity;

import java.util.Map;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was seen and changed by whom: append-only, each row chained to the one before by its hash.
 */
@Service
public class AuditTrail {

  private final AuditRepository repository;

  AuditTrail(AuditRepository repository) {
    this.repository = repository;
  }

  /**
   * Writes one row in the caller's transaction.
   *
   * @param action such as {@code recording.listened}, {@code customer.revealed}
   * @param subject kind and id of what it was about, such as {@code customer:0198…}
   * @param details values worth keeping; never a whole telephone number
   */
  @Transactional
  public void record(Caller by, String action, String subject, Map<String, ?> details) {
    repository.append(Tenancy.current(), by.accountId(), action, subject, details);
  }
}
