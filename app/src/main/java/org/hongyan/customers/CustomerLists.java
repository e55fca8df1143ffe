package org.hongyan.customers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Scope;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer list: filtered, searched and cut to what the caller may see. */
@Service
public class CustomerLists {

  private static final int PROBE = 2_000;
  private static final int MAX_LIMIT = 200;

  private final CustomerListRepository repository;
  private final PhoneBook phones;
  private final SavedViews views;
  private final Accounts accounts;
  private final Clock clock;

  CustomerLists(
      CustomerListRepository repository,
      PhoneBook phones,
      SavedViews views,
      Accounts accounts,
      Clock clock) {
    this.repository = repository;
    this.phones = phones;
    this.views = views;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A page of at most 200 rows. */
  @Transactional(readOnly = true)
  public CustomerPage list(Caller caller, ListQuery query) {
    int limit = Math.clamp(query.limit(), 1, MAX_LIMIT);
    var capped =
        new ListQuery(
            query.filter(), query.search(), query.pool(), query.sort(), query.cursor(), limit);
    var page = repository.page(where(caller, capped), capped);
    var owners =
        page.rows().stream()
            .map(CustomerRow::ownerId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var names = accounts.names(owners);
    var named =
        page.rows().stream()
            .map(row -> row.ownerId() == null ? row : row.withOwnerName(names.get(row.ownerId())))
            .toList();
    return new CustomerPage(named, page.next(), page.previous());
  }

  /** Rows in all: exact to 10,000; 10,001 means more; null when counting would take too long. */
  @Transactional(readOnly = true)
  public @Nullable Integer total(Caller caller, ListQuery query) {
    return repository.total(where(caller, query));
  }

  /** The customers of a filter inside the caller's scope, best graded first. */
  @Transactional(readOnly = true)
  public List<CustomerId> select(Caller caller, CustomerFilter filter, int limit) {
    var query = ListQuery.first(filter, limit);
    return repository.ids(where(caller, query), "-grade", limit).stream()
        .map(CustomerId::new)
        .toList();
  }

  /** The customers of a saved view the caller may use. */
  @Transactional(readOnly = true)
  public List<CustomerId> select(Caller caller, SavedViewId view, int limit) {
    return select(caller, views.view(caller, view).filter(), limit);
  }

  /** Ids in the order of the query, inside the caller's scope. */
  List<UUID> ids(Caller caller, ListQuery query, int limit) {
    return repository.ids(where(caller, query), query.sort(), limit);
  }

  /** Those of the ids that are inside the caller's scope or in a pool open to the caller. */
  List<UUID> inside(Caller caller, List<UUID> wanted) {
    var found = new LinkedHashSet<UUID>();
    for (boolean pool : new boolean[] {false, true}) {
      var query = new ListQuery(CustomerFilter.NONE, null, pool, "created", null, wanted.size());
      var where = where(caller, query);
      only(where, "wanted", wanted);
      found.addAll(repository.ids(where, "created", wanted.size()));
    }
    return List.copyOf(found);
  }

  Where where(Caller caller, ListQuery query) {
    var where = new Where().and("c.tenant_id = :tenant", "tenant", Tenancy.current());
    if (query.pool()) restrictToPools(where, caller);
    else caller.scope().restrict(where, "c.owner_id", "c.org_path");
    new FilterSql(where, caller.accountId(), clock).add(query.filter());
    for (var rule : FilterSql.ownEquals(query.filter())) {
      var ids = repository.withField(FilterSql.ownKey(rule), rule.wanted().getFirst(), PROBE + 1);
      if (ids.size() <= PROBE) only(where, "own" + Math.abs(rule.hashCode()), ids);
    }
    search(where, query.search(), caller);
    return where;
  }

  /** Pools of the caller's own unit and of those above it, and all pools inside the scope. */
  private static void restrictToPools(Where where, Caller caller) {
    where.and("c.owner_id is null");
    var above = new ArrayList<String>();
    var path = caller.orgPath();
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      above.add(path.substring(0, dot + 1));
    }
    if (caller.scope().kind() == Scope.Kind.ALL) return;
    var paths =
        caller.scope().kind() == Scope.Kind.SELF ? List.<String>of() : caller.scope().paths();
    var parts = new ArrayList<String>();
    parts.add("c.org_path = any(:poolPaths)");
    where.with("poolPaths", above.toArray(String[]::new));
    for (int i = 0; i < paths.size(); i++) {
      parts.add("(c.org_path >= :poolFrom%d and c.org_path < :poolTo%d)".formatted(i, i));
      where.with("poolFrom" + i, paths.get(i));
      where.with("poolTo" + i, paths.get(i).substring(0, paths.get(i).length() - 1) + "/");
    }
    where.and(String.join(" or ", parts));
  }

  private void search(Where where, @Nullable String text, Caller caller) {
    if (text == null || text.isBlank()) return;
    var digits =
        PhoneText.digits(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC));
    boolean number = digits.length() >= 4 && text.strip().matches("[+(（]?[\\d０-９ ()（）+*-]+");
    if (number) {
      only(where, "found", byNumber(text, digits));
      return;
    }
    var plain = NameText.plain(text);
    if (plain.length() < 2) {
      where.and("c.sort_key like :one", "one", "%" + FilterSql.escaped(plain) + "%");
      return;
    }
    var grams = NameText.gramsOf(plain);
    boolean narrow = caller.scope().kind() == Scope.Kind.SELF;
    var ids = narrow ? null : repository.withGrams(grams, PROBE + 1);
    if (ids != null && ids.size() <= PROBE) only(where, "found", ids);
    else where.and("c.grams @> cast(:grams as int[])").with("grams", grams);
  }

  private List<UUID> byNumber(String text, String digits) {
    var found = new LinkedHashSet<UUID>();
    if (digits.length() <= 8) found.addAll(phones.endingWith(digits));
    if (digits.length() == 7) found.addAll(phones.beginningWith(digits));
    var whole = digits.length() >= 5 ? phones.text().read(text) : null;
    if (whole != null) {
      var key = phones.keys().whole(whole.number());
      phones.holders(List.of(key)).forEach(holder -> found.add(holder.customerId().value()));
    }
    return List.copyOf(found);
  }

  private static void only(Where where, String name, List<UUID> ids) {
    where.and("c.id = any(:" + name + ")").with(name, ids.toArray(UUID[]::new));
  }
}
