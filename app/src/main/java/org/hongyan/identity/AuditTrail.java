package org.hongyan.identity;

import java.util.Map;
import org.hongyan.shared.Page;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was seen and changed by whom: append-only, each row chained to the one before by its hash.
 */
@Service
public class AuditTrail {

  /**
   * How a check of the trail ended.
   *
   * @param broken the first broken place such as {@code lane 3 row 17 ALTERED}, null when whole
   */
  public record Verdict(long rows, int chains, @Nullable String broken) {}

  private final AuditRepository repository;
  private final AuditEntryRepository pages;

  AuditTrail(AuditRepository repository, AuditEntryRepository pages) {
    this.repository = repository;
    this.pages = pages;
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

  /** As above, for work that goes on after the request of whoever ordered it. */
  @Transactional
  public void record(AccountId by, String action, String subject, Map<String, ?> details) {
    repository.append(Tenancy.current(), by, action, subject, details);
  }

  /** The trail, newest first. */
  @Transactional(readOnly = true)
  Page<AuditEntryRepository.Entry> list(
      AuditEntryRepository.Filter filter, @Nullable String cursor, int size) {
    return pages.list(Tenancy.current(), filter, cursor, size);
  }

  /**
   * Follows all chains of the current tenant from one moment's view.
   *
   * @return rows and chains looked at, and the first broken place if any
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verdict verify() {
    var check = repository.check(Tenancy.current());
    var broken = check.end();
    return new Verdict(check.rows(), check.chains(), broken.map(AuditTrail::words).orElse(null));
  }

  private static String words(AuditCheck.Broken broken) {
    return "lane %d row %d %s".formatted(broken.lane(), broken.seq(), broken.fault());
  }
}
