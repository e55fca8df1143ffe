package org.hongyan.customers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Saved views: one's own, and those shared by a unit above. */
@Repository
public class SavedViews {

  /** What a view holds. */
  public record NewView(
      @NotBlank @Size(max = 60) String name,
      boolean shared,
      boolean isDefault,
      @NotNull CustomerFilter filter,
      @NotNull @Size(max = 30) String sort,
      @NotNull @Size(max = 40) List<@Size(max = 70) String> columns) {}

  private static final TypeReference<List<String>> COLUMNS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  SavedViews(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /** Views the caller may use, own ones first. */
  @Transactional(readOnly = true)
  public List<SavedView> list(Caller caller) {
    return db.sql(
            """
            select id, owner_id, name, shared, is_default, filter, sort, columns from customers.saved_view
            where tenant_id = :tenant
              and (owner_id = :me or shared and starts_with(:path, org_path))
            order by owner_id <> :me, name
            """)
        .param("tenant", Tenancy.current().value())
        .param("me", caller.accountId().value())
        .param("path", caller.orgPath())
        .query((row, n) -> view(row, caller))
        .list();
  }

  @Transactional(readOnly = true)
  public SavedView view(Caller caller, SavedViewId id) {
    return list(caller).stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("view", id.value()));
  }

  @Transactional
  public SavedViewId save(Caller caller, NewView view) {
    CustomerSort.of(view.sort());
    view.filter().checked();
    var id = SavedViewId.next();
    if (view.isDefault()) clearDefault(caller);
    try {
      db.sql(
              """
              insert into customers.saved_view (tenant_id, id, owner_id, org_path, name, shared, is_default, filter,
                sort, columns)
              values (:tenant, :id, :me, :path, :name, :shared, :isDefault, cast(:filterJson as jsonb),
                :sort, cast(:columnsJson as jsonb))
              """)
          .params(params(caller, id, view))
          .update();
    } catch (DuplicateKeyException e) {
      throw new Refused("view.name-taken");
    }
    return id;
  }

  @Transactional
  public void change(Caller caller, SavedViewId id, NewView view) {
    CustomerSort.of(view.sort());
    view.filter().checked();
    if (view.isDefault()) clearDefault(caller);
    int changed =
        db.sql(
                """
                update customers.saved_view set name = :name, shared = :shared, is_default = :isDefault,
                  filter = cast(:filterJson as jsonb), sort = :sort, columns = cast(:columnsJson as jsonb)
                where tenant_id = :tenant and id = :id and owner_id = :me
                """)
            .params(params(caller, id, view))
            .update();
    if (changed == 0) throw new NotFound("view", id.value());
  }

  @Transactional
  public void drop(Caller caller, SavedViewId id) {
    int gone =
        db.sql(
                "delete from customers.saved_view where tenant_id = :tenant and id = :id and owner_id = :me")
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("me", caller.accountId().value())
            .update();
    if (gone == 0) throw new NotFound("view", id.value());
  }

  private void clearDefault(Caller caller) {
    db.sql(
            "update customers.saved_view set is_default = false where tenant_id = :tenant and owner_id = :me")
        .param("tenant", Tenancy.current().value())
        .param("me", caller.accountId().value())
        .update();
  }

  private Map<String, Object> params(Caller caller, SavedViewId id, NewView view) {
    return Map.ofEntries(
        Map.entry("tenant", Tenancy.current().value()),
        Map.entry("id", id.value()),
        Map.entry("me", java.util.Objects.requireNonNull(RecordParams.value(caller.accountId()))),
        Map.entry("path", caller.orgPath()),
        Map.entry("name", view.name().strip()),
        Map.entry("shared", view.shared()),
        Map.entry("isDefault", view.isDefault()),
        Map.entry("filterJson", json.writeValueAsString(view.filter())),
        Map.entry("sort", view.sort()),
        Map.entry("columnsJson", json.writeValueAsString(view.columns())));
  }

  private SavedView view(ResultSet row, Caller caller) throws SQLException {
    var owner = new AccountId(row.getObject("owner_id", UUID.class));
    return new SavedView(
        new SavedViewId(row.getObject("id", UUID.class)),
        owner,
        row.getString("name"),
        row.getBoolean("shared"),
        row.getBoolean("is_default"),
        owner.equals(caller.accountId()),
        json.readValue(row.getString("filter"), CustomerFilter.class),
        row.getString("sort"),
        json.readValue(row.getString("columns"), COLUMNS));
  }
}
