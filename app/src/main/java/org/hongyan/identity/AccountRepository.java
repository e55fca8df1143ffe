package org.hongyan.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

  /** What sign-in compares. */
  record Credentials(AccountId id, String passwordHash, boolean active) {}

  private record NameRow(UUID id, String name) {}

  private final JdbcClient db;

  AccountRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(TenantId tenant, Account account, String passwordHash, Instant now) {
    db.sql(
            """
            insert into identity.account
              (tenant_id, id, login, name, role, scope_kind, unit_id, org_path, password_hash, active, language)
            values
              (:tenant, :id, :login, :name, :role, :scope, :unitId, :orgPath, :hash, :active, :language)
            """)
        .params(RecordParams.of(account))
        .param("tenant", tenant.value())
        .param("scope", account.role().usualScope().name())
        .param("hash", passwordHash)
        .update();
    db.sql(
            """
            insert into identity.account_assignment (tenant_id, id, account_id, unit_id, valid)
            values (:tenant, :id, :account, :unit, tstzrange(:now, null))
            """)
        .param("tenant", tenant.value())
        .param("id", Ids.next())
        .param("account", account.id().value())
        .param("unit", account.unitId().value())
        .param("now", RecordParams.value(now))
        .update();
  }

  Optional<Account> find(TenantId tenant, AccountId id) {
    return db.sql(
            """
            select id, login, name, role, unit_id, org_path, active, language
            from identity.account
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Account.class)
        .optional();
  }

  Optional<Credentials> credentials(TenantId tenant, String login) {
    return db.sql(
            """
            select id, password_hash, active
            from identity.account
            where tenant_id = :tenant and login = lower(:login)
            """)
        .param("tenant", tenant.value())
        .param("login", login)
        .query(Credentials.class)
        .optional();
  }

  Map<AccountId, String> names(TenantId tenant, Collection<AccountId> ids) {
    if (ids.isEmpty()) return Map.of();
    return db
        .sql(
            """
            select id, name from identity.account
            where tenant_id = :tenant and id = any(:ids)
            """)
        .param("tenant", tenant.value())
        .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
        .query(NameRow.class)
        .list()
        .stream()
        .collect(Collectors.toMap(row -> new AccountId(row.id()), NameRow::name));
  }

  List<Account> listInside(TenantId tenant, Scope scope) {
    var where =
        scope.restrict(
            new Where().and("tenant_id = :tenant", "tenant", tenant).and("active"),
            "id",
            "org_path");
    return db.sql(
            """
            select id, login, name, role, unit_id, org_path, active, language
            from identity.account
            """
                + where.sql()
                + " order by name, id")
        .params(where.params())
        .query(Account.class)
        .list();
  }

  String scopeKind(TenantId tenant, AccountId id) {
    return db.sql("select scope_kind from identity.account where tenant_id = :tenant and id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  List<String> scopePaths(TenantId tenant, AccountId id) {
    return db.sql(
            """
            select u.path
            from identity.account_unit a
            join identity.org_unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
            where a.tenant_id = :tenant and a.account_id = :id
            order by u.path
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(String.class)
        .list();
  }

  void setLanguage(TenantId tenant, AccountId id, String language) {
    db.sql(
            "update identity.account set language = :language where tenant_id = :tenant and id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("language", language)
        .update();
  }

  void setPassword(TenantId tenant, AccountId id, String hash) {
    db.sql(
            "update identity.account set password_hash = :hash where tenant_id = :tenant and id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("hash", hash)
        .update();
  }
}
