package org.hongyan.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds customers that may be the one being typed: the same number, or a company name alike. Tells
 * the owner, never a digit, and of customers outside the caller's scope not the whole name.
 */
@Repository
public class Duplicates {

  /**
   * A customer that may be the same.
   *
   * @param id null when it is outside the caller's scope
   * @param reason {@code NUMBER} or {@code NAME}
   * @param likeness 0 to 1
   */
  public record Likely(
      @Nullable CustomerId id,
      String name,
      @Nullable String ownerName,
      boolean pool,
      String reason,
      double likeness) {}

  private record Candidate(
      UUID id,
      CustomerKind kind,
      String name,
      String folded,
      @Nullable UUID ownerId,
      String orgPath) {}

  private static final double ALIKE = 0.6;
  private static final int SHOWN = 10;

  private final JdbcClient db;
  private final PhoneBook phones;
  private final CustomerListRepository lists;
  private final Accounts accounts;

  Duplicates(JdbcClient db, PhoneBook phones, CustomerListRepository lists, Accounts accounts) {
    this.db = db;
    this.phones = phones;
    this.lists = lists;
    this.accounts = accounts;
  }

  /** At most ten, surest first; only whole valid numbers are looked up. */
  @Transactional(readOnly = true)
  public List<Likely> find(Caller caller, CustomerKind kind, String name, List<String> typed) {
    var found = new HashMap<UUID, Likely>();
    for (var candidate : candidates(holders(typed))) {
      found.put(candidate.id(), likely(caller, candidate, "NUMBER", 1));
    }
    if (kind == CustomerKind.COMPANY) {
      var folded = NameText.folded(name);
      for (var candidate : candidates(alike(folded))) {
        double likeness = NameText.likeness(folded, candidate.folded());
        if (likeness < ALIKE) continue;
        found.putIfAbsent(candidate.id(), likely(caller, candidate, "NAME", likeness));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble(Likely::likeness).reversed())
        .limit(SHOWN)
        .toList();
  }

  private List<UUID> holders(List<String> typed) {
    var wholes = new ArrayList<UUID>();
    for (var text : typed) {
      var phone = phones.text().read(text);
      if (phone != null && phone.valid()) wholes.add(phones.keys().whole(phone.number()));
    }
    return phones.holders(wholes).stream().map(holder -> holder.customerId().value()).toList();
  }

  /**
   * A name that differs in one place still has one of its three thirds whole: look each third up in
   * the gram index.
   */
  private List<UUID> alike(String folded) {
    var ids = new HashSet<UUID>(sameFolded(folded));
    int n = folded.length();
    if (n >= 4) {
      int third = Math.max(2, n / 3);
      for (int from = 0; from + 2 <= n; from += third) {
        var part = folded.substring(from, Math.min(n, from + Math.max(third, 2)));
        if (part.length() >= 2) ids.addAll(lists.withGrams(NameText.gramsOf(part), 300));
      }
    }
    return List.copyOf(ids);
  }

  private List<UUID> sameFolded(String folded) {
    return db.sql(
            "select id from customers.customer where tenant_id = :tenant and folded = :folded limit 50")
        .param("tenant", Tenancy.current().value())
        .param("folded", folded)
        .query(UUID.class)
        .list();
  }

  private List<Candidate> candidates(List<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    return db.sql(
            """
            select id, kind, name, folded, owner_id, org_path from customers.customer
            where tenant_id = :tenant and id = any(:ids)
            """)
        .param("tenant", Tenancy.current().value())
        .param("ids", ids.toArray(UUID[]::new))
        .query(Candidate.class)
        .list();
  }

  private Likely likely(Caller caller, Candidate one, String reason, double likeness) {
    var owner = one.ownerId() == null ? null : new AccountId(one.ownerId());
    boolean inside =
        caller.scope().covers(owner, one.orgPath())
            || owner == null && caller.orgPath().startsWith(one.orgPath());
    var ownerName = owner == null ? null : accounts.find(owner).map(who -> who.name()).orElse(null);
    var shown = inside || one.kind() == CustomerKind.COMPANY ? one.name() : veiled(one.name());
    return new Likely(
        inside ? new CustomerId(one.id()) : null,
        shown,
        ownerName,
        owner == null,
        reason,
        likeness);
  }

  private static String veiled(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
  }
}
