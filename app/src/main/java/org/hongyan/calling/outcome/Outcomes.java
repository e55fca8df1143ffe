package org.hongyan.calling.outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outcomes (小结) a company uses; a new company starts with a usual set. */
@Service
public class Outcomes {

  private static final List<Outcome> USUAL =
      List.of(
          new Outcome("sale", "成交", "Sale", 1, true, true, false, false, null, true),
          new Outcome("callback", "约定回访", "Call back", 2, true, false, false, true, null, true),
          outcome("interested", "有意向", "Interested", 3, true, 2 * 24 * 60),
          outcome("considering", "考虑中", "Considering", 4, true, 3 * 24 * 60),
          outcome("not-now", "现在不方便", "Busy now", 5, true, 4 * 60),
          outcome("not-interested", "无意向", "Not interested", 6, true, null),
          outcome("wrong-person", "非本人", "Wrong person", 7, false, null),
          outcome("hung-up", "接通即挂", "Hung up at once", 8, false, 24 * 60),
          new Outcome(
              "do-not-call", "拒绝来电", "Do not call", 9, true, false, true, false, null, true),
          outcome("no-note", "未填小结", "Not noted", null, false, 24 * 60));

  /** What a call gets when the wrap-up time ran out without a word. */
  public static final String NOT_NOTED = "no-note";

  private final OutcomeRepository repository;
  private final AuditTrail audit;

  Outcomes(OutcomeRepository repository, AuditTrail audit) {
    this.repository = repository;
    this.audit = audit;
  }

  /** All outcomes in the company's order. */
  @Transactional
  public List<Outcome> all() {
    var stored = repository.all();
    if (!stored.isEmpty()) return stored;
    for (int i = 0; i < USUAL.size(); i++) repository.putIfAbsent(USUAL.get(i), i);
    return repository.all();
  }

  /** Those a seller may choose. */
  @Transactional
  public List<Outcome> choices() {
    return all().stream().filter(o -> o.active() && !o.code().equals(NOT_NOTED)).toList();
  }

  @Transactional
  public Outcome outcome(String code) {
    return repository
        .find(code)
        .or(() -> all().stream().filter(o -> o.code().equals(code)).findFirst())
        .orElseThrow(() -> new NotFound("outcome", code));
  }

  /** Replaces the list; outcomes left out are kept for history, no longer offered. */
  @Transactional
  public List<Outcome> change(Caller by, List<Outcome> wanted) {
    var keys = new HashSet<Integer>();
    var codes = new HashSet<String>();
    for (var outcome : wanted) {
      if (!codes.add(outcome.code())) throw twice("outcome.code-twice", outcome);
      var key = outcome.key();
      if (outcome.active() && key != null && !keys.add(key)) {
        throw twice("outcome.key-twice", outcome);
      }
    }
    all();
    repository.freeKeys();
    for (int i = 0; i < wanted.size(); i++) repository.put(wanted.get(i), i);
    audit.record(by, "outcomes.changed", "outcomes", Map.of("codes", String.join(",", codes)));
    return repository.all();
  }

  private static Refused twice(String code, Outcome outcome) {
    return new Refused(code, Map.of("code", outcome.code()));
  }

  private static Outcome outcome(
      String code,
      String zh,
      String en,
      @Nullable Integer key,
      boolean contact,
      @Nullable Integer retryMinutes) {
    return new Outcome(code, zh, en, key, contact, false, false, false, retryMinutes, true);
  }
}
