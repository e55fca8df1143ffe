package org.hongyan.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.hongyan.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/audit")
class AuditController {

  private final AuditTrail audit;

  AuditController(AuditTrail audit) {
    this.audit = audit;
  }

  @GetMapping
  @Needs(Permission.AUDIT_READ)
  Page<AuditEntryRepository.Entry> list(
      @RequestParam(required = false) @Nullable AccountId accountId,
      @RequestParam(required = false) @Nullable @Size(max = 100) String action,
      @RequestParam(required = false) @Nullable @Size(max = 200) String subject,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return audit.list(
        new AuditEntryRepository.Filter(accountId, action, subject, from, to), cursor, size);
  }

  /** Follows the chains; that somebody looked is itself a row. */
  @PostMapping("/verify")
  @Needs(Permission.AUDIT_READ)
  AuditTrail.Verdict verify(Caller caller) {
    var verdict = audit.verify();
    audit.record(caller, "audit.verified", "audit", Map.of("rows", verdict.rows()));
    return verdict;
  }
}
