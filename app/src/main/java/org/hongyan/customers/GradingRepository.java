package org.hongyan.customers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes, models, settings, and grades written over the customers. */
@Repository
class GradingRepository {

  /** A customer as a model sees it. */
  record Subject(
      UUID id,
      Map<String, String> facts,
      boolean invalidNumber,
      boolean optedOut,
      boolean badDebt) {}

  /** A grade ready to be stored. */
  record Written(UUID id, Grade grade, double score, String reasons, @Nullable String poor) {}

  /** Margin of a sale and cost of a contact in minor units, and the points table as JSON. */
  record Settings(
      int capacity,
      int claimsPerDay,
      int protectionDays,
      long marginMinor,
      long contactMinor,
      String currency,
      @Nullable String points) {}

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  GradingRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /** Remembers how a contact ended, with the facts as they were. */
  void learn(CustomerId customer, Instant at, boolean bought, String source) {
    db.sql(
            """
            insert into customers.outcome (tenant_id, id, customer_id, at, seq, bought, source, facts)
            select :tenant, :id, c.id, :at, 0, :bought, :source,
              jsonb_strip_nulls(jsonb_build_object('province', c.province, 'source', c.source, 'kind', c.kind,
                'contacts', cast(c.contacts as text))) || c.fields
            from customers.customer c where c.tenant_id = :tenant and c.id = :customer
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", Ids.next())
        .param("customer", customer.value())
        .param("at", RecordParams.value(at))
        .param("bought", bought)
        .param("source", source)
        .update();
  }

  List<TrainingData.Outcome> outcomes(int limit) {
    var newestFirst =
        db.sql(
                """
                select at, bought, facts from customers.outcome where tenant_id = :tenant
                order by at desc, seq desc limit :limit
                """)
            .param("tenant", Tenancy.current().value())
            .param("limit", limit)
            .query(
                (row, n) ->
                    new TrainingData.Outcome(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("bought"),
                        json.readValue(row.getString("facts"), FIELDS)))
            .list();
    var ordered = new ArrayList<>(newestFirst.reversed());
    // An imported file gives one time to all its lines; its order is its time.
    for (int i = 1; i < ordered.size(); i++) {
      var one = ordered.get(i);
      var before = ordered.get(i - 1).at();
      if (!one.at().isAfter(before)) {
        ordered.set(
            i, new TrainingData.Outcome(before.plusNanos(1_000), one.bought(), one.facts()));
      }
    }
    return ordered;
  }

  int countOutcomes() {
    return db.sql("select count(*) from customers.outcome where tenant_id = :tenant")
        .param("tenant", Tenancy.current().value())
        .query(Integer.class)
        .single();
  }

  int countCustomers() {
    return db.sql("select count(*) from customers.customer where tenant_id = :tenant")
        .param("tenant", Tenancy.current().value())
        .query(Integer.class)
        .single();
  }

  List<Subject> subjects(UUID after, int limit) {
    return db.sql(
            """
            select c.id, c.fields, c.province, c.source, c.kind, c.contacts, c.bad_debt,
              (c.do_not_call or c.complaint or c.consent = 'WITHDRAWN') as opted_out,
              not exists (select 1 from customers.phone p
                where p.tenant_id = c.tenant_id and p.customer_id = c.id and p.valid) as invalid_number
            from customers.customer c where c.tenant_id = :tenant and c.id > :after order by c.id limit :limit
            """)
        .param("tenant", Tenancy.current().value())
        .param("after", after)
        .param("limit", limit)
        .query(
            (row, n) ->
                new Subject(
                    row.getObject("id", UUID.class),
                    TrainingData.facts(row, json.readValue(row.getString("fields"), FIELDS)),
                    row.getBoolean("invalid_number"),
                    row.getBoolean("opted_out"),
                    row.getBoolean("bad_debt")))
        .list();
  }

  /** The facts of one customer, as the model sees them. */
  Map<String, String> facts(CustomerId id) {
    return db.sql(
            """
            select c.fields, c.province, c.source, c.kind, c.contacts
            from customers.customer c where c.tenant_id = :tenant and c.id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query((row, n) -> TrainingData.facts(row, json.readValue(row.getString("fields"), FIELDS)))
        .single();
  }

  Optional<UUID> readyModel() {
    return db.sql(
            """
            select id from customers.grading_model
            where tenant_id = :tenant and state = 'READY' and model is not null
            order by id desc limit 1
            """)
        .param("tenant", Tenancy.current().value())
        .query(UUID.class)
        .optional();
  }

  byte[] model(UUID id) {
    return db.sql(
            "select model from customers.grading_model where tenant_id = :tenant and id = :id")
        .param("tenant", Tenancy.current().value())
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  void write(List<Written> grades, Instant at) {
    if (grades.isEmpty()) return;
    db.sql(
            """
            update customers.customer c set grade = n.grade, grade_score = n.score,
              grade_reasons = n.reasons::jsonb, poor_reason = n.poor, graded_at = :at
            from unnest(:ids, :grades, :scores, :reasons, :poor) as n(id, grade, score, reasons, poor)
            where c.tenant_id = :tenant and c.id = n.id
            """)
        .param("tenant", Tenancy.current().value())
        .param("at", RecordParams.value(at))
        .param("ids", grades.stream().map(Written::id).toArray(UUID[]::new))
        .param("grades", grades.stream().map(one -> one.grade().name()).toArray(String[]::new))
        .param("scores", grades.stream().map(Written::score).toArray(Double[]::new))
        .param("reasons", grades.stream().map(Written::reasons).toArray(String[]::new))
        .param("poor", grades.stream().map(Written::poor).toArray(String[]::new))
        .update();
  }

  void insertModel(UUID id, AccountId by, Instant at) {
    db.sql(
            """
            insert into customers.grading_model (tenant_id, id, by_id, state, step, created_at)
            values (:tenant, :id, :by, 'TRAINING', 'TRAIN', :at)
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id)
        .param("by", by.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  void trained(UUID id, byte[] model, int outcomes, long total) {
    db.sql(
            """
            update customers.grading_model set state = 'GRADING', step = 'GRADE', model = :model,
              outcomes = :outcomes, total = :total
            where tenant_id = :tenant and id = :id
            """)
        .params(
            Map.of(
                "tenant",
                Tenancy.current().value(),
                "id",
                id,
                "model",
                model,
                "outcomes",
                outcomes,
                "total",
                total))
        .update();
  }

  void progress(UUID id, long done) {
    db.sql("update customers.grading_model set done = :done where tenant_id = :tenant and id = :id")
        .params(Map.of("tenant", Tenancy.current().value(), "id", id, "done", done))
        .update();
  }

  void finish(
      UUID id,
      String state,
      @Nullable String refusal,
      @Nullable GradeReport report,
      int outcomes,
      Instant at) {
    db.sql(
            """
            update customers.grading_model set state = :state, refusal = :refusal, outcomes = :outcomes,
              report = cast(:report as jsonb), ended_at = :at
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id)
        .param("state", state)
        .param("refusal", refusal)
        .param("outcomes", outcomes)
        .param("report", report == null ? null : json.writeValueAsString(report))
        .param("at", RecordParams.value(at))
        .update();
  }

  /** The latest run, whatever became of it. */
  Optional<GradingRun> latest() {
    return db.sql(
            """
            select id, state, step, done, total, refusal, outcomes, created_at, ended_at
            from customers.grading_model where tenant_id = :tenant order by id desc limit 1
            """)
        .param("tenant", Tenancy.current().value())
        .query(GradingRun.class)
        .optional();
  }

  List<GradingRun> runs() {
    return db.sql(
            """
            select id, state, step, done, total, refusal, outcomes, created_at, ended_at
            from customers.grading_model where tenant_id = :tenant order by id desc limit 50
            """)
        .param("tenant", Tenancy.current().value())
        .query(GradingRun.class)
        .list();
  }

  Optional<GradeReport> report() {
    return db.sql(
            """
            select report from customers.grading_model
            where tenant_id = :tenant and state = 'READY' and report is not null order by id desc limit 1
            """)
        .param("tenant", Tenancy.current().value())
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, GradeReport.class));
  }

  Settings settings() {
    return db.sql(
            """
            select capacity, claims_per_day, protection_days, margin_minor, contact_minor, currency, points
            from customers.settings where tenant_id = :tenant
            """)
        .param("tenant", Tenancy.current().value())
        .query(Settings.class)
        .optional()
        .orElse(new Settings(500, 50, 30, 28_000, 320, "CNY", null));
  }

  void save(Settings settings) {
    db.sql(
            """
            insert into customers.settings (tenant_id, capacity, claims_per_day, protection_days, margin_minor,
              contact_minor, currency, points)
            values (:tenant, :capacity, :claimsPerDay, :protectionDays, :marginMinor, :contactMinor, :currency,
              cast(:points as jsonb))
            on conflict (tenant_id) do update set capacity = excluded.capacity,
              claims_per_day = excluded.claims_per_day, protection_days = excluded.protection_days,
              margin_minor = excluded.margin_minor, contact_minor = excluded.contact_minor,
              currency = excluded.currency, points = excluded.points
            """)
        .params(RecordParams.of(settings))
        .param("tenant", Tenancy.current().value())
        .update();
  }
}
