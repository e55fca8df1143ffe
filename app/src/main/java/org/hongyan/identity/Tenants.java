package org.hongyan.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The companies on this installation. */
@Service
public class Tenants {

  private final TenantRepository repository;

  Tenants(TenantRepository repository) {
    this.repository = repository;
  }

  public Tenant create(String code, String name) {
    var tenant = prepare(code, name);
    add(tenant);
    return tenant;
  }

  /** A company that is not stored yet: for one transaction that makes it with all it has. */
  public Tenant prepare(String code, String name) {
    return new Tenant(new TenantId(Ids.next()), code, name);
  }

  public void add(Tenant tenant) {
    repository.insert(tenant);
  }

  public List<Tenant> all() {
    return repository.all();
  }

  public Optional<Tenant> byCode(String code) {
    return all().stream().filter(tenant -> tenant.code().equalsIgnoreCase(code)).findFirst();
  }

  /** For timers: does the work once in the name of each tenant. */
  public void each(Consumer<TenantId> work) {
    for (var tenant : all()) Tenancy.in(tenant.id(), () -> work.accept(tenant.id()));
  }

  /** The one table without row security: a reference table, no customer data. */
  @Repository
  static class TenantRepository {

    private final JdbcClient db;

    TenantRepository(JdbcClient db) {
      this.db = db;
    }

    void insert(Tenant tenant) {
      db.sql("insert into identity.tenant (id, code, name) values (:id, :code, :name)")
          .param("id", tenant.id().value())
          .param("code", tenant.code())
          .param("name", tenant.name())
          .update();
    }

    List<Tenant> all() {
      return db.sql("select id, code, name from identity.tenant order by code")
          .query(Tenant.class)
          .list();
    }
  }
}
